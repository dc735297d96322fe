deck {
    language 'zh-CN'
    slide('日期轴') {
        chart('日期轴', subtitle: 'illustrative') {
            data rows((1..12).collect { [d: String.format('2023-%02d-01', it), v: it == 5 ? null : 10 + it * it / 12.0d] })
            lines(x: 'd', y: 'v', points: true)
        }
        source 'Illustrative data'
    }
}
