section('Blocks', id: 'blocks', title: 'Blocks: columns, cards, time lines, people') {
    slide('Summary: the pages of each chapter') {
        lead 'Four chapters, four groups; the engine knows the pages'
        summary 'text', 'A page of one word is a good page', 'Lists go on without tearing an entry', 'Titles have up to 73 characters'
        summary 'tables', 'Thirty-seven rows go on and repeat their head', 'Decimal points align', 'Long names break after an underscore'
        summary 'figures', 'One to four figures arrange themselves', 'Captions align', 'Charts stand beside bullets'
        summary 'blocks', 'Cards, time lines, people, checklists', 'Clippings in two columns', 'Two ways with a VS. between'
    }
    slide('Two ways') {
        lead 'Each has its price'
        versus {
            column('Central') { bullets 'One team makes all reports', 'One way of counting, long queues', 'One leaves, and half of the work stops' }
            column('Spread out') { bullets 'Each department makes its own', 'Quick, and counted in many ways', 'Two fifths is done twice (illustrative)' }
        }
    }
    slide('Three columns') {
        columns {
            column('Seen') { bullets 'More is said in corridors than in meetings', 'Less than a tenth of it is written down' }
            column('Thought') { bullets 'Nothing is lost; it only has no address', 'Not minutes are missing, but an index' }
            column('Done') { bullets 'Every decision gets a number', 'The number goes into the commit' }
        }
    }
    slide('A wide and a narrow column') {
        columns {
            column(width: 2) { text 'The column on the left takes two shares of the width and holds the text. The author says the shares, the theme the space between; paragraphs, lists and figures keep to the same rules inside a column as outside.' }
            column { image('pictures/dots.png', alt: 'Dots of different sizes'); caption 'One share' }
        }
    }
    slide('Six cards') {
        lead 'The amount is largest, the label comes next, the text is small'
        cards(across: 3) {
            card('Seed', value: '€0.4m', image: 'pictures/logo-arc.svg', text: 'Arc, January 2023')
            card('Series A', value: '€3m', image: 'pictures/logo-grid.svg', text: 'Grid, March 2023')
            card('Series A2', value: '€5.2m', image: 'pictures/logo-wave.svg', text: 'Wave, April 2023')
            card('Series B', value: '€15m', image: 'pictures/logo-peak.svg', text: 'Peak, June 2023')
            card('Series C', value: '€44m', image: 'pictures/logo-knot.svg', text: 'Knot, August 2023')
            card('Strategic', value: '€100m', image: 'pictures/logo-drop.svg', text: 'Drop, September 2023')
        }
        source('Illustrative data')
    }
    slide('Cards in groups') {
        cards(across: 4) {
            group('Suppliers') {
                card(image: 'pictures/logo-arc.svg', alt: 'Logo of Arc', text: 'Arc')
                card(image: 'pictures/logo-grid.svg', alt: 'Logo of Grid', text: 'Grid')
                card(image: 'pictures/logo-wave.svg', alt: 'Logo of Wave', text: 'Wave')
            }
            group('Customers') {
                card(image: 'pictures/logo-peak.svg', alt: 'Logo of Peak', text: 'Peak')
                card(image: 'pictures/logo-knot.svg', alt: 'Logo of Knot', text: 'Knot')
                card('Confidential', text: 'a retailer')
            }
        }
    }
    slide('A time line of three') {
        timeline {
            at '2010', 'The first office, with six desks'
            at '2017', 'Across the river'
            at '2023', 'And back'
        }
    }
    slide('A time line of nine') {
        lead 'Long and short texts, equal steps'
        timeline {
            at '1998', 'Two librarians begin to write loans in a spreadsheet'
            at '2003', 'The first catalogue, inside the house only'
            at '2007', 'The catalogue opens to the internet'
            at('2011', 'Machines lend and take back in three branches', image: 'pictures/valley.jpg')
            at '2014', 'E-books can be borrowed'
            at '2017', 'Borrow anywhere, return anywhere'
            at '2019', 'No more plastic cards'
            at '2021', 'The branches are run by their neighbours, six days a week, with more than four hundred volunteers'
            at '2023', 'More than 600,000 loans in a year'
        }
    }
    slide('One person') {
        people {
            person('Lin Ruoxi', role: 'Data editor', photo: 'pictures/portrait-1.jpg', text: 'Seven years a reporter, five an editor. Holds that the first reader of a chart is the one who drew it. Answers for every chart and source here. (Invented.)')
        }
    }
    slide('Three people') {
        lead 'Photographs of one size, names and roles aligned'
        people {
            person('Lin Ruoxi', role: 'Data editor', photo: 'pictures/portrait-1.jpg', text: 'Seven years a reporter, five an editor.')
            person('Amara Okafor', role: 'Layout', photo: 'pictures/portrait-2.jpg', text: 'Set type for four newspapers in three cities; collects lead letters.')
            person('Jules Weber', role: 'Engineering', photo: 'pictures/portrait-3.jpg', text: 'Writes typesetters, mends bicycles.')
        }
    }
    slide('A checklist in four columns') {
        lead '✗ has not been done, ✓ has'
        checklist('Data') { yes 'Source named'; yes 'Date named'; no 'Raw files public' }
        checklist('Charts') { yes 'From zero'; no 'Colours told apart'; yes 'Alternative texts' }
        checklist('Text') { yes 'Conclusion first'; yes 'No padding'; no 'One word for one thing' }
        checklist('Release') { no 'Read by two'; yes 'Numbered'; yes 'A place for errata' }
    }
    slide('One clipping') {
        clipping(publisher: 'The Evening Post (invented)', kicker: 'TOWN', headline: 'Library stays open until midnight', byline: 'By A. Writer', date: '4 Sept. 2023') {
            text 'From Monday, three branches close at midnight. Their readers at night are workers of the factory nearby and students before exams, the library says; they want not more books but a quiet desk.'
        }
    }
    slide('Seven clippings') {
        lead 'Long and short, in two columns; what does not fit goes on'
        def words = { int n -> ('An invented piece that stands in for a real one: it has the length and the punctuation of a newspaper column, so that the setting can be judged without quoting anybody. ' * n).trim() }
        ['The Daily Ledger': 3, 'Court of Appeals': 4, 'Harbour Review': 1, 'Open letter': 2, 'Trade Weekly': 2, 'Campus Paper': 1, 'The Correspondent': 3].eachWithIndex { publisher, length, i ->
            clipping(publisher: publisher, kicker: i % 2 ? 'OPINION' : 'TECHNOLOGY', headline: "Headline number ${i + 1} of an invented paper", byline: 'By A. Writer', date: "Sept. ${i + 1}, 2023") { text words(length) }
        }
        source('All invented')
    }
    slide('A flow') {
        lead 'Boxes and arrows find their places themselves'
        diagram {
            link 'script', 'deck', 'evaluate'
            link 'data', 'deck', 'load'
            link 'deck', 'pages', 'lay out'
            link 'pages', 'PDF'
            link 'pages', 'PNG'
        }
    }
    slide('A piece of Markdown') {
        markdown '''
### A heading

A paragraph with **bold** and `code`.

- one
- two
  - below

| Name | Count |
| --- | ---: |
| A | 12 |
| B | 7 |

> One sentence of somebody else
'''
    }
}
