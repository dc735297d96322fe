section('研究', id: 'research') {
    slide('GPT-4 通过了律师资格考试') {
        model text + image >> text
        lead '模拟考试成绩从后 10% 跃升至**前 10%**，事实性评测比前一代提高 40%'
        bullets '同一份试卷，GPT-3.5 位于第 10 百分位，GPT-4 位于第 90 百分位',
                '技术报告没有公布架构、数据和算力，外界只能从接口观察它的能力',
                '考试成绩不等于工作能力：题目可能出现在训练数据里'
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
    slide('同样的参数，喂更多的数据') {
        model text >> text
        lead 'LLaMA-2 的训练数据增加 40%，达到 **2 万亿 token**；据报道 GPT-4 使用了 13 万亿'
        bullets '人类反馈的规模同样可观：微调阶段使用了 24,540 条人工标注',
                '公开网页上的高质量文本正在见底，合成数据与授权数据成为新的来源'
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
        bullets 'MPT-7B 以 65K 起步，证明小模型同样可以处理长文档',
                '窗口变长不等于理解变深：放在中段的信息仍然最容易被忽略'
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
        donut('不逊于 GPT-4': 43, 'GPT-4 更好': 57, highlight: '不逊于 GPT-4', unit: '%')
        bullets '结论支持一种假说：知识来自预训练，微调只是学会怎样说话',
                '数据的质量和多样性比数量更重要，标注预算可以花得更少、更准'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
    slide('更快的推理来自更聪明的算法') {
        model text >> text
        lead '注意力内核与推测解码各带来 **2 至 3 倍**的提速，不需要新的芯片'
        bullets 'FlashAttention-2 重新安排显存读写，速度达到原来的 2.8 倍',
                '推测解码让小模型起草、大模型审阅，输出分布保持不变'
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
        bullets '改进集中在 3 至 5 个元素的排序，正是标准库里调用最频繁的部分',
                '搜索直接在汇编指令上进行，结果可以逐条验证，随后并入了 C++ 标准库',
                '幅度看似不大，但这段代码每天被调用数万亿次'
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
    slide('Voyager：会写代码的探险者') {
        model text >> code
        lead '用 GPT-4 编写并积累技能，在 Minecraft 里解锁科技树的速度是此前方法的 **15.3 倍**'
        bullets '获得的独特物品多 3.3 倍，行走距离长 2.3 倍',
                '每学会一项技能就存成一段可复用的程序，遇到新任务先检索再改写'
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
        bullets '用数百万个半透明的高斯椭球代替神经网络，画面由显卡直接光栅化',
                '画质仅低 0.48 dB，肉眼难以分辨；代价是模型文件更大'
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
        table('HELM 核心场景') {
            head '模型', '平均胜率', 'MMLU', 'BoolQ', 'NarrativeQA'
            row  'text-davinci-002', '**0.914**', 0.568, 0.877, 0.727
            row  'Cohere Command beta（52.4B）', 0.906, 0.452, 0.856, '**0.752**'
            row  'text-davinci-003', 0.879, '**0.569**', '**0.881**', 0.727
            row  'TNLG v2（530B）', 0.828, 0.469, 0.809, 0.722
            row  'Anthropic-LM v4-s3（52B）', 0.815, 0.481, 0.815, 0.728
        }
        bullets '平均胜率最高的模型，在三个单项里没有一项第一',
                '提示词的写法足以改变名次，公开提示词与公开代码同样重要'
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
        bullets '策略在仿真中用强化学习训练，再用少量真实飞行数据修正误差',
                '与象棋和围棋不同，对手、气流和电池都不会停下来等待计算',
                '换一条赛道或换一种光照，就需要重新采集数据：泛化仍是短板'
        quote('机器第一次在一项物理运动里赢了最好的人。', by: '现场解说', role: '示意引文')
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-08')
    }
    slide('最有影响力的论文仍来自美国') {
        lead '近三年引用最多的 AI 论文中，**七成以上**出自美国机构'
        donut('美国机构': 70, '其他地区': 30, highlight: '美国机构', unit: '%')
        bullets '企业实验室的占比上升，但公开程度下降：技术报告正在取代论文',
                '大学的优势转向评测、理论和安全，这些方向不需要最大的集群'
        note '原报告的表述为“超过 70%”，图中按 70% 绘制。'
        source('State of AI Report 2023', url: 'https://www.stateof.ai', asOf: '2023-10')
    }
}
