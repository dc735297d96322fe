deck {
    language 'en'
    slide('A golden chart') {
        chart('A golden chart', subtitle: 'illustrative') {
            data rows((0..199).collect { [v: (it * 37 % 101) * (it * 53 % 97) / 97.0d, g: 'ABC'[it % 3]] })
            boxPlot(x: 'g', y: 'v')
        }
        source 'Illustrative data'
    }
}
