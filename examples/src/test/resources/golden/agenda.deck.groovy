deck {
    language 'zh-CN'
    hashtag '#golden'
    section('行业') { slide('一') { text '字' } }
    section('研究') { slide('二') { text '字' } }
    agenda()
}
