deck {
    language 'zh-CN'
    title '状态报告'
    subtitle '一份示例'
    author '编辑部'
    date '2023-10'
    hashtag '#golden'
    footer 'golden 2023'
    cover()
}
