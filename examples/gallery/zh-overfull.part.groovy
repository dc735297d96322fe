section('过满', id: 'overfull', title: '过满：样样都太多') {
    def words = { int n -> ('这是一句虚构的话，用来占住真实内容的位置，其中有数字 1,234，也有英文 office，长短适中。' * n) }
    slide('十二张卡片，每张都有长文字') {
        lead '放不下的，转到下一页'
        cards(across: 4) { (1..12).each { card("第 $it 家公司", value: "${it * 7} 亿", text: words(1)) } }
    }
    slide('五个人，五段长履历') {
        people { (1..5).each { person("第 $it 位", role: '什么都做过', photo: "pictures/portrait-${(it - 1) % 3 + 1}.jpg", text: words(3)) } }
    }
    slide('十四条长长的年表') {
        timeline { (1990..2003).each { at "$it", words(1) } }
    }
    slide('三十个术语') {
        terms((1..30).collectEntries { [("术语 $it".toString()): words(1)] })
    }
    slide('双方都有很多话要说') {
        versus {
            column('赞成') { bullets((1..9).collect { words(1) }) }
            column('反对') { bullets((1..6).collect { words(2) }) }
        }
    }
    slide('二十五条预测的评分') {
        scorecard { (1..25).each { row("第 $it 条预测，写得和所有预测一样长", words(1), grade: [yes, no, partly, open][it % 4]) } }
    }
    slide('四十项清单') {
        ['数据', '图表', '文字', '发布'].each { name -> checklist(name) { (1..10).each { yes "$name 的第 $it 项，长到需要两行才能放下" } } }
    }
    slide('一段很长的引文') {
        quote(words(14), by: '一位停不下来的发言者', role: '虚构')
    }
    slide('四张图表和八条要点') {
        lead words(2)
        bullets((1..8).collect { "第 $it 条：" + words(1) })
        ['东', '西', '南', '北'].each { name -> bars('一季度': 12, '二季度': 18, '三季度': 15, '四季度': 27, title: name) }
        source '示意数据'
    }
    slide('脚注、来源和公式') {
        text '一个论断^1^，另一个论断^2^，行内有 $E = mc^2$ 与 $10^{25}$，金额写作 \\$5，日文「版面」与かな也在其中。'
        (1..5).each { note words(1) }
        (1..6).each { source("名字很长的第 $it 个来源", url: "https://example.org/$it", asOf: '2023-10') }
    }
    slide('三千个字') {
        text words(22), words(22), words(22)
    }
}
