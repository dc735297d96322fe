deck {
    language 'zh-CN'
    slide('对数轴') {
        chart('对数轴', subtitle: 'illustrative') {
            data rows((2012..2024).collect { [y: it, v: Math.round(1000 * Math.pow(2.6d, it - 2012)) as double] })
            lines(x: 'y', y: 'v')
            yAxis(log: true)
            range(x: 2022..2024, text: '预测', dashed: true)
        }
        source 'Illustrative data'
    }
}
