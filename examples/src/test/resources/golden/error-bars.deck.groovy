deck {
    language 'en'
    slide('A golden chart') {
        chart('A golden chart', subtitle: 'illustrative') {
            data rows([[n: 'A', v: 50.5, lo: 43.7, hi: 57.3], [n: 'B', v: 27.3, lo: 26.1, hi: 28.5]])
            bars(x: 'n', y: 'v')
            errorBars(x: 'n', low: 'lo', high: 'hi')
        }
        source 'Illustrative data'
    }
}
