// Every mark and option, first in Chinese, then in English. All data are invented.
deck {
    title    '图表样张 Charts'
    subtitle '每一种标记，中文与英文'
    author   '示意数据 · illustrative data'
    language 'zh-CN'
    hashtag  '#charts'
    footer   'deckle charts'
    cover()
    agenda()

    def months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']
    def wave = { double base, double swing, double turn -> (0..<12).collect { Math.round((base + swing * Math.sin(it / 2.0d + turn)) * 10) / 10.0d } }
    def plans = rows([[plan: 'A', year: '2021', users: 120], [plan: 'A', year: '2022', users: 180], [plan: 'A', year: '2023', users: 260],
                      [plan: 'B', year: '2021', users: 90], [plan: 'B', year: '2022', users: 110], [plan: 'B', year: '2023', users: 95],
                      [plan: 'C', year: '2021', users: 30], [plan: 'C', year: '2022', users: 75], [plan: 'C', year: '2023', users: 140]])
    def offices = [[city: '上海', en: 'Shanghai'], [city: '柏林', en: 'Berlin'], [city: '内罗毕', en: 'Nairobi'], [city: '利马', en: 'Lima']]

    ['zh-CN', 'en'].each { lang ->
        def t = { zh, en -> lang == 'en' ? en : zh }
        def origin = t('示意数据', 'Illustrative data')

        section(t('条形', 'Bars'), id: "bars-$lang") {
            slide(t('一组条形，突出一条', 'One set of bars, one of them highlighted')) {
                lead t('读者最先看到的，应当是标题里说的那一条', 'What the title speaks of should be seen first')
                chart(t('各办公室的咖啡消耗', 'Coffee by office'), subtitle: t('公斤，2023 年', 'kg, 2023'), lang: lang) {
                    data offices.withIndex().collect { o, i -> [name: t(o.city, o.en), value: [412, 388, 521, 175][i]] }
                    bars(x: 'name', y: 'value', values: true)
                    highlight t('内罗毕', 'Nairobi')
                }
                source origin, lang: lang
            }
            slide(t('分组与堆叠', 'Grouped and stacked')) {
                chart(t('分组', 'Grouped'), lang: lang) { data plans; bars(x: 'year', y: 'users', series: 'plan') }
                chart(t('堆叠', 'Stacked'), lang: lang) { data plans; bars(x: 'year', y: 'users', series: 'plan', stacked: true) }
                source origin, lang: lang
            }
            slide(t('百分比与横条', 'Shares and lying bars')) {
                chart(t('百分比堆叠', 'As shares'), lang: lang) { data plans; bars(x: 'year', y: 'users', series: 'plan', stacked: '100%') }
                chart(t('横条，从大到小', 'Lying, largest first'), lang: lang) {
                    data csv('data/towns.csv')
                    bars(x: 'town', y: 'people', horizontal: true, sort: 'desc', values: true)
                }
                source origin, lang: lang
            }
            slide(t('有正有负，长名字', 'Gains and losses, long names')) {
                chart(t('与去年相比', 'Change on the year'), subtitle: '%', lang: lang) {
                    data([[t('电力与供热（不含居民）', 'Power and heat without households'), 12.5], [t('公路运输', 'Road transport'), -8.25],
                          [t('水泥、玻璃与陶瓷制造业', 'Cement, glass and ceramics'), -21], [t('农业', 'Farming'), 0],
                          [t('废弃物处理', 'Waste'), null], [t('航空', 'Aviation'), 33]].collect { [name: it[0], value: it[1]] })
                    bars(x: 'name', y: 'value', horizontal: true, values: true)
                }
                source origin, lang: lang
            }
        }

        section(t('线与面', 'Lines and areas'), id: "lines-$lang") {
            slide(t('三条线，名字写在线尾', 'Three lines, named at their ends')) {
                lead t('缺测的四个月留白，不连线', 'Four months without readings stay a gap')
                chart(t('三个水文站的水位', 'Water levels at three stations'), subtitle: t('米，月均', 'm, monthly mean'), lang: lang) {
                    data csv('data/rivers.csv')
                    lines(x: 'date', y: 'level', series: 'station')
                    rule(y: 4, text: t('警戒水位', 'warning level'))
                    labels ends
                }
                source origin, lang: lang
            }
            slide(t('曲线、阶梯、带点的线', 'Smooth, stepped, with points')) {
                [smooth: t('平滑', 'Smooth'), step: t('阶梯', 'Step'), points: t('带点', 'Points'), dashed: t('虚线', 'Dashed')].each { option, name ->
                    chart(name, lang: lang) {
                        data months.withIndex().collect { m, i -> [month: m, value: wave(20, 9, 1)[i]] }
                        lines([x: 'month', y: 'value'] + [(option): true])
                    }
                }
                source origin, lang: lang
            }
            slide(t('对数轴与预测区间', 'A log axis and a forecast')) {
                chart(t('训练一次的花费', 'Cost of one run'), subtitle: t('美元，对数轴', 'US dollars, log scale'), lang: lang) {
                    data((2012..2025).collect { [year: it, cost: Math.round(1000 * Math.pow(2.6d, it - 2012)) as double, low: Math.pow(2.6d, it - 2012) * 600, high: Math.pow(2.6d, it - 2012) * 1700] })
                    band(x: 'year', low: 'low', high: 'high')
                    lines(x: 'year', y: 'cost')
                    yAxis(log: true)
                    range(x: 2023..2025, text: t('预测', 'forecast'), dashed: true)
                    note(at: [2018, 308916], text: t('第一次超过三十万', 'past 300,000 for the first time'))
                }
                source origin, lang: lang
            }
            slide(t('面：堆叠与百分比', 'Areas: stacked and as shares')) {
                def parts = months.withIndex().collectMany { m, i -> ['A', 'B', 'C'].withIndex().collect { p, k -> [month: m, part: p, value: wave(10 + 6 * k, 4, k)[i]] } }
                chart(t('堆叠', 'Stacked'), lang: lang) { data parts; areas(x: 'month', y: 'value', series: 'part', stacked: true) }
                chart(t('百分比', 'Shares'), lang: lang) { data parts; areas(x: 'month', y: 'value', series: 'part', stacked: '100%') }
                source origin, lang: lang
            }
            slide(t('两条轴，两种标记', 'Two axes, two marks')) {
                chart(t('降水与气温', 'Rain and temperature'), lang: lang) {
                    def rain = t('降水', 'rain'), warmth = t('气温', 'warmth')
                    data months.withIndex().collect { m, i -> [month: m, (rain): wave(60, 40, 4)[i], (warmth): wave(12, 11, 5)[i]] }
                    bars(x: 'month', y: rain)
                    lines(x: 'month', y: warmth, axis: right)
                    yAxis(title: t('毫米', 'mm'))
                    y2Axis(title: '°C')
                }
                source origin, lang: lang
            }
            slide(t('一天中的时刻，右边的对数轴', 'Times of day, a log axis on the right')) {
                chart(t('用电', 'Power drawn'), subtitle: 'kW', lang: lang) {
                    data((0..15).collect { [at: '2023-03-0' + (6 + it.intdiv(8)) + 'T' + (it % 8 * 3).toString().padLeft(2, '0') + ':00', power: Math.round(300 + 180 * Math.sin((it % 8 - 2) / 1.28d)) / 10.0d] })
                    lines(x: 'at', y: 'power')
                    range(x: '2023-03-06T18:00'..'2023-03-07T06:00', text: t('夜间', 'night'))
                }
                chart(t('版本与用户', 'Releases and users'), lang: lang) {
                    def releases = t('版本', 'releases'), users = t('用户', 'users')
                    data((2018..2023).withIndex().collect { year, i -> [year: year, (releases): 4 + 3 * i % 7, (users): Math.round(40 * Math.pow(6, i)) as double] })
                    bars(x: 'year', y: releases)
                    lines(x: 'year', y: users, axis: right)
                    y2Axis(log: true)
                }
                source origin, lang: lang
            }
        }

        section(t('点与份额', 'Points and shares'), id: "points-$lang") {
            slide(t('散点与气泡', 'Scatter and bubbles')) {
                chart(t('收入与年龄', 'Income and age'), lang: lang) { data csv('data/towns.csv'); points(x: 'age', y: 'income', series: 'region') }
                chart(t('气泡：面积代表人口', 'Bubbles: area is population'), lang: lang) {
                    data csv('data/towns.csv')
                    points(x: 'area', y: 'income', size: 'people', series: 'region')
                    xAxis(title: 'km²')
                }
                source origin, lang: lang
            }
            slide(t('饼与环', 'Pie and ring')) {
                def shares = [[t('步行', 'Walking'), 34], [t('公交', 'Bus'), 29], [t('骑行', 'Cycling'), 21], [t('开车', 'Driving'), 16]].collect { [name: it[0], value: it[1]] }
                chart(t('饼', 'Pie'), lang: lang) { data shares; pie(x: 'name', y: 'value') }
                chart(t('环', 'Donut'), lang: lang) { data shares; donut(x: 'name', y: 'value'); highlight t('骑行', 'Cycling') }
                source origin, lang: lang
            }
            slide(t('误差与分布', 'Errors and distributions')) {
                layout 'grid'
                chart(t('误差线', 'Error bars'), lang: lang) {
                    data([['A', 50.5, 6.8], ['B', 27.3, 1.2], ['C', 14.5, 1.6], ['D', 10, 1]].collect { [name: it[0], value: it[1], low: it[1] - it[2], high: it[1] + it[2]] })
                    bars(x: 'name', y: 'value')
                    errorBars(x: 'name', low: 'low', high: 'high')
                }
                chart(t('直方图', 'Histogram'), lang: lang) { data csv('data/waits.csv'); histogram(x: 'minutes', bins: 16) }
                chart(t('箱线图', 'Box plot'), lang: lang) { data csv('data/waits.csv'); boxPlot(x: 'clinic', y: 'minutes') }
                chart(t('热力图', 'Heat map'), lang: lang) { data csv('data/heat.csv'); heatmap(x: 'month', series: 'city', y: 'rain') }
                source origin, lang: lang
            }
        }

        section(t('变化', 'Change'), id: "change-$lang") {
            slide(t('瀑布与斜率', 'Waterfall and slope')) {
                chart(t('预算如何用完', 'Where the budget went'), subtitle: t('万元', 'thousand'), lang: lang) {
                    data([[t('年初', 'Start'), 120], [t('人员', 'Staff'), -64], [t('设备', 'Kit'), -31], [t('拨款', 'Grant'), 40], [t('差旅', 'Travel'), -18]].collect { [step: it[0], change: it[1]] })
                    waterfall(x: 'step', y: 'change')
                }
                chart(t('两年之间的份额', 'Shares in two years'), lang: lang) {
                    data([['A', 34, 41], ['B', 28, 22], ['C', 20, 27], ['D', 18, 10]].collectMany { [[who: it[0], year: '2019', share: it[1]], [who: it[0], year: '2023', share: it[2]]] })
                    slope(x: 'year', y: 'share', series: 'who')
                }
                source origin, lang: lang
            }
            slide(t('名次与雷达', 'Ranks and a radar')) {
                chart(t('名次的变化', 'Ranks over time'), lang: lang) {
                    data([['A', 1, 2, 2, 1], ['B', 2, 1, 3, 3], ['C', 3, 4, 1, 2], ['D', 4, 3, 4, 4]].collectMany { r -> (0..3).collect { [who: r[0], year: "${2020 + it}".toString(), rank: r[it + 1]] } })
                    bump(x: 'year', y: 'rank', series: 'who')
                }
                chart(t('五项能力', 'Five skills'), lang: lang) {
                    data([['A', [4, 3, 5, 2, 4]], ['B', [2, 5, 3, 4, 3]]].collectMany { r -> [t('阅读', 'Reading'), t('算术', 'Sums'), t('记忆', 'Memory'), t('推理', 'Logic'), t('速度', 'Speed')].withIndex().collect { s, i -> [who: r[0], skill: s, score: r[1][i]] } })
                    radar(x: 'skill', y: 'score', series: 'who')
                }
                source origin, lang: lang
            }
            slide(t('工期', 'A schedule')) {
                chart(t('装修计划', 'Refitting the house'), lang: lang) {
                    data([[t('拆除', 'Strip'), '2023-03-01', '2023-03-20'], [t('水电', 'Wiring'), '2023-03-15', '2023-04-30'], [t('墙面', 'Walls'), '2023-04-20', '2023-06-10'],
                          [t('地板', 'Floors'), '2023-06-01', '2023-07-05'], [t('验收', 'Handover'), '2023-07-10', '2023-07-20']].collect {
                        [task: it[0], from: java.time.LocalDate.parse(it[1]), to: java.time.LocalDate.parse(it[2])] })
                    gantt(x: 'task', low: 'from', high: 'to')
                }
                source origin, lang: lang
            }
            slide(t('小图组：同一把尺', 'Small multiples on one scale')) {
                chart(t('各站水位', 'Levels by station'), subtitle: t('米', 'm'), lang: lang) {
                    data csv('data/rivers.csv')
                    lines(x: 'date', y: 'level')
                    facet 'station'
                }
                source origin, lang: lang
            }
        }

        section(t('大小', 'Sizes'), id: "sizes-$lang") {
            slide(t('四张小图', 'Four small charts')) {
                layout 'grid'
                offices.eachWithIndex { o, k ->
                    chart(t(o.city, o.en), lang: lang) {
                        data months.withIndex().collect { m, i -> [month: m, value: wave(15 + 3 * k, 8, k)[i]] }
                        lines(x: 'month', y: 'value', points: k % 2 == 0)
                        colors(value: ['#000061', '#D85040', '#2E9C8F', '#8E4A86'][k])
                    }
                }
                source origin, lang: lang
            }
            slide(t('十亿与万亿', 'Billions and more')) {
                chart(t('市值', 'Market value'), subtitle: t('美元', 'US dollars'), lang: lang) {
                    data([['A', 1.02e12], ['B', 8.5e9], ['C', 640e6], ['D', 97e9]].collect { [name: it[0], value: it[1]] })
                    bars(x: 'name', y: 'value', values: true, horizontal: true)
                }
                chart(t('全部相等', 'All equal'), lang: lang) { data([[n: 'A', v: 5], [n: 'B', v: 5], [n: 'C', v: 5]]); bars(x: 'n', y: 'v') }
                source origin, lang: lang
            }
            slide(t('图例、无标签、小数', 'A legend, no labels, small numbers')) {
                chart(t('图例', 'Legend'), lang: lang) { data csv('data/rivers.csv'); lines(x: 'date', y: 'level', series: 'station'); labels legend }
                chart(t('百万分之几', 'Parts per million'), lang: lang) {
                    data((0..10).collect { [x: it, y: 0.0000012d * it * it] })
                    lines(x: 'x', y: 'y')
                    labels none
                }
                source origin, lang: lang
            }
        }
    }
}
