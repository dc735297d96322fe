deck {
    language 'zh-CN'
    slide('瀑布图') {
        chart('瀑布图', subtitle: 'illustrative') {
            data rows([['年初', 120], ['人员', -64], ['设备', -31], ['拨款', 40]].collect { [s: it[0], v: it[1]] })
            waterfall(x: 's', y: 'v')
        }
        source 'Illustrative data'
    }
}
