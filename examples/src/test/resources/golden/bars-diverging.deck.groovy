deck {
    language 'en'
    slide('A golden chart') {
        chart('A golden chart', subtitle: 'illustrative') {
            data rows([['Power', 12.5], ['Road', -8.25], ['Cement', -21], ['None', 0], ['Missing', null]].collect { [name: it[0], v: it[1]] })
            bars(x: 'name', y: 'v', horizontal: true, values: true)
        }
        source 'Illustrative data'
    }
}
