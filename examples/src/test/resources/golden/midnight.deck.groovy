deck {
    language 'en'
    theme 'midnight'
    slide('Dark') {
        lead 'In another light'
        bullets 'one', 'two'
        bars('A': 3, 'B': 5, highlight: 'B')
        source 'x'
    }
}
