section('Text', id: 'text', title: 'Text: from one word to a full page') {
    slide('One') {
    }
    slide('A page with a single sentence') {
        lead '**One sentence** is enough'
    }
    slide('A single paragraph') {
        text 'White space is not waste. How long a reader stays on a page depends on how long they need to think, not on how long they need to read.'
    }
    slide('Running text: three paragraphs and a heading') {
        lead 'A page without figures or lists has to read well too: measure, leading and the space between paragraphs decide it'
        text 'This page is for checking continuous English text. Kerning shows in words such as AVATAR, Tokyo and Wolf; ligatures in office, fluff and fjord. Quotation marks are “curly”, nested ones ‘single’, dashes en – or em — as the author wrote them, and an ellipsis… stays one character.',
             'Long names such as `ORCA_LLaMA_70B_QLoRA` break after an underscore, long addresses such as <https://example.org/a/very/long/path/that/needs/to/break/somewhere> after a slash. Accents must be right: Ångström, façade, naïve, Zürich, Łódź, Dvořák, señor, œuvre.'
        heading 'A heading never stays alone at the foot of a page'
        text 'Words can be **bold**, *italic*, **bold with *italic* inside**, `code`, [linked](https://example.org), H~2~O or 10^25^. Money is \\$1,000 or €950, footnote marks are † and §, directions → ↑ ↓, ranges ≥ 3 and ≤ 7, errors ±0.5. A Chinese name, 《版式原理》, stands in the middle of English text without breaking it.'
    }
    slide('Bullets: two') {
        bullets 'The first is short', 'The second is not long either'
    }
    slide('Bullets: five, with others below them') {
        lead 'One to three lines each; what is below is indented, and marks stand on the first baseline'
        bullets 'The first gives the background: in three years, the number of reports in all departments has tripled, while the number of people who read them has not changed',
                'The second gives the evidence: of 120 reports that were looked at, 71 had not been opened by anybody within a week of being published',
                ['48 of them were made by a program', 'the other 23 had an owner, who had not opened them again either'],
                'The third gives the reason: reports are made because they can be made, not because somebody wants to read them',
                'The fourth says what to do: every report names its reader, its question and its end, or it is not made',
                ['the reader: down to the person', 'the question: as a sentence with a question mark', ['not "to be informed"', 'but "should this line be stopped?"'], 'the end: after that day it goes, unless somebody renews it'],
                'The fifth warns of the price: stopping a report is harder than starting one, for nobody wants to answer for the one time it might have been useful'
    }
    slide('Bullets: more than a page holds') {
        lead 'Fourteen bullets do not fit: the type shrinks in steps to its floor, then the slide goes on on a second page'
        (1..14).each { n ->
            bullets "Number $n: this one is long on purpose, so as to fill the page. It has the number ${n * 137}, a *foreign* word, a dash – like this – and some punctuation; it reads like the minutes of a meeting and says as little. Look at whether the lines stand evenly."
        }
    }
    slide('A numbered list') {
        lead 'Ten guesses, to be checked in a year'
        numbered 'A chain of bookshops brings back handwritten cards', 'The number of public benches appears in a city\'s annual report', 'An app without accounts reaches the top ten',
                 'The credits of a film run longer than the film (illustrative)', 'Sales of paper maps rise after years of falling', 'Two rivals share a warehouse',
                 'The average meeting takes less than 25 minutes', 'Somebody gets a prize for deleting data', 'A standard is so long that nobody quotes it', 'At least four of these ten are wrong'
    }
    slide('A quotation') {
        quote('It is harder to say one thing clearly than to say ten things to the end.', by: 'an editor', role: 'illustrative')
    }
    slide('A quotation and bullets') {
        lead 'Beside bullets, a quotation is still what is read first'
        quote('We took out half of the figures, and had more readers.', 'Each of the other half has been quoted since.', by: 'Lin Ruoxi', role: 'data editor (invented)')
        bullets 'Count the readers of each figure before you take any out', 'Archive what nobody has quoted for three months', 'Give what stays its source and its date'
    }
    slide('Definitions: nine terms') {
        lead 'The same word means different things in different departments; agree first, argue afterwards'
        terms('Type area': 'what the margins leave of a page; figures and tables stay inside it as well.', 'Measure': 'the width of a line; 45 to 75 characters read best in English.',
              'Leading': 'the distance from one baseline to the next, about one and a half times the size on a slide.', 'Baseline': 'the line, not drawn, on which letters stand.',
              'Kerning': 'moving two particular letters closer, such as AV or To.', 'Ligature': 'two letters drawn as one, such as fi.', 'Hanging indent': 'the first line stands out and the others are indented, as in lists.',
              'Widow': 'the last line of a paragraph with a single word on it, to be avoided.', 'Bleed': 'the part of a picture that runs over the edge, so that trimming leaves no white.')
    }
    slide('Code: question, program, answer') {
        lead 'Three listings, one below the other'
        code 'Write a function that returns the second largest distinct element of a list, or None.'
        code 'python', '''
def second_largest(values):
    """The second largest distinct element, or None."""
    distinct = sorted(set(values), reverse=True)
    return distinct[1] if len(distinct) > 1 else None
'''
        code '>>> second_largest([3, 9, 9, 4])\n4'
    }
    slide('') {
        lead 'A page without a title, with a lead and two bullets'
        bullets 'The outline uses the first words of the lead', 'The bar and the page number are as ever'
    }
    slide('A title that is far too long, since its author insisted on putting all of the conclusion, both of its conditions and the one exception into it') {
        lead 'Lines of a title should be of a length; none should hold a single word'
        bullets 'A title wraps before it shrinks', 'It does not touch the icons'
        model text + image + video >> robot
    }
}
