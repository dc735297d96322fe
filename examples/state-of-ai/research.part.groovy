section('研究', id: 'research') {
    slide('GPT-4 通过了律师资格考试') {
        model text + image >> text
        lead '模拟考试成绩从后 10% 跃升至**前 10%**，事实性评测比前一代提高 40%'
        bullets '同一份试卷，GPT-3.5 位于第 10 百分位，GPT-4 位于第 90 百分位，一代之间跨过了绝大多数考生',
                '技术报告没有公布架构、数据和算力，外界只能从接口观察它的能力，复现与核查都无从谈起',
                '考试成绩不等于工作能力：题目可能出现在训练数据里，工作里的题目通常没有标准答案'
        chart('律师资格考试成绩', subtitle: '百分位') {
            data csv('data/bar-exam.csv')
            bars(x: '模型', y: '百分位', values: true)
            highlight 'GPT-4'
        }
        source('OpenAI，据 State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('开放权重追上专有模型') {
        model text >> text
        lead 'LLaMA 只用公开数据训练，**130 亿参数**的版本已可与 GPT-3 比肩，650 亿参数的版本接近 PaLM'
        bullets '65B 模型在 2,048 颗 A100 上以每卡每秒 380 个 token 的速度训练，1.4 万亿 token 约需 21 天',
                '540B 的 PaLM 在 RACE-middle 上仍然领先 0.2 分，但在更难的 RACE-high 上输给了小它八倍的模型',
                '首代许可不允许商用；第二代放开之后，2023 年 9 月单月下载达到 3,200 万次'
        table('阅读理解，零样本准确率（%）') {
            head '模型', '参数', 'RACE-middle', 'RACE-high'
            row  '**GPT-3**', '175B', 58.4, 45.5
            row  '**PaLM**', '8B', 57.9, 42.3
            row  '', '62B', 64.3, 47.5
            row  '', '540B', '**68.1**', 49.1
            row  '**LLaMA**', '7B', 61.1, 46.9
            row  '', '13B', 61.6, 47.2
            row  '', '33B', 64.1, 48.3
            row  '', '65B', 67.9, '**51.6**'
        }
        source('LLaMA, 2023', url: 'https://arxiv.org/abs/2302.13971', asOf: '2023-02')
    }
    slide('规模仍然有效，但不是唯一的路') {
        model text >> text
        lead '把参数量画在对数轴上：LLaMA 的每个规格都高于同等大小的 PaLM，**650 亿就越过了 5,400 亿**'
        chart('RACE-high 零样本准确率', subtitle: '%，横轴为参数量（十亿），对数刻度') {
            data csv('data/race-scale.csv')
            lines(x: '参数（十亿）', y: '准确率', series: '模型', points: true)
            xAxis(log: true)
            highlight 'LLaMA'
        }
        bullets '从 70 亿到 650 亿，LLaMA 提高 4.7 分；从 80 亿到 5,400 亿，PaLM 提高 6.8 分，起点更低',
                'GPT-3 以 1,750 亿参数得 45.5 分，低于 130 亿参数的 LLaMA',
                '差别主要来自数据：同样的算力，更小的模型可以多读几遍书'
        source('LLaMA, 2023', url: 'https://arxiv.org/abs/2302.13971', asOf: '2023-02')
    }
    slide('同样的参数，喂更多的数据') {
        model text >> text
        lead 'LLaMA-2 的训练数据增加 40%，达到 **2 万亿 token**；据报道 GPT-4 使用了 13 万亿'
        bullets '人类反馈的规模同样可观：微调阶段使用了 24,540 条人工标注，质量优先于数量',
                'GPT-4 的 13 万亿来自媒体报道，未经证实；如果属实，是 LLaMA 的九倍多',
                '公开网页上的高质量文本终有尽头，合成数据与授权数据成为下一步的来源'
        chart('训练数据量', subtitle: '万亿 token') {
            data csv('data/training-tokens.csv')
            bars(x: '模型', y: 'token', values: true)
            highlight 'LLaMA-2'
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('上下文长度是新的参数量') {
        model text >> text
        lead '一次能读多长，成为模型之间最容易比较的指标：Claude 达到 **10 万 token**，约等于一本小说'
        bullets 'MPT-7B 以 70 亿参数支持 65K 以上的长度，证明长文档不是大模型的专利',
                'GPT-4 提供 32K 的版本，开源的 LongChat 以 16K 紧随其后',
                '窗口变长不等于理解变深：放在中段的信息仍然最容易被忽略，检索与分块依旧有用武之地'
        chart('上下文长度', subtitle: '千 token') {
            data csv('data/context-lengths.csv')
            bars(x: '模型', y: '长度', horizontal: true, values: true)
            highlight 'Claude'
        }
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('一千条示范，胜过大批标注') {
        model text >> text
        lead 'LIMA 只用 **1,000 条**精选提示微调，在 43% 的案例中不逊于 GPT-4'
        donut(data: csv('data/lima.csv'), x: '判断', y: '占比', highlight: '不逊于 GPT-4', unit: '%')
        bullets '结论支持一种假说：知识几乎全部来自预训练，微调只是让模型学会用什么口吻、什么格式说话',
                '数据的质量和多样性比数量更重要：标注预算可以花得更少，但要花得更准',
                '反过来看，在 57% 的案例里 GPT-4 仍然更好，小团队还不能只靠整理数据取胜'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('更快的推理来自更聪明的算法') {
        model text >> text
        lead '注意力内核与推测解码各带来 **2 至 3 倍**的提速，不需要新的芯片'
        bullets 'FlashAttention-2 重新安排注意力计算中的显存读写，速度达到 2.8 倍，结果与原算法完全一致',
                '推测解码让小模型起草、大模型一次审阅，快 2 至 3 倍，输出的分布保持不变'
        code 'python', '''
# 推测解码：小模型起草 k 个 token，大模型一次审阅
def step(prefix, draft, target, k=4):
    guess = draft.sample(prefix, k)
    p, q = target.probs(prefix, guess), draft.probs(prefix, guess)
    for i, token in enumerate(guess):
        if random() > min(1, p[i][token] / q[i][token]):
            return guess[:i] + [resample(p[i] - q[i])]
    return guess + [target.sample(prefix + guess, 1)]
'''
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
        notes '代码是示意性的，省略了批处理和缓存。'
    }
    slide('强化学习找到了更快的排序') {
        model text >> code
        lead 'AlphaDev 改写了几十年没有变过的排序例程：短序列最多快 **70%**，长序列快 1.7%'
        bullets '改进集中在 3 至 5 个元素的排序：这些小例程是大数组排序的最后一步，也是标准库里调用最频繁的部分',
                '搜索直接在汇编指令上进行，每一步的正确性都可以验证，结果随后并入了 C++ 标准库的实现',
                '长序列上 1.7% 的幅度看似不大，但同样的代码在全世界每天被调用无数次，省下的电力相当可观',
                '方法也有边界：它优化的是有明确目标的短程序，而不是需求含糊的软件'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('读论文，然后玩游戏') {
        model text >> tool
        lead 'SPRING 先读 Crafter 的论文再行动，没有训练一步，得分几乎是最佳强化学习方法的**两倍**'
        table('Crafter 基准') {
            head '方法', '得分（%）', '奖励', '训练步数'
            row  '人类', '50.5 ± 6.8', '14.3 ± 2.3', '–'
            row  '**SPRING + 论文**', '**27.3 ± 1.2**', '**12.3 ± 0.7**', '0'
            row  'DreamerV3', '14.5 ± 1.6', '11.7 ± 1.9', '1M'
            row  'EDE', '11.7 ± 1.0', '–', '1M'
            row  'DreamerV2', '10.0 ± 1.2', '9.0 ± 1.7', '1M'
            row  'PPO', '4.6 ± 0.3', '4.2 ± 1.2', '1M'
            row  'Rainbow', '4.3 ± 0.2', '5.0 ± 1.3', '1M'
            row  'Plan2Explore', '2.1 ± 0.1', '2.1 ± 1.5', '1M'
            row  'RND', '2.0 ± 0.1', '0.7 ± 1.3', '1M'
            row  '随机', '1.6 ± 0.0', '2.1 ± 1.3', '0'
        }
        source('SPRING，据 State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('人类仍然遥遥领先') {
        lead '同一项基准画成图：最好的方法离人类还有 **23 个百分点**，误差线没有重叠'
        chart('Crafter 得分', subtitle: '%，误差线为论文所报的误差') {
            data csv('data/crafter.csv')
            bars(x: '方法', y: '得分', values: true)
            errorBars(x: '方法', low: '下限', high: '上限')
            highlight 'SPRING + 论文'
        }
        source('SPRING，据 State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('Voyager：会写代码的探险者') {
        model text >> code
        lead '用 GPT-4 编写并积累技能，在 Minecraft 里解锁科技树的速度是此前方法的 **15.3 倍**'
        bullets '获得的独特物品是此前方法的 3.3 倍，行走距离是 2.3 倍；解锁关键工具的速度最多快 15.3 倍',
                '每学会一项技能，就存成一段可以复用的程序；遇到新任务时先检索，再改写，错误信息用来自我修正',
                '模型的参数从头到尾没有改变，进步全部发生在技能库里'
        chart('与此前最佳方法相比', subtitle: '倍') {
            data csv('data/voyager.csv')
            bars(x: '指标', y: '倍数', horizontal: true, values: true)
        }
        source('Voyager，据 State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('3D 高斯泼溅：实时，且画质相当') {
        model image >> threeD
        lead '渲染速度从每秒 0.06 帧提升到 **134 帧**，训练时间从 48 小时缩短到 41 分钟'
        table('新视角合成') {
            head '方法', '帧率（fps）', '训练时间', 'PSNR'
            row  'MipNeRF360', '0.06', '48 小时', '**27.69**'
            row  '3D 高斯泼溅', '**134**', '**41 分钟**', '27.21'
        }
        bullets '用大量半透明的高斯椭球代替神经网络来表示场景，画面由显卡直接光栅化，因此可以实时漫游',
                '画质的指标 PSNR 仅低 0.48 dB，肉眼难以分辨；代价是场景文件更大、显存占用更高',
                '训练从两天缩短到一节课的时间，扫描一件展品或一间屋子变成了日常操作'
        source('3D Gaussian Splatting, 2023', url: 'https://www.stateof.ai', asOf: '2023-08')
    }
    slide('文本生成音乐：小模型也能领先') {
        model text >> music
        lead 'MusicGen 33 亿参数版本的总体听感得分 **84.81**，加入旋律条件后相关性几乎不受影响'
        table('MusicCaps 基准') {
            head '模型', 'FAD ↓', 'KL ↓', 'CLAP ↑', '总体', '相关性'
            row  'Riffusion', '14.8', '2.06', '0.19', '79.31 ± 1.37', '74.20 ± 2.17'
            row  'Mousai', '7.5', '1.59', '0.23', '76.11 ± 1.56', '77.35 ± 1.72'
            row  'MusicLM', '4.0', '–', '–', '80.51 ± 1.07', '82.35 ± 1.36'
            row  'Noise2Music', '**2.1**', '–', '–', '–', '–'
            row  'MusicGen 1.5B', '3.4', '1.23', '**0.32**', '80.74 ± 1.17', '**83.70 ± 1.21**'
            row  'MusicGen 3.3B', '3.8', '**1.22**', '0.31', '**84.81 ± 0.95**', '82.47 ± 1.25'
            row  'MusicGen + 随机旋律', '5.0', '1.31', '0.28', '81.30 ± 1.29', '81.98 ± 1.79'
        }
        source('MusicGen, 2023', url: 'https://www.stateof.ai', asOf: '2023-06')
    }
    slide('评测还没有共识') {
        model text >> text
        lead 'HELM 用统一条件比较模型，但第一名取决于看**哪一列**'
        table('HELM 核心场景', data: csv('data/helm.csv'), best: 'max')
        bullets '平均胜率最高的模型，在三个单项里没有一项第一；排名靠后的模型反而在阅读理解上得分更高',
                '各项之间的差距常在千分位，提示词的写法就足以改变名次，公开提示词与公开代码同样重要',
                '厂商自报的成绩往往各用各的设置，第三方统一评测因此更有参考价值'
        source('HELM，据 State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('AI 开始进入诊室') {
        lead 'AlphaMissense 给 7,100 万种错义变异做了预判，CoDoC 知道**什么时候该把病例交还给医生**'
        chart('AlphaMissense 的判断', subtitle: '占全部错义变异的 %') {
            data csv('data/alphamissense.csv')
            donut(x: '类别', y: '占比')
        }
        chart('CoDoC 带来的变化', subtitle: '%') {
            data csv('data/codoc.csv')
            bars(x: '指标', y: '变化', values: true)
        }
        caption 'CoDoC 把假阳性减少 25%，把医生的工作量减少 66%'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('无人机第一次赢了世界冠军') {
        model image + robot >> robot
        lead 'Swift 只靠机载摄像头和惯性传感器，在实物赛道上击败了**三位人类冠军**'
        bullets '策略先在仿真中用强化学习训练，再用少量真实飞行数据修正仿真与现实之间的误差',
                '与象棋和围棋不同，对手、气流和电池都不会停下来等待计算，感知与控制必须在机上完成',
                '换一条赛道或换一种光照，系统就可能需要重新采集数据：泛化仍然是短板，人类飞手则不需要'
        quote('机器第一次在一项物理运动里赢了最好的人。', by: '现场解说', role: '示意引文')
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-08')
    }
    slide('最有影响力的论文仍来自美国') {
        lead '近三年引用最多的 AI 论文中，**七成以上**出自美国机构'
        donut(data: csv('data/cited-papers.csv'), x: '机构', y: '占比', highlight: '美国机构', unit: '%')
        bullets '企业实验室发表的重要成果越来越多，公开的细节却越来越少：技术报告正在取代论文',
                '大学的优势转向评测、理论和安全，这些方向不需要最大的集群',
                '引用衡量的是影响，不是产量；按论文数量排序会得到不同的名次'
        note '原报告的表述为“超过 70%”，图中按 70% 绘制。'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
}
