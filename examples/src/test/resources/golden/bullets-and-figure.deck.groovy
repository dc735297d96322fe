deck {
    language 'zh-CN'
    slide('要点与图') {
        model text + image >> text
        lead '要点在左，图在右'
        bullets '第一条要点，说一件事', '第二条要点，说另一件事，长一些，需要两行才放得下'
        bars('甲': 12, '乙': 7, '丙': 3, highlight: '甲')
        source('示意数据', asOf: '2023-10')
    }
}
