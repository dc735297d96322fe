// 每一种页面各两次：几乎空着，和满得装不下。内容全部虚构。
deck {
    title        '版式陈列室'
    subtitle     '每一种页面，从一个字到三千字'
    author       '示例编辑部'
    organisation '内容均为虚构，示意数据'
    date         '2023-10'
    language     'zh-CN'
    hashtag      '#gallery'
    footer       'deckle gallery'
    keywords     '版式', '示例'

    cover()
    agenda()
    include 'zh-text.part.groovy'
    include 'zh-tables.part.groovy'
    include 'zh-figures.part.groovy'
    include 'zh-blocks.part.groovy'
    include 'zh-overfull.part.groovy'
    sources()
    closing('完', '所有公司、人物、数字与引文均为虚构')
}
