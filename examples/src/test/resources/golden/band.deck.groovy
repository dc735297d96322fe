deck {
    language 'en'
    slide('A golden chart') {
        chart('A golden chart', subtitle: 'illustrative') {
            data rows([[y: 2020, v: 4, lo: 3, hi: 5], [y: 2021, v: 6, lo: 4, hi: 7], [y: 2022, v: 7, lo: 4, hi: 11]])
            band(x: 'y', low: 'lo', high: 'hi')
            lines(x: 'y', y: 'v')
        }
        source 'Illustrative data'
    }
}
