deck {
    language 'en'
    slide('A golden chart') {
        chart('A golden chart', subtitle: 'illustrative') {
            data rows([2020, 2021, 2022, 2023].collectMany { y -> [[y: y, who: 'A', v: (y - 2019) * 3], [y: y, who: 'B', v: 14 - (y - 2019) * 2], [y: y, who: 'C', v: 5 + (y % 2) * 2]] })
            lines(x: 'y', y: 'v')
            facet 'who'
        }
        source 'Illustrative data'
    }
}
