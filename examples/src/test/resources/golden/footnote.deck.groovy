deck {
    language 'en'
    slide('A golden page') {
        text 'A claim that needs a footnote.'
        note 'Counted at the gate.'
        source 'Gate counter'
    }
}
