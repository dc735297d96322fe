deck {
    language 'en'
    slide('A golden chart') {
        chart('A golden chart', subtitle: 'illustrative') {
            data rows([[t: 'Dig', a: '2023-01-10', b: '2023-03-01'], [t: 'Build', a: '2023-02-15', b: '2023-08-30'], [t: 'Open', a: '2023-09-01', b: '2023-09-10']])
            gantt(x: 't', low: 'a', high: 'b')
        }
        source 'Illustrative data'
    }
}
