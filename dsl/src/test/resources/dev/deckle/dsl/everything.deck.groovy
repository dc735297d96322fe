// every word of the language, each way it is written
deck {
    title    'State of AI'
    subtitle '2023 人工智能现状报告'
    author   'Air Street Capital'
    organisation 'Air Street'
    date     '2023-10'
    language 'zh-CN'
    hashtag  '#stateofai'
    footer   'stateof.ai 2023'
    keywords 'AI', 'chips'
    size     '16:9'
    theme('report') { accent '#D85040'; font 'PT Sans'; 'size.body' 11; token 'color.ink', '#000000' }
    logo     'mark.svg'
    param    'year', 2023
    modality 'audio', icon: 'mark.svg', label: '声音'

    cover { text 'a line'; image('mark.svg', alt: 'mark') }
    agenda()

    section('行业', title: '行业与资本', id: 'industry') {
        slide('英伟达单季营收首次突破 100 亿美元', id: 'nvidia', layout: 'figure-right') {
            lead 'Q2 2022 营收 **103.2 亿美元**，环比 +141%，同比 +171%'
            bars('Q2 2022': 38.1, 'Q1 2023': 42.8, 'Q2 2023': 103.2, highlight: 'Q2 2023', unit: '亿美元')
            caption 'under the chart'
            source('NVIDIA', url: 'https://www.nvidia.com', asOf: '2023-08')
            source 'another', url: 'https://example.org', asOf: '2023'
        }
        slide('GAIA-1：自动驾驶的世界模型') {
            model video + text + robot >> video
            lead  "…$params.year"
            bullets '90 亿参数', '由视频、文本和动作生成驾驶场景'
            image('mark.svg', alt: '生成的街景', caption: 'Wayve', fit: 'cover', lang: 'en')
            notes 'said aloud', 'and more'
        }
        slide {
            model audio >> text + image + code + tool + music + threeD
            text 'one', 'two'
            text('english', lang: 'en')
            heading 'heading'
            note 'footnote'
            note('starred', mark: '*')
            caption 'a caption of nothing'
            bullets 'a', 'b', ['b.1', 'b.2', ['b.2.1']], 'c'
            bullets { item 'a'; item('b') { item 'b.1' } }
            bullets(['x', 'y'].collect { "$it." })
            bullets ['p', 'q']
            numbered 'one', 'two'
            numbered(from: 5) { item 'five' }
            terms('AI': 'a discipline', 'AGI': 'all of it')
            terms { term 'LLM', 'a model' }
            quote('words', by: 'someone', role: 'a role')
            clipping(publisher: 'p', kicker: 'k', headline: 'h', subhead: 's', byline: 'b', date: 'd', image: 'mark.svg', url: 'https://example.org') { text 'body'; bullets 'x' }
            code 'python', '''
                def f():
                    return 1
                '''
            math('e = mc^2', alt: 'energy')
            placeholder 'photo of a street', ratio: 16/9
            markdown '''
                # Title

                One *two* **three**.
                '''
        }
        slide('columns') {
            columns { column('HELM') { text 'a'; source 'in a column' }; column(width: 2) { bullets 'b' } }
            versus { column('A') { text 'a' }; column('B') { text 'b' } }
            cards(across: 3) { card 'Beast round', value: '$10B', image: 'mark.svg', text: '…'; group('2023') { card 'x' } }
            timeline { at 2010, '…'; at '2014', '…', image: 'mark.svg' }
            people { person 'Name', role: '…', photo: 'mark.svg', text: '…' }
            checklist('Malicious use') { no 'Bioterrorism'; yes 'Access', 'restrictions' }
            scorecard { row 'prediction', 'outcome', grade: yes; row 'p', 'o', grade: partly }
            diagram(vertical: true, alt: 'two boxes') { node 'a'; link 'a', 'b', 'why' }
            summary('industry', 'one', 'two')
            layout 'grid'
        }
        slide('tables') {
            table(data: csv('race.csv'), columns: ['model', 'size', 'middle', 'high'], best: 'max')
            table('Reading comprehension') {
                head  'Model', [text: 'RACE', span: 2]
                head  '',      'middle', 'high'
                group 'models'
                row   [text: 'LLaMA', rows: 2], 61.1, 46.9
                row   61.6, 47.2
                row   'GPT', 1, 2.0
                full  '*Zero-shot accuracy*'
                align left, right, decimal;  widths 2, 1, 1;  zebra true;  colour 'Yes': positive, 'No': negative, 'Maybe': neutral
                caption 'under it'; source 'its own'
            }
        }
        slide('charts') {
            lines(data: csv('chips.csv'), x: 'year', y: 'papers', series: 'vendor', highlight: 'NVIDIA', yLog: true)
            donut('A': 1, 'B': 2, source: 'inline')
            chart('A100 clusters', subtitle: 'GPUs, October 2023') {
                data  csv('chips.csv')
                bars(x: 'vendor', y: 'papers', stacked: true, sort: 'desc', values: true)
                lines(x: 'vendor', y: 'share', axis: right)
                xAxis(title: 'Owner', angle: 45)
                yAxis(title: 'GPUs', format: '#,##0', min: 0)
                y2Axis(format: '0%')
                labels ends
                highlight 'Tesla'
                colors('private': '#D85040', 'public': '#000061')
                rule(y: 10_000, text: 'ten thousand')
                range(x: 2022..2023, text: 'forecast', dashed: true)
                note(at: ['Meta', 21_400], text: '16,000 in one cluster')
                alt   'Bar chart: …'
                source 'of the chart'
            }
            chart { data 'A': 1, 'B': 2; pie() }
        }
        slide('every mark alone') {
            def tasks = rows([[task: 'a', start: java.time.LocalDate.of(2023, 1, 1), end: java.time.LocalDate.of(2023, 2, 1)]])
            bars(data: csv('chips.csv'), x: 'vendor', y: ['papers', 'share'], series: 'year', stacked: '100%', horizontal: true, sort: 'asc', facet: 'year')
            areas(data: json('points.json'), x: 'x', stacked: true, smooth: true, xAxis: [title: 'x', min: 0, max: 5], yTitle: 'y', format: '0')
            points(data: json('points.json'), x: 'x', y: 'y', size: 'y', labels: 'none')
            pie('A': 1, 'B': null, 'C': 2.5, colors: ['A': '#000061'], alt: 'a pie', title: 'Pie', subtitle: 'of three')
            band(data: csv('race.csv'), x: 'model', low: 'high', high: 'middle')
            errorBars(data: csv('race.csv'), x: 'model', y: 'middle', low: 'high', high: 'middle')
            histogram(data: csv('race.csv'), x: 'middle', bins: 5)
            boxPlot(data: csv('race.csv'), x: 'model', y: 'middle')
            heatmap(data: csv('chips.csv'), x: 'year', series: 'vendor', y: 'papers')
            waterfall('start': 3, 'more': 2, 'less': -1)
            gantt(data: tasks, x: 'task', low: 'start', high: 'end')
            slope(data: csv('chips.csv'), x: 'year', y: 'papers', series: 'vendor')
            radar('speed': [A: 1, B: 2], 'cost': [A: 3, B: 1])
            bump(data: csv('chips.csv'), x: 'year', y: 'papers', series: 'vendor', dashed: true, step: true, xLog: false)
        }
        slide('every mark in a chart') {
            chart {
                data csv('chips.csv')
                lines(y: 'papers'); areas(y: 'papers'); points(y: 'papers'); donut(y: 'papers'); band(low: 'share', high: 'papers')
                errorBars(y: 'papers', low: 'share', high: 'papers'); histogram(x: 'papers'); boxPlot(y: 'papers'); heatmap(y: 'papers', series: 'vendor')
                waterfall(y: 'papers'); gantt(x: 'vendor', low: 'year', high: 'papers'); slope(y: 'papers'); radar(y: 'papers'); bump(y: 'papers')
                title 'one of each'; subtitle 'sub'; unit 'papers'; facet 'year'; caption 'c'
            }
        }
        slide('blank') { blank() }
    }
    include 'part.deck.groovy'
    modelLegend()
    sources()
    closing('Thanks', 'a line')
}
