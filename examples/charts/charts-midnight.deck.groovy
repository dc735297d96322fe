// Marks and options on a dark page, and small. All data are invented.
deck {
    title    'Charts by night'
    subtitle 'Options, a dark theme, and small sizes'
    author   'Illustrative data'
    language 'en'
    theme    'midnight'
    hashtag  '#charts'
    cover()
    def origin = 'Illustrative data'
    def growth = rows((0..11).collect { [size: Math.pow(2.0d, it), loss: 4.2d * Math.pow(2.0d, -0.21d * it), time: Math.pow(2.0d, it * 0.8d)] })
    def plans = rows([2020, 2021, 2022, 2023].collectMany { y -> [[year: y, plan: 'A', users: 40 + 11 * (y - 2020)], [year: y, plan: 'B', users: 30 - 4 * (y - 2020)], [year: y, plan: 'C', users: 12 + 6 * (y - 2020)]] })
    def flows = rows([['Energy', 8, -14], ['Food', 21, -6], ['Travel', 4, -19], ['Services', 26, -11]].collectMany { [[kind: it[0], way: 'in', value: it[1]], [kind: it[0], way: 'out', value: it[2]]] })

    slide('Both axes logarithmic') {
        chart('Loss against size', subtitle: 'both axes logarithmic') {
            data growth
            lines(x: 'size', y: 'loss', points: true)
            xAxis(title: 'size', log: true)
            yAxis(title: 'loss', log: true)
            rule(x: 64, text: 'last year')
            alt 'Line chart: the loss falls in a straight line as the size grows, on logarithmic axes'
        }
        source origin
    }
    slide('Stacked and diverging') {
        chart('Users by plan') { data plans; bars(x: 'year', y: 'users', series: 'plan', stacked: true) }
        chart('In and out', subtitle: 'a stack on either side of zero') { data flows; bars(x: 'kind', y: 'value', series: 'way', stacked: true) }
        source origin
    }
    slide('Colours, formats, a caption') {
        chart('Share of plan A', subtitle: 'of all users') {
            data rows([[year: 2020, share: 0.488], [year: 2021, share: 0.515], [year: 2022, share: 0.564], [year: 2023, share: 0.601]])
            bars(x: 'year', y: 'share', values: true)
            yAxis(format: '0.0%')
            colors('2023': 'accent')
            caption 'The last year is coloured by name.'
        }
        chart('Values at the points') {
            data plans
            lines(x: 'year', y: 'users', series: 'plan', points: true)
            labels values
            yAxis(min: 0, max: 100)
        }
        source origin
    }
    slide('Slanted because the author wants it') {
        chart('Visitors by branch') {
            data rows(['Harbour', 'Mill', 'Bridge', 'Market', 'Station', 'Castle'].withIndex().collect { n, i -> [branch: n, visitors: 310 - 43 * i] })
            bars(x: 'branch', y: 'visitors')
            xAxis(angle: 45)
            highlight 'Mill'
        }
        source origin
    }
    slide('Four small ones', layout: 'grid') {
        chart('Heat') { data rows(['Jan', 'Feb', 'Mar', 'Apr'].withIndex().collectMany { m, i -> ['Ulm', 'Bonn', 'Kiel'].withIndex().collect { c, k -> [month: m, city: c, rain: 20 + i * 17 + k * 9] } }); heatmap(x: 'month', series: 'city', y: 'rain') }
        chart('Ring') { data 'Walking': 34, 'Bus': 29, 'Cycling': 21, 'Driving': 16; donut(x: 'name', y: 'value') }
        chart('Spread') { data csv('data/waits.csv'); boxPlot(x: 'clinic', y: 'minutes') }
        chart('Steps') { data rows([[step: 'Start', change: 120], [step: 'Staff', change: -64], [step: 'Grant', change: 40]]); waterfall(x: 'step', y: 'change') }
        source origin
    }
    slide('Points and bubbles') {
        chart('Income and age') { data csv('data/towns.csv'); points(x: 'age', y: 'income', series: 'region') }
        chart('Area is people') { data csv('data/towns.csv'); points(x: 'area', y: 'income', size: 'people', series: 'region') }
        source origin
    }
    slide('A band and a forecast') {
        chart('Runs', subtitle: 'per day') {
            data rows([[year: 2020, n: 40, low: 36, high: 43], [year: 2021, n: 52, low: 47, high: 58], [year: 2022, n: 61, low: 52, high: 72], [year: 2023, n: 74, low: 58, high: 93]])
            band(x: 'year', low: 'low', high: 'high')
            lines(x: 'year', y: 'n')
            range(x: 2022..2023, text: 'forecast', dashed: true)
        }
        source origin
    }
}
