deck {
    language 'en'
    slide('A golden page') {
        placeholder('photo of the hall', ratio: 16 / 9)
    }
}
