deck {
    language 'en'
    slide('A golden page') {
        quote('A library is a growing organism.', by: 'S. R. Ranganathan', role: 'fifth law, 1931')
    }
}
