deck {
    language 'en'
    slide('A golden page') {
        timeline {
            at '1904', 'A reading room'
            at '1968', 'The house at the bridge'
            at '2021', 'The first branch'
        }
    }
}
