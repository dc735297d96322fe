deck {
    language 'en'
    slide('A golden page') {
        checklist('Done') { yes 'Evening hours', 'No fines' }
        checklist('Not done') { no 'A lift', 'More plugs' }
    }
}
