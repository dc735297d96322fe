deck {
    language 'zh-CN'
    slide('饼图') {
        chart('饼图', subtitle: 'illustrative') {
            data rows([['上海', 412], ['柏林', 388], ['内罗毕', 521], ['利马', 175]].collect { [name: it[0], v: it[1]] })
            pie(x: 'name', y: 'v')
        }
        source 'Illustrative data'
    }
}
