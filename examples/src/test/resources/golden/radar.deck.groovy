deck {
    language 'en'
    slide('A golden chart') {
        chart('A golden chart', subtitle: 'illustrative') {
            data rows(['maths', 'code', 'law', 'music', 'art'].withIndex().collectMany { s, i -> [[s: s, w: 'A', v: 40 + i * 11 % 50], [s: s, w: 'B', v: 80 - i * 9]] })
            radar(x: 's', y: 'v', series: 'w')
        }
        source 'Illustrative data'
    }
}
