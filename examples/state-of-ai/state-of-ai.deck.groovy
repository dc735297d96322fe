// 事实均取自 State of AI Report 2023（Air Street Capital，CC BY 4.0），文字为本示例自行撰写。
deck {
    title        'State of AI'
    subtitle     '2023 人工智能现状：一份示例报告'
    author       '根据 State of AI Report 2023 改写'
    organisation 'Air Street Capital，CC BY 4.0'
    date         '2023-10'
    language     'zh-CN'
    hashtag      '#stateofai'
    footer       'stateof.ai 2023'
    keywords     '人工智能', '算力', '大型语言模型', '政策', '安全'

    cover()
    agenda()

    include 'introduction.part.groovy'
    include 'industry.part.groovy'
    include 'research.part.groovy'
    include 'policy.part.groovy'
    include 'safety.part.groovy'
    include 'predictions.part.groovy'

    sources()
    closing('谢谢',
            '全部事实出自 [State of AI Report 2023](https://www.stateof.ai)，Air Street Capital，许可 CC BY 4.0',
            '文字由示例作者自行撰写；标有“示意”的内容为虚构')
}
