deck {
    language 'en'
    slide('A golden page') {
        lead 'The takeaway stands under the title'
        bullets 'First', ['below', 'and below', ['deeper']], 'Second, with **bold** and `code`', 'Third'
    }
}
