section('图', id: 'figures', title: '图：一幅、两幅、三幅、四幅') {
    slide('一幅图') {
        image('pictures/harbour.jpg', alt: '抽象的海港：深蓝的山影与一轮落日', caption: '程序绘制的抽象风景')
    }
    slide('一幅图与要点') {
        model text >> image
        lead '要点在左，图在右；文字少的时候图可以更大'
        bullets '图保持原有比例，不拉伸', '图注紧跟在图的下面，字号小一级'
        image('pictures/valley.jpg', alt: '抽象的山谷：三层绿色的山脊', caption: '山谷，640 × 480')
        source('示意图片', asOf: '2023-10')
    }
    slide('图在左边') {
        layout 'figure-left'
        image('pictures/dunes.jpg', alt: '抽象的沙丘与太阳', caption: '竖幅')
        bullets '竖幅的图不应当占去一半以上的宽度', '文字仍从上边开始'
    }
    slide('图在下面') {
        layout 'figure-below'
        bullets '先读两条要点', '再看图'
        image('pictures/pipeline.svg', alt: '流程图：输入分成两路处理，汇合后得到确认', caption: 'SVG 以矢量绘制')
    }
    slide('两幅图') {
        lead '两幅图并排，上沿对齐，图注对齐'
        image('pictures/harbour.jpg', alt: '海港', caption: '甲：横幅')
        image('pictures/dunes.jpg', alt: '沙丘', caption: '乙：竖幅')
    }
    slide('三幅图') {
        image('pictures/harbour.jpg', alt: '海港', caption: '甲')
        image('pictures/valley.jpg', alt: '山谷', caption: '乙')
        image('pictures/dots.png', alt: '大小不一的圆点', caption: '丙：透明背景')
    }
    slide('四幅图') {
        layout 'grid'
        ['harbour.jpg', 'valley.jpg', 'dunes.jpg', 'dots.png'].eachWithIndex { file, i ->
            image("pictures/$file", alt: "示意图片 ${i + 1}", caption: "图 ${i + 1}", fit: 'cover')
        }
    }
    slide('图夹在文字中间') {
        text '有时图必须出现在两段文字之间，因为后一段要解释前一段里看不出来的东西。'
        image('pictures/pipeline.svg', alt: '流程图：输入分成两路处理，汇合后得到确认')
        text '图中的两条支路可以互换；汇合之后的步骤才是整个流程的瓶颈。'
    }
    slide('一张图表') {
        bars('一季度': 12, '二季度': 18, '三季度': 9, '四季度': 24, highlight: '四季度', unit: '万册')
        source('示意数据')
    }
    slide('图表与五条要点') {
        model text + image >> text
        lead '五条要点加一张图表，是报告里最常见的一页；要点再多，图也不能小到看不清'
        bullets '借阅量在第四季度达到 **24 万册**，是第三季度的两倍还多，主要来自新开的三处社区馆',
                '第三季度的低谷与闭馆装修有关，剔除之后全年走势平稳',
                '电子书占比从 18% 升到 27%，但单次借阅时长缩短',
                '六十岁以上读者的到馆次数超过二十至三十岁的读者',
                '下一年度的目标是 70 万册，其中社区馆承担一半'
        bars('一季度': 12, '二季度': 18, '三季度': 9, '四季度': 24, highlight: '四季度', unit: '万册')
        source('市图书馆年报', url: 'https://example.org/library', asOf: '2023-12')
    }
    slide('两张图表') {
        lines(x: 'year', y: 'visits', title: '到馆人次', data: rows([[year: 2019, visits: 310], [year: 2020, visits: 92], [year: 2021, visits: 188], [year: 2022, visits: 260], [year: 2023, visits: 341]]))
        bars('童书': 34, '小说': 27, '社科': 19, '科技': 12, '其他': 8, horizontal: true, unit: '%')
        source('示意数据')
    }
    slide('四张图表') {
        ['东区': 3, '西区': 5, '南区': 2, '北区': 4].each { name, k ->
            bars('一季': 4 * k, '二季': 6 * k, '三季': 5 * k, '四季': 9 * k, title: name)
        }
        source('示意数据')
    }
    slide('还没有照片') {
        lead '占位框写明将来放什么，渲染时给出警告'
        placeholder('新馆大厅的照片', ratio: 16 / 9)
    }
    slide('模型图标') {
        model text + image + robot >> robot
        lead '图标在右上角，标题再长也不相碰'
        bullets '输入之间用加号，输入与输出之间用箭头', '读屏软件读作“文本、图像和机器人状态到机器人状态”'
    }
    modelLegend()
}
