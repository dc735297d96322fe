deck {
    language 'en'
    slide('One') { source('A register', url: 'https://example.org', asOf: '2023-10'); text 'x' }
    slide('Two') { source 'A second'; text 'x' }
    sources()
}
