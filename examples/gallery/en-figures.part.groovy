section('Figures', id: 'figures', title: 'Figures: one, two, three, four') {
    slide('One picture') {
        image('pictures/harbour.jpg', alt: 'An abstract harbour: dark blue hills and a low sun', caption: 'Drawn by a program')
    }
    slide('A picture and bullets') {
        model text >> image
        lead 'Text left, picture right; where there is little text, the picture may grow'
        bullets 'The picture keeps its proportions', 'Its caption is right below it, a size smaller'
        image('pictures/valley.jpg', alt: 'An abstract valley: three green ridges', caption: 'A valley, 640 × 480')
        source('Illustrative picture', asOf: '2023-10')
    }
    slide('A picture on the left', layout: 'figure-left') {
        image('pictures/dunes.jpg', alt: 'Abstract dunes and a sun', caption: 'Upright')
        bullets 'An upright picture takes no more than half of the width', 'The text begins at the top'
    }
    slide('A picture below', layout: 'figure-below') {
        bullets 'Two bullets first', 'Then the picture'
        image('pictures/pipeline.svg', alt: 'A flow: input goes two ways, which meet in a check mark', caption: 'SVG is drawn as vectors')
    }
    slide('Two pictures') {
        lead 'Side by side, their tops and their captions aligned'
        image('pictures/harbour.jpg', alt: 'A harbour', caption: 'One: wide')
        image('pictures/dunes.jpg', alt: 'Dunes', caption: 'Two: upright')
    }
    slide('Three pictures') {
        image('pictures/harbour.jpg', alt: 'A harbour', caption: 'One')
        image('pictures/valley.jpg', alt: 'A valley', caption: 'Two')
        image('pictures/dots.png', alt: 'Dots of different sizes', caption: 'Three: clear ground')
    }
    slide('Four pictures', layout: 'grid') {
        ['harbour.jpg', 'valley.jpg', 'dunes.jpg', 'dots.png'].eachWithIndex { file, i ->
            image("pictures/$file", alt: "Sample picture ${i + 1}", caption: "Figure ${i + 1}", fit: 'cover')
        }
    }
    slide('One chart') {
        bars('Q1': 12, 'Q2': 18, 'Q3': 9, 'Q4': 24, highlight: 'Q4', unit: 'thousand books')
        source('Illustrative data')
    }
    slide('A chart and five bullets') {
        model text + image >> text
        lead 'The most common page of a report; however many bullets, the chart stays legible'
        bullets 'Loans reached **24,000** in the fourth quarter, more than twice the third, mostly in three new branches',
                'The low in the third quarter is the weeks in which the main house was closed', 'E-books rose from 18 to 27 per cent, but are kept for a shorter time',
                'Readers over sixty come more often than those in their twenties', 'The aim for next year is 70,000, half of it in the branches'
        bars('Q1': 12, 'Q2': 18, 'Q3': 9, 'Q4': 24, highlight: 'Q4', unit: 'thousand books')
        source('Annual report of the library', url: 'https://example.org/library', asOf: '2023-12')
    }
    slide('Two charts') {
        lines(x: 'year', y: 'visits', title: 'Visits, thousand', data: rows([[year: 2019, visits: 310], [year: 2020, visits: 92], [year: 2021, visits: 188], [year: 2022, visits: 260], [year: 2023, visits: 341]]))
        bars('Children': 34, 'Novels': 27, 'Society': 19, 'Science': 12, 'Other': 8, horizontal: true, unit: '%')
        source('Illustrative data')
    }
    slide('Four charts') {
        [East: 3, West: 5, South: 2, North: 4].each { name, k ->
            bars('Q1': 4 * k, 'Q2': 6 * k, 'Q3': 5 * k, 'Q4': 9 * k, title: name)
        }
        source('Illustrative data')
    }
    slide('No photograph yet') {
        lead 'A frame says what will stand here, and a warning says so too'
        placeholder('photograph of the new hall', ratio: 16 / 9)
    }
    slide('Model icons') {
        model text + image + robot >> robot
        lead 'Icons stand top right; no title touches them'
        bullets 'A plus between inputs, an arrow before what comes out', 'Read out as "text, image and robot state to robot state"'
    }
    modelLegend()
}
