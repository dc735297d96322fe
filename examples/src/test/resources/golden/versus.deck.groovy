deck {
    language 'en'
    slide('A golden page') {
        versus {
            column('Open') { bullets 'cheap', 'slow' }
            column('Closed') { bullets 'dear', 'fast' }
        }
    }
}
