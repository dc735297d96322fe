deck {
    language 'zh-CN'
    modelLegend()
}
