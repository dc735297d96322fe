deck {
    language 'en'
    slide('A golden chart') {
        chart('A golden chart', subtitle: 'illustrative') {
            data rows((1..18).collect { [a: it * 7 % 19, b: it * 5 % 17, s: it * it, k: it % 3 == 0 ? 'North' : 'South'] })
            points(x: 'a', y: 'b', size: 's', series: 'k')
        }
        source 'Illustrative data'
    }
}
