deck {
    language 'zh-CN'
    hashtag '#golden'
    footer 'golden'
    section('行业') { slide('一') { text '字' } }
    section('研究', title: '研究：走到哪里了') { }
}
