deck {
    language 'en'
    size 'A4'
    slide('A4') {
        lead 'On paper'
        bullets 'one', 'two'
        lines('2020': 3, '2021': 5, '2022': 4)
        source 'x'
    }
}
