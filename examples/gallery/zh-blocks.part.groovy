section('组合', id: 'blocks', title: '组合：并列、卡片、时间线、人物') {
    slide('摘要：每章的页码') {
        lead '四章四组要点，页码由引擎填写'
        summary 'text', '一个字的页面也是好页面', '列表可以续页，条目不会被拆开', '标题最长 73 个字'
        summary 'tables', '三十七行的表会续页并重复表头', '小数点对齐', '长名字在下划线后折行'
        summary 'figures', '一至四幅图自动排列', '图注对齐', '图表与要点并排'
        summary 'blocks', '卡片、时间线、人物、核对表', '剪报可以分成两栏', '对照用 VS. 隔开'
    }
    slide('对照') {
        lead '两种做法，各有代价'
        versus {
            column('集中') {
                bullets '一个团队负责全部报表', '口径一致，排队时间长', '离职一个人，停一半的工作'
            }
            column('分散') {
                bullets '每个部门做自己的报表', '响应快，口径各不相同', '重复劳动约占四成（示意数据）'
            }
        }
    }
    slide('三栏') {
        columns {
            column('观察') { bullets '走廊里的讨论比会议里的多', '记录下来的不到一成' }
            column('判断') { bullets '信息没有丢失，只是没有地址', '需要的不是纪要，而是索引' }
            column('行动') { bullets '给每个决定一个编号', '编号写进提交说明' }
        }
    }
    slide('宽栏与窄栏') {
        columns {
            column(width: 2) { text '左边的一栏占两份宽度，放正文。栏宽由作者指定，栏距由主题决定；栏里的段落、列表与图各自遵守同样的规则。' }
            column { image('pictures/dots.png', alt: '大小不一的圆点'); caption '右边一份' }
        }
    }
    slide('六张卡片') {
        lead '金额最大，名称其次，说明最小'
        cards(across: 3) {
            card('种子轮', value: '¥300 万', image: 'pictures/logo-arc.svg', text: '弧线科技，2023 年 1 月')
            card('A 轮', value: '¥2,400 万', image: 'pictures/logo-grid.svg', text: '方格数据，2023 年 3 月')
            card('A+ 轮', value: '¥4,100 万', image: 'pictures/logo-wave.svg', text: '波形声学，2023 年 4 月')
            card('B 轮', value: '¥1.2 亿', image: 'pictures/logo-peak.svg', text: '山峰影像，2023 年 6 月')
            card('C 轮', value: '¥3.5 亿', image: 'pictures/logo-knot.svg', text: '绳结网络，2023 年 8 月')
            card('战略投资', value: '¥8 亿', image: 'pictures/logo-drop.svg', text: '水滴云，2023 年 9 月')
        }
        source('示意数据')
    }
    slide('分组的卡片') {
        cards(across: 4) {
            group('供应商') {
                card(image: 'pictures/logo-arc.svg', alt: '弧线科技的标志', text: '弧线科技')
                card(image: 'pictures/logo-grid.svg', alt: '方格数据的标志', text: '方格数据')
                card(image: 'pictures/logo-wave.svg', alt: '波形声学的标志', text: '波形声学')
            }
            group('客户') {
                card(image: 'pictures/logo-peak.svg', alt: '山峰影像的标志', text: '山峰影像')
                card(image: 'pictures/logo-knot.svg', alt: '绳结网络的标志', text: '绳结网络')
                card(image: 'pictures/logo-drop.svg', alt: '水滴云的标志', text: '水滴云')
                card('保密', text: '一家零售企业')
            }
        }
    }
    slide('时间线：三个时刻') {
        timeline {
            at '2010', '第一间办公室，六张桌子'
            at '2017', '搬到河对岸'
            at '2023', '又搬了回来'
        }
    }
    slide('时间线：九个时刻') {
        lead '说明长短不一，时刻之间的间隔相等'
        timeline {
            at '1998', '两位图书管理员开始用表格记录借阅'
            at '2003', '第一套检索系统上线，只能在馆内使用'
            at '2007', '目录开放到互联网'
            at('2011', '自助借还机进入三个分馆', image: 'pictures/valley.jpg')
            at '2014', '电子书可以外借'
            at '2017', '全市通借通还'
            at '2019', '停止办理实体借书证'
            at '2021', '社区馆改为居民自管，每周开放六天，志愿者超过四百人'
            at '2023', '年借阅量首次超过六十万册'
        }
    }
    slide('一位人物') {
        people {
            person('林若溪', role: '数据主编', photo: 'pictures/portrait-1.jpg', text: '做过七年记者，五年编辑。相信图表的第一个读者是作图的人自己。负责本书的全部图表与来源核对。（虚构人物）')
        }
    }
    slide('三位人物') {
        lead '照片等大，姓名与职务对齐'
        people {
            person('林若溪', role: '数据主编', photo: 'pictures/portrait-1.jpg', text: '做过七年记者，五年编辑。相信图表的第一个读者是作图的人自己。')
            person('Amara Okafor', role: '版式设计', photo: 'pictures/portrait-2.jpg', text: '在三座城市的四家报社排过版，收藏铅字。')
            person('Jules Weber', role: '工程', photo: 'pictures/portrait-3.jpg', text: '写排版软件，也给自行车补胎。')
        }
    }
    slide('没有照片的人物') {
        people {
            person('匿名评审甲', role: '方法', text: '只看方法一节，从不看结论。')
            person('匿名评审乙', role: '写作', text: '把每一个“显著”都圈了出来。')
        }
    }
    slide('核对表：四栏') {
        lead '✗ 表示没有做到，✓ 表示做到了；四栏并排'
        checklist('数据') { yes '来源写明'; yes '日期写明'; no '原始文件公开' }
        checklist('图表') { yes '从零开始'; no '颜色可辨'; yes '替代文字' }
        checklist('文字') { yes '结论在前'; yes '没有空话'; no '术语统一' }
        checklist('发布') { no '两人复核'; yes '版本编号'; yes '勘误入口' }
    }
    slide('剪报：一篇') {
        clipping(publisher: '河岸晚报（虚构）', kicker: '城市', headline: '图书馆把闭馆时间推迟到午夜', byline: '记者 程一舟', date: '2023 年 9 月 4 日') {
            text '从下周开始，三处社区馆的闭馆时间将推迟到午夜。馆方说，夜间读者以附近工厂的工人和准备考试的学生为主，他们需要的不是更多的书，而是一张安静的桌子。'
        }
    }
    slide('剪报：四篇，共三千字') {
        lead '中文的页面，英文的剪报；长文转到第二栏，放不下就续页'
        def body = { int n -> (1..n).collect { "An invented paragraph number $it that stands in for a real article: it has the length, the punctuation and the mixture of short and long words that a newspaper column would have, so that the setting can be judged without quoting anybody. Readers will notice when lines are too loose." } }
        clipping(publisher: 'The Daily Ledger', kicker: 'EXCLUSIVE · TECHNOLOGY', headline: 'Publishers weigh a joint licence for training data', subhead: 'Talks have gone on since spring', byline: 'By A. Writer', date: 'Aug. 29, 2023') { text(*body(3), lang: 'en') }
        clipping(publisher: 'Court of Appeals', kicker: 'OPINION', headline: 'A human author remains a bedrock requirement', date: 'Aug. 18, 2023') { text(*body(3), lang: 'en') }
        clipping(publisher: 'Harbour Review', headline: 'What the machines read last summer', byline: 'By B. Scribe', date: 'Sept. 2, 2023') { text(*body(2), lang: 'en') }
        clipping(publisher: 'Open letter', headline: 'We ask for a pause, and for a plan', date: 'March 22, 2023') { text(*body(2), lang: 'en') }
        source('均为虚构')
    }
    slide('流程') {
        lead '方框与箭头由引擎排布'
        diagram {
            node '脚本'
            node '数据'
            link '脚本', '文稿', '求值'
            link '数据', '文稿', '装入'
            link '文稿', '页面', '排版'
            link '页面', 'PDF'
            link '页面', 'PNG'
        }
    }
    slide('一段 Markdown') {
        markdown '''
### 小标题

一段文字，**加粗**与 `代码`。

- 第一条
- 第二条
  - 次级

| 名称 | 数量 |
| --- | ---: |
| 甲 | 12 |
| 乙 | 7 |

> 引用的一句话
'''
    }
}
