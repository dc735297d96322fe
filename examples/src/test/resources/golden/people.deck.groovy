deck {
    language 'zh-CN'
    slide('谁来决定') {
        people {
            person('林若溪', role: '主任', text: '什么都数两遍。')
            person('Jules Weber', role: 'Buildings', text: 'Mends bicycles.')
        }
    }
}
