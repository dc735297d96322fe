deck {
    language 'en'
    slide('A golden page') {
        [1, 2, 3].each { n ->
            clipping(publisher: 'The Evening Post', kicker: 'TOWN', headline: "Library stays open, part $n", subhead: 'Desks, not books', byline: 'By A. Writer', date: '4 Sept. 2023') {
                text 'From Monday, three branches will close at ten, not at six. ' * n
            }
        }
    }
}
