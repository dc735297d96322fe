section('安全', id: 'safety') {
    slide('防线仍然一推就倒') {
        lead '受测的越狱提示成功率**超过 96%**；对抗棋手对 KataGo 的胜率超过 97%'
        bullets '越狱不需要高深技巧：改写、角色扮演和编码就足以绕过限制，而且同一段提示往往对多个模型有效',
                '围棋程序的失败更值得警惕：水平远超人类，却有业余棋手都能利用的盲区',
                '能力的提升没有自动带来稳健性，两者需要分别测量、分别报告'
        chart('攻击成功率', subtitle: '%，下限') {
            data csv('data/attacks.csv')
            bars(x: '攻击', y: '成功率', values: true)
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('奖励过程，而不只是结果') {
        model text >> text
        lead '对每一步推理打分的奖励模型，在 MATH 子集上的正确率达到 **78.2%**'
        bullets '标注者为 12,000 道题的 75,000 份解答逐步打分，共 80 万个标签，平均每份解答约 11 步',
                '过程监督让错误出现的位置可见，也让“蒙对答案”不再得分，模型更难用漂亮的结尾掩盖漏洞',
                '代价是人工：这样的标注只在答案可以逐步验证的领域里负担得起'
        chart('过程监督的数据规模', subtitle: '条') {
            data csv('data/process-supervision.csv')
            bars(x: '标注', y: '数量', horizontal: true, values: true)
            highlight '步骤标注'
        }
        source('OpenAI，据 State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('让模型当裁判，够可靠吗') {
        model text >> text
        lead '在 MT-Bench 上，GPT-4 的判断与人类一致的比例为 **80%**，与人类之间的一致性相当'
        donut(data: csv('data/mt-bench.csv'), x: '判断', y: '占比', highlight: '一致', unit: '%')
        bullets '便宜、快速、可重复，已经成为开放模型排行榜的默认做法，但已知有三种偏差：',
                ['偏爱更长的回答', '偏爱排在前面的回答', '偏爱与自己风格相近的回答'],
                '用于比较可以，用于验收不行：关键结论仍需人工抽检'
        source('MT-Bench，据 State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('实验室承诺了什么，做到了什么') {
        lead '自愿承诺容易写，难在**可以核查**；下面按公开程度粗略归类，归类为示意'
        checklist('滥用') { yes '发布前做红队测试'; yes '对高风险请求设限'; no '公布完整的测试结果' }
        checklist('透明') { yes '发布模型说明'; no '公开训练数据来源'; no '公开算力用量' }
        checklist('治理') { yes '设立内部安全小组'; no '第三方审计'; no '事故强制报告' }
        checklist('研究') { yes '资助对齐研究'; yes '公开部分权重'; no '共享越狱样本' }
        source('示意归类，背景据 State of AI Report 2023', url: 'https://www.stateof.ai')
    }
    slide('三万个签名之后') {
        lead '要求暂停训练的公开信收集了 **3 万个签名**，训练没有暂停，但风险进入了主流议程'
        quote('我们不必先就终点达成一致，才能就下一步的护栏达成一致。', by: '一位参会者', role: '示意引文')
        bullets '辩论从“会不会”转向“多快、多大、由谁负责”，签名者与反对者都开始引用同一组评测',
                '实验室开始公布分级的安全承诺，独立核查仍然缺位，承诺与商业压力之间没有裁判'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
}
