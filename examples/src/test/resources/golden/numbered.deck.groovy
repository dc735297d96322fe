deck {
    language 'en'
    slide('A golden page') {
        numbered 'nine', 'ten', ['a part'], 'eleven'
    }
}
