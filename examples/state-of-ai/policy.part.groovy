section('政策', id: 'policy') {
    slide('公共算力：计划与呼声相差一个数量级') {
        lead '英国的评估建议先建 3,000 颗 GPU，研究者呼吁 30,000 颗；美国的呼声是 **100,000 颗**'
        bullets '美国 NAIRR 计划六年投入 26 亿美元，目标是让大学也用得上训练大模型的设备',
                '英国基础模型工作组获得 **1 亿英镑**启动资金，评估建议先建一座 3,000 颗 GPU 的设施',
                '100,000 颗 GPU 的方案估价 40 亿美元，平均每颗约 4 万美元'
        chart('建议的公共算力规模', subtitle: '颗 GPU') {
            data csv('data/compute-policy.csv')
            bars(x: '方案', y: 'GPU', horizontal: true, values: true)
            highlight '美国研究者呼吁'
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('三种路线，尚无共识') {
        lead '各国都承认需要规则，但对**先管什么、由谁来管**看法不一；全球治理仍停留在声明'
        columns {
            column('轻触式') {
                bullets '沿用现有监管机构，由各行业分头解释原则', '优点是起步快，缺点是边界模糊'
            }
            column('横向立法') {
                bullets '按风险分级，对高风险用途设定义务', '优点是清晰，缺点是技术变化快于条文'
            }
            column('针对性管控') {
                bullets '对出口、生成内容和算法推荐分别立规', '优点是落地快，缺点是规则零散'
            }
        }
        note '分类为本示例的归纳，示意用。'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('四分之一的岗位面临高度自动化风险') {
        lead '经合组织估计，成员国**至多 27%** 的岗位处于高风险；受影响的第一次包括大量白领'
        donut(data: csv('data/oecd-jobs.csv'), x: '岗位', y: '占比', highlight: '高风险岗位', unit: '%')
        bullets '风险高不等于消失：多数岗位会先失去一部分任务，而不是整个职位；工资与分工会先于就业人数变化',
                '与以往的自动化不同，生成式工具首先触及写作、编程、设计等需要学历的工作',
                '培训与社会保障的调整通常比技术扩散慢一个周期，试点应当早于共识'
        source('经合组织，据 State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('国防成为资金的新去处') {
        lead '美国国防初创企业融资 **24 亿美元**；欧洲以公共基金跟进，规模仍有差距'
        table('已公布的国防科技资金') {
            head '项目', '金额', '性质'
            row  '美国国防初创企业', '24 亿美元', '风险投资'
            row  '北约创新基金', '10 亿欧元', '多国公共基金'
            row  'Helsing', '2.09 亿欧元', '单轮融资'
            row  '欧洲投资基金', '2 亿欧元', '公共出资'
        }
        bullets '无人系统和情报分析是最集中的两个方向，采购周期仍然是初创公司最大的障碍',
                '民用模型的许可条款开始明确限制军事用途，但怎样发现、由谁执行，尚不清楚',
                '公共基金的规模约为风险投资的一半，角色从出资人变成了第一个客户'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('两份文件，一个问题：谁拥有训练数据') {
        lead '平台与作者在两条线上同时推进：授权与披露。以下剪报为**示意**，只说明争论的形状'
        clipping(publisher: 'The Daily Ledger', kicker: 'ILLUSTRATIVE', headline: 'Publishers weigh a joint licence for training data', byline: 'By A. Writer', date: 'Aug. 29, 2023') {
            text('An invented clipping. Several houses consider licensing their archives together, so that no single buyer can name the price. Their terms would ask for attribution, for deletion on request, and for a share of what the model earns.', lang: 'en')
        }
        clipping(publisher: '内容周刊（示意）', kicker: '产业', headline: '图库平台与模型公司签署六年授权协议', date: '2023 年 7 月') {
            text '示例文字：协议覆盖图片、视频与音乐及其元数据，平台同时为客户生成的内容提供赔偿保障。没有经纪人的个人作者能分到多少，协议没有说明。'
        }
        source('示意内容，背景据 State of AI Report 2023', url: 'https://www.stateof.ai')
    }
    slide('版权：从诉讼走向授权') {
        lead 'Shutterstock 与模型公司签下**六年**授权协议，为图片、视频和音乐的训练用途标出了价格'
        numbered '权利人先起诉，要求停止使用并赔偿；争议的焦点是训练是否构成合理使用，各法域的答案不同',
                 '平台随后修改条款，把训练用途单独列出，并为抓取设置技术门槛和价格',
                 '大型图库与模型公司签订长期授权，换取分成，并为客户使用生成内容提供赔偿保障',
                 '没有议价能力的个人作者仍在等待判例：他们既没有收到分成，也没有得到退出的办法'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
}
