deck {
    language 'en'
    slide('A golden chart') {
        chart('A golden chart', subtitle: 'illustrative') {
            data rows([['A', 1, 2, 2], ['B', 2, 1, 3], ['C', 3, 3, 1]].collectMany { r -> (0..2).collect { [w: r[0], y: 2020 + it, v: r[it + 1]] } })
            bump(x: 'y', y: 'v', series: 'w')
        }
        source 'Illustrative data'
    }
}
