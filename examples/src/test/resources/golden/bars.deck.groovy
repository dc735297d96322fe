deck {
    language 'zh-CN'
    slide('条形') {
        chart('条形', subtitle: 'illustrative') {
            data rows([['上海', 412], ['柏林', 388], ['内罗毕', 521], ['利马', 175]].collect { [name: it[0], v: it[1]] })
            bars(x: 'name', y: 'v', values: true)
            highlight '内罗毕'
        }
        source 'Illustrative data'
    }
}
