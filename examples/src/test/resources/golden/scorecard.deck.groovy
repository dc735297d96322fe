deck {
    language 'en'
    slide('A golden page') {
        scorecard {
            row('Loans pass half a million', '540,000', grade: yes)
            row('The lift is built', 'planned again', grade: no)
            row('Open on Sunday', 'two of three', grade: partly)
            row('A third branch', 'in spring', grade: open)
        }
    }
}
