deck {
    language 'zh-CN'
    slide('环图') {
        chart('环图', subtitle: 'illustrative') {
            data rows([['上海', 412], ['柏林', 388], ['内罗毕', 521], ['利马', 175]].collect { [name: it[0], v: it[1]] })
            donut(x: 'name', y: 'v')
            highlight '利马'
        }
        source 'Illustrative data'
    }
}
