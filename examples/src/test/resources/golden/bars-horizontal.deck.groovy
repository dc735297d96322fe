deck {
    language 'zh-CN'
    slide('横条') {
        chart('横条', subtitle: 'illustrative') {
            data rows([['上海', 412], ['柏林', 388], ['内罗毕', 521], ['利马', 175]].collect { [name: it[0], v: it[1]] })
            bars(x: 'name', y: 'v', horizontal: true, sort: 'desc', values: true)
        }
        source 'Illustrative data'
    }
}
