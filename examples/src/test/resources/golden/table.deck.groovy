deck {
    language 'en'
    slide('A golden page') {
        table(data: rows([[model: 'Fern', size: '7B', middle: 61.1, high: 46.9], [model: 'Moss', size: '175B', middle: 58.45, high: 5.5]]), best: 'max')
    }
}
