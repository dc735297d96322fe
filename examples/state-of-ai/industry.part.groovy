section('行业', id: 'industry') {
    slide('英伟达单季营收首次突破 100 亿美元') {
        lead '2023 年第二季度，数据中心业务营收 **103.2 亿美元**，环比增长 141%，同比增长 171%'
        bullets '一个季度的收入超过图中另外两个季度之和，增量几乎全部来自训练和推理用的加速卡，供货周期成为客户扩张的上限',
                '2022 全年营收 270 亿美元，同比增长 61.4%；而需求真正起飞，是在对话产品进入大众视野之后',
                '图中此前两个季度的数值由公布的增速反推，四舍五入，仅用于比较量级'
        chart('英伟达数据中心营收', subtitle: '亿美元，季度') {
            data csv('data/nvidia-revenue.csv')
            bars(x: '季度', y: '营收', values: true)
            highlight '2023 二季度'
            alt '柱状图：英伟达数据中心季度营收从 38.1 亿美元升至 103.2 亿美元'
        }
        source('NVIDIA，据 State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-08')
    }
    slide('十年之间，市值增长 116 倍', layout: 'figure-below') {
        lead '从 85 亿美元到 **1 万亿美元**：一家图形芯片公司成了整个行业的地基'
        bullets '股价的涨幅主要发生在最近一年：市场把“每家公司都要用 AI”换算成了“每家公司都要买 GPU”',
                '收入的增长慢于市值，估值里已经包含了对未来几年出货量的乐观假设'
        chart('市值', subtitle: '亿美元') {
            data csv('data/nvidia-decade.csv')
            bars(x: '年份', y: '市值', values: true)
            xAxis(format: '0')
            highlight '2023'
        }
        chart('全年营收', subtitle: '亿美元，2021 年由增速反推') {
            data csv('data/nvidia-year.csv')
            bars(x: '年份', y: '营收', values: true)
            highlight '2022'
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('谁在囤 GPU，囤了多少') {
        lead '大规模训练集群从云厂商扩散到创业公司：已公布的 H100 集群中，最大的单体规模达到 **22,000 颗**'
        bullets 'CoreWeave 合计超过 45,000 颗，覆盖各代型号，是名单上规模最大的一家；Inflection 的 22,000 颗 H100 仍在建设',
                '甲骨文为 Cohere 提供单集群超过 16,000 颗 H100 的服务，云厂商开始围绕一两个大客户设计机房',
                '特斯拉和 Adept 各约 10,000 颗；沙特的 KAUST 也采购了 3,000 多颗，国家级买家第一次出现在名单上'
        chart('已公布的 GPU 规模', subtitle: '颗，截至 2023 年 10 月') {
            data csv('data/gpu-fleets.csv')
            bars(x: '机构', y: 'GPU 数量', horizontal: true, sort: 'desc', values: true)
            highlight 'Inflection（在建）'
        }
        source('State of AI Compute Index', url: 'https://www.stateof.ai/compute', asOf: '2023-10')
    }
    slide('论文作者用脚投票') {
        lead '引用英伟达芯片的论文，数量是全部替代芯片之和的 **19 倍**，是 TPU 的 150 倍'
        chart('引用英伟达的论文数是对手的多少倍') {
            data csv('data/chip-papers.csv')
            bars(x: '对手', y: '倍数', horizontal: true, values: true)
            highlight '全部替代芯片合计'
        }
        bullets '替代芯片在论文里的存在感，远低于它们在发布会上的声量；FPGA 的差距是 31 倍，TPU 的差距是 150 倍',
                '软件生态的惯性比硬件参数更难追赶：换一种芯片，往往意味着重写一遍代码、重跑一遍实验',
                '引用数衡量的是公开研究的选择，企业内部的用量可能不同，尤其是自研芯片的公司'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('H100 产能与流向') {
        lead '2023 年约出货 **50 万颗**，传闻 2024 年达到 150 万至 200 万颗；中国买家抢在禁令收紧之前下单'
        bullets '中国占英伟达数据中心营收的 20% 至 25%，出口管制每收紧一次，都会直接牵动业绩预期',
                '中国企业订购 A800 与 H800 的金额超过 **10 亿美元**：这两款是为符合管制而降低互连速度的型号',
                '2024 年的区间来自市场传闻，未经厂商确认'
        chart('H100 出货量', subtitle: '万颗') {
            data csv('data/h100-shipments.csv')
            bars(x: '年份', y: ['下限', '上限'], values: true)
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('写作与编程：效率提升有了对照试验') {
        model text >> code
        lead '95 名开发者参加的试验和 93 万用户的统计指向同一个结论：编程效率提升约 **32%**'
        bullets 'GitHub Copilot 的研究覆盖 934,533 名用户，配合 95 名开发者参加的试验，结论不再只是个案',
                '用 ChatGPT 完成写作任务，耗时减少 40%，质量评分提高 18%：更快与更好第一次同时出现',
                '收益最大的往往是经验较少的人，这会改变团队的分工'
        chart('使用 AI 助手后的变化', subtitle: '%') {
            data csv('data/productivity.csv')
            bars(x: '项目', y: '变化', horizontal: true, values: true)
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
        notes '三个数字来自不同的研究，口径不一，不要相加。'
    }
    slide('Midjourney 的用户增至七倍', layout: 'figure-below') {
        model text >> image
        lead '用户从 200 万增至 **1,480 万**，收入从每月 100 万美元走向全年 2 亿美元'
        bullets '用户从 200 万增至 1,480 万，社区本身就是产品：每个人的提示词和作品对其他人可见',
                '2022 年 3 月的月收入为 100 万美元，2023 全年预计达到 2 亿美元'
        chart('用户数', subtitle: '万') {
            data csv('data/midjourney.csv')
            bars(x: '时间', y: '用户', values: true)
            highlight '2023 年'
        }
        chart('年化收入', subtitle: '百万美元') {
            data csv('data/midjourney-revenue.csv')
            bars(x: '时间', y: '收入', values: true)
            highlight '2023 全年预计'
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('生成式产品找到了付费用户') {
        lead '语音、设计、视频三类工具的用户和收入都在按月翻番，最早的采购者是大企业'
        table('增长最快的几款产品') {
            head '产品', '做什么', '规模', '速度'
            row  'ElevenLabs', '语音合成', '用户超过 200 万', '第二个百万只用了第一个的一半时间'
            row  'Uizard', '界面设计', 'ARR 320 万美元', '一年 13 倍；从 100 万到 300 万用了三个月'
            row  'Synthesia', '视频生成', '累计 960 万条视频', '财富 100 强中 44% 在用'
            row  'Character.AI', '角色对话', '每月 2 亿次访问', '–'
        }
        bullets '增长不再依赖补贴：三家公司都按用量或席位收费，最早一批收入来自营销、培训和客服部门',
                '护城河仍然很浅，模型能力每提高一代，就有一批功能变成平台自带',
                '企业买家开始要求数据隔离和内容溯源，合规能力成为续约的前提'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('开源工具的月活八个月涨了近四倍') {
        lead 'Gradio 月活从 12 万涨到 **58 万**，Hugging Face 单月下载量达到 6 亿次'
        bullets 'Hugging Face 的排行榜收录了 1,300 多个模型，开放社区试错的速度超过任何一家公司',
                '2023 年 8 月的下载量达到 6 亿次，开放模型第一次有了与开源软件包相当的使用规模',
                '演示即产品：研究者发布论文的同时，也发布一个可以直接试用的界面'
        chart('Gradio 月活跃用户', subtitle: '万，2023 年') {
            data csv('data/gradio.csv')
            bars(x: '月份', y: '月活', values: true)
            highlight '8 月'
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-08')
    }
    slide('有人增长，就有人失去流量') {
        lead '问答网站和作业辅导最先感到寒意：当答案免费，**流量就不再经过你的首页**'
        bullets 'Stack Overflow 的访问量持续下滑，程序员改为直接向模型提问',
                'Chegg 承认学生转向 ChatGPT，股价单日下跌 **40%**',
                ['依赖搜索流量的内容站点面临同样的问题', '拥有独家数据的站点开始谈授权费'],
                '应对方式只有两种：把自己的内容卖给模型，或者用模型重做自己的产品'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('没有生成式 AI，融资市场会难看得多') {
        lead '2023 上半年 AI 投资与上年同期持平；剔除生成式 AI 后下降 **40%**，全部初创企业下降 54%'
        bullets '生成式 AI 在 2023 年融资 180 亿美元，资金集中在少数几家训练基础模型的公司',
                '全部初创企业的融资额下降 54%，AI 的相对稳定更多来自几笔超大额交易，而不是普遍的回暖',
                '没有 AI 故事的软件公司，融资窗口明显收窄'
        chart('2023 上半年融资额', subtitle: '2022 上半年 = 100') {
            data csv('data/startup-funding.csv')
            bars(x: '类别', y: '指数', values: true)
            highlight 'AI 初创'
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('六笔融资，一条陡峭的曲线') {
        lead '第一名 100 亿美元，第六名 1.41 亿美元：头部与其余之间隔着**两个数量级**'
        bullets '几位 Transformer 论文作者所在的公司，累计融资分别为 103 亿、3.5 亿、2.7 亿、1.5 亿和 1 亿美元',
                'CoreWeave 另外借入 **23 亿美元**：机房可以抵押，债务开始成为算力的资金来源',
                '大额融资的相当一部分会以云服务费的形式回到投资方手里'
        chart('2023 年已公布的大额融资', subtitle: '亿美元') {
            data csv('data/funding-rounds.csv')
            bars(x: '公司', y: '金额', horizontal: true, values: true)
            highlight 'OpenAI'
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('谁拿到了钱') {
        lead '少数几家公司处在最受关注的融资的中心：六笔交易合计接近 **160 亿美元**'
        cards(across: 3) {
            card('巨兽轮', value: '\\$10B', text: 'OpenAI')
            card('怪物轮', value: '≤ \\$4B', text: 'Anthropic')
            card('超大轮', value: '\\$1.3B', text: 'Inflection')
            card('C 轮', value: '\\$270M', text: 'Cohere')
            card('D 轮', value: '\\$235M', text: 'Hugging Face')
            card('C 轮', value: '\\$141M', text: 'Runway')
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('资本进一步集中到美国', layout: 'figure-below') {
        lead '美国占全球 AI 私募资本的份额一年内从 55% 升至 **70%**，独角兽从 292 家增至 315 家'
        bullets '份额一年提高 15 个百分点，并不是美国投得更多，而是其他地区退得更快',
                '独角兽净增 23 家；同期英国净增 3 家'
        chart('AI 私募资本的地区构成', subtitle: '%') {
            data csv('data/us-share.csv')
            bars(x: '年份', y: '占比', series: '地区', stacked: true, values: true)
        }
        chart('美国 AI 独角兽', subtitle: '家') {
            data csv('data/unicorns.csv')
            bars(x: '年份', y: '数量', values: true)
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('大企业仍是 AI 的重要金主') {
        lead '企业风险投资在 AI 上投入 **220 亿美元**，虽低于上年的 290 亿，仍占全部 AI 投资的 24%'
        chart('投向 AI 的企业风险投资', subtitle: '亿美元') {
            data csv('data/corporate-venture.csv')
            bars(x: '年份', y: '金额', values: true)
            highlight '2023'
        }
        bullets '同一批企业对非 AI 项目的投资减少了一半，AI 成为唯一没有被大幅削减的方向',
                '芯片和云厂商用投资换取长期订单，资金往往以算力额度的形式回流',
                '战略投资者的条款通常附带独占或优先使用，创业公司得到了算力，也失去了一部分选择'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('退出：上市依旧稀少，并购价格可观') {
        lead '2022 年全年 98 家上市之后窗口几乎关闭，2023 年的退出靠几笔**高价并购**'
        columns {
            column('三笔有代表性的并购') {
                table {
                    head '公司', '做什么', '金额'
                    row  'MosaicML', '模型训练平台', '13 亿美元'
                    row  'Casetext', '法律助手', '6.5 亿美元'
                    row  'InstaDeep', '决策与生物计算', '5 亿欧元'
                }
            }
            column('Arm 的上市') {
                bullets '开盘市值 600 亿美元，是当年最受关注的一笔',
                        '99% 的智能手机使用其架构',
                        '约四分之一的营收来自安谋中国，风险集中'
            }
        }
        note '欧元与美元金额按原报告币种列出，未作换算。'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
}
