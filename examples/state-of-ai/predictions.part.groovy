section('预测', id: 'predictions') {
    slide('2022 年的九条预测，结果如何') {
        lead '九条预测中**四条应验**，三条落空，两条尚无定论'
        scorecard {
            row('出现 100 亿参数的强化学习模型', '没有出现', grade: no)
            row('英伟达与一家 AGI 公司结为战略伙伴', '没有独家结盟，但投资了多家', grade: no)
            row('有模型用十倍于 Chinchilla 的数据训练', '据报道 GPT-4 用了 13 万亿 token，无法证实', grade: open)
            row('生成式音频工具吸引超过 10 万名开发者', '几款产品的用户都超过 100 万', grade: yes)
            row('科技巨头向 AGI 或开源 AI 投入超过 10 亿美元', '单笔就达到 100 亿美元', grade: yes)
            row('一家 AI 芯片初创公司倒闭，或以不到一半的估值出售', '没有发生', grade: no)
            row('出现类似生物安全的监管提案，并得到民选官员支持', '尚未出现', grade: open)
            row('超过 1 亿美元投入对齐研究', '至多 40 亿美元', grade: yes)
            row('大型内容站点为训练授权其语料', 'Shutterstock 签约六年', grade: yes)
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('未来十二个月的十条预测') {
        lead '以下判断将在一年之后逐条核对，**对错都会公布**'
        columns {
            column {
                numbered '电影工业用生成式技术完成主要特效',
                         '生成内容在一场选举中的滥用引发调查',
                         '能自我改进的智能体在复杂环境里超过现有最佳',
                         '科技公司上市窗口重新打开',
                         '单次训练的花费超过 10 亿美元'
            }
            column {
                numbered(from: 6,
                         '监管机构就微软与 OpenAI 的关系展开反垄断调查',
                         '全球治理除了声明之外进展甚微',
                         '金融机构推出以 GPU 为抵押的债务基金',
                         '一首 AI 生成的歌曲进入主流榜单',
                         '一家推理芯片公司被大型模型公司收购')
            }
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('从论文到产品：这份报告里的时间线') {
        lead '六年时间，一篇论文的作者所在的公司融到了**超过 100 亿美元**'
        timeline {
            at '2017', '《Attention Is All You Need》发表，Transformer 成为后来所有大模型的底座'
            at '2020', 'GPT-3 发布，参数量 1,750 亿'
            at '2022-03', 'Midjourney 月收入达到 100 万美元'
            at '2023-02', 'LLaMA 发布，130 亿参数的版本可与 GPT-3 比肩'
            at '2023-03', '暂停训练的公开信开始征集签名'
            at '2023-08', '英伟达公布 103.2 亿美元的单季数据中心营收'
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
}
