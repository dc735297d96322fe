deck {
    language 'zh-CN'
    slide('通篇文字') {
        lead '读者最先看到的，应当是**标题里说的**那一条'
        text '正文里有中文与 Latin 混排、数字 2023、$x^2$、H~2~O 和 [链接](https://example.org)。', '第二段，“引号”占一格，破折号——像这样——不拆开。'
        heading '小标题'
        text '**疏忽：**人类往往高估短期，低估长期。'
    }
}
