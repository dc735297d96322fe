deck {
    title 'Coffee in the office'
    language 'en'
    author 'Facilities, illustrative data'
    cover()
    slide('We drink twice as much as we thought') {
        lead 'In one week the **third floor** alone emptied 310 cups; the survey had guessed 150'
        bullets 'Tuesday is the peak, Friday the quietest day', 'Half of all cups are drawn before ten'
        bars('Mon': 61, 'Tue': 78, 'Wed': 66, 'Thu': 64, 'Fri': 41, highlight: 'Tue', unit: 'cups')
        source('Machine counter, illustrative data', asOf: '2023-10')
    }
}
