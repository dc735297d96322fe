deck {
    language 'en'
    slide('A golden page') {
        columns {
            column('One') { bullets 'a', 'b' }
            column('Two', width: 2) { text 'A wider column with running text in it, over several lines, as it happens.' }
        }
    }
}
