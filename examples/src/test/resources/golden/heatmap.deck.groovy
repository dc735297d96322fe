deck {
    language 'en'
    slide('A golden chart') {
        chart('A golden chart', subtitle: 'illustrative') {
            data rows(['Jan', 'Feb', 'Mar'].withIndex().collectMany { m, i -> ['Ulm', 'Bonn'].withIndex().collect { c, k -> [m: m, c: c, v: 20 + i * 17 + k * 9] } })
            heatmap(x: 'm', series: 'c', y: 'v')
        }
        source 'Illustrative data'
    }
}
