deck {
    title 'Coffee in the office'
    language 'en'
    param 'week', 40
    cover()
    slide("Week ${params.week}") {
        lead 'The **third floor** alone emptied 310 cups'
        bars('Mon': 61, 'Tue': 78, 'Wed': 66, 'Thu': 64, 'Fri': 41, highlight: 'Tue', unit: 'cups')
        source('Machine counter, illustrative data', asOf: '2023-10')
    }
}
