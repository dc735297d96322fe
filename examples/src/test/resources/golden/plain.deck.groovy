deck {
    language 'en'
    theme 'plain'
    slide('Plain') {
        lead 'For company papers'
        bullets 'one', 'two'
        bars('A': 3, 'B': 5, highlight: 'B')
        source 'x'
    }
}
