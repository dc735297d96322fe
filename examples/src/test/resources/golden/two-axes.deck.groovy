deck {
    language 'zh-CN'
    slide('两条轴') {
        chart('两条轴', subtitle: 'illustrative') {
            data rows([['一月', 60, 2], ['四月', 42, 11], ['七月', 88, 24], ['十月', 55, 13]].collect { [m: it[0], r: it[1], t: it[2]] })
            bars(x: 'm', y: 'r')
            lines(x: 'm', y: 't', axis: right)
            yAxis(title: '毫米')
            y2Axis(title: '°C')
        }
        source 'Illustrative data'
    }
}
