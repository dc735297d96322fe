deck {
    language 'en'
    slide('A golden page') {
        table('Reading comprehension') {
            head  [text: 'Model', rows: 2], [text: 'RACE', span: 2]
            head  'middle', 'high'
            group 'Open'
            row   [text: '**LLaMA**', rows: 2], 61.1, 46.9
            row   67.9, [text: 'Yes', span: 1]
            full  '*Zero-shot accuracy*'
            row   'ORCA_LLaMA_70B_QLoRA', 58.4, 'No'
            colour 'Yes': positive, 'No': negative
            zebra true
        }
    }
}
