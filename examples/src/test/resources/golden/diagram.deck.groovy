deck {
    language 'zh-CN'
    slide('流程') {
        diagram {
            node 'script', '脚本'
            link 'script', 'deck', '求值'
            link 'deck', 'pages', '排版'
            link 'pages', 'PDF'
            link 'pages', 'PNG'
        }
    }
}
