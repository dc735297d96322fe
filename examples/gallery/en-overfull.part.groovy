section('Overfull', id: 'overfull', title: 'Overfull: too much of everything') {
    def words = { int n -> ('An invented sentence that fills the place of a real one, with a number such as 1,234 and an office in it. ' * n).trim() }
    slide('Twelve cards with long texts') {
        lead 'What does not fit goes on on a further page'
        cards(across: 4) { (1..12).each { card("Company number $it", value: "€${it * 7}m", text: words(1)) } }
    }
    slide('Five people with long lives') {
        people { (1..5).each { person("Person number $it", role: 'Every trade there is', photo: "pictures/portrait-${(it - 1) % 3 + 1}.jpg", text: words(3)) } }
    }
    slide('A time line of fourteen long entries') {
        timeline { (1990..2003).each { at "$it", words(1) } }
    }
    slide('Thirty definitions') {
        terms((1..30).collectEntries { [("Term $it".toString()): words(1)] })
    }
    slide('Two sides with much to say') {
        versus {
            column('For') { bullets((1..9).collect { words(1) }) }
            column('Against') { bullets((1..6).collect { words(2) }) }
        }
    }
    slide('A scorecard of twenty-five') {
        scorecard { (1..25).each { row("Prediction number $it, in as many words as such things have", words(1), grade: [yes, no, partly, open][it % 4]) } }
    }
    slide('A checklist of forty') {
        ['Data', 'Charts', 'Text', 'Release'].each { name -> checklist(name) { (1..10).each { yes "$name, item $it, which is long enough for two lines" } } }
    }
    slide('A quotation of many lines') {
        quote(words(14), by: 'Somebody who goes on', role: 'a speaker (invented)')
    }
    slide('Four charts and eight bullets') {
        lead words(2)
        bullets((1..8).collect { "Point $it: " + words(1) })
        ['East', 'West', 'South', 'North'].each { name -> bars('Q1': 12, 'Q2': 18, 'Q3': 15, 'Q4': 27, title: name) }
        source 'Illustrative data'
    }
    slide('Notes, sources and formulas') {
        text 'A claim^1^, and another^2^, with $E = mc^2$ and $10^{25}$ in the line, money as \\$5.'
        (1..5).each { note words(1) }
        (1..6).each { source("Source number $it with a long name", url: "https://example.org/$it", asOf: '2023-10') }
    }
    slide('Three thousand characters') {
        text words(10), words(10), words(9)
    }
}
