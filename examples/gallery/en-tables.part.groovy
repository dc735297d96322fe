section('Tables', id: 'tables', title: 'Tables: from two rows to thirty-seven') {
    slide('The smallest table') {
        table {
            head 'Item', 'Number'
            row  'Pencils', 12
        }
    }
    slide('Numbers on the decimal point, the best in bold') {
        lead 'Signs, per cents and missing values in one column, still aligned'
        table('Scores (illustrative)') {
            head 'Group', 'Score', 'Change', 'Share', 'Remark'
            row 'A', 128.5, '+3.2%', 0.42, '–'
            row 'B', 97.25, '−12.75%', 0.31, 'with resits'
            row 'C', 1042, '+0.5%', 0.2, 'large sample'
            row 'D', '–', '–', 0.07, 'not published'
            best 'max'
        }
    }
    slide('Thirty-seven rows of three, in seven groups, beside three bullets') {
        lead 'Two remarks run across all columns; where the table does not fit, it goes on and repeats its head'
        bullets 'Each group has its name first, over all of its rows', 'Remarks across the table are in italics and say that the counting changes', 'The numbers are illustrative: look at alignment, groups, continuation and heads'
        table('Stock of the office (illustrative)') {
            head 'Kind', 'Thing', 'Count'
            def stock = [Writing: ['pencils', 'ballpoints', 'highlighters', 'whiteboard pens', 'markers', 'erasers'], Paper: ['A4 reams', 'A3 reams', 'sticky notes', 'envelopes', 'notebooks'],
                Binding: ['staplers', 'staples', 'paper clips', 'binder clips', 'punches'], Keeping: ['boxes', 'dividers', 'labels', 'key rings', 'trays'],
                Electric: ['mice', 'keyboards', 'adapters', 'drives', 'pointers', 'cables (5 m)'], Kitchen: ['cups', 'tea bags', 'coffee (kg)', 'stirrers', 'sugar'], Other: ['umbrellas', 'first-aid kits', 'torches', 'plants', 'clocks']]
            stock.each { kind, things ->
                things.eachWithIndex { thing, i ->
                    def count = (thing.size() * 37 + i * 101) % 480 + 3
                    if (i == 0) row([text: "**$kind**", rows: things.size()], thing, count)
                    else row(thing, count)
                }
                if (kind == 'Binding') full '*From here on things are signed for; numbers are from the register*'
                if (kind == 'Electric') full '*From here on things are bought centrally and counted each month*'
            }
        }
    }
    slide('Nine columns, two head rows, spans, and four long bullets') {
        lead 'The first head row names the datasets across columns, the second the measures; the body has a span too'
        table('Three datasets (illustrative)') {
            head [text: 'Method', rows: 2], [text: 'Year', rows: 2], [text: 'Dataset A', span: 3], [text: 'Dataset B', span: 2], [text: 'Dataset C', span: 2]
            head 'P', 'R', 'F~1~', 'Acc', 'AUC', 'Top-1', 'Top-5'
            row 'Baseline', 2019, 61.2, 58.4, 59.8, 70.1, 0.74, 55.0, 78.3
            row 'Improved', 2020, 66.0, 61.7, 63.8, 73.4, 0.78, 58.9, 81.2
            row 'Large model', 2022, [text: 'not published', span: 3], 81.0, 0.88, 70.4, 90.5
            row '**This work**', 2023, '**72.5**', '**69.1**', '**70.8**', '**84.3**', '**0.91**', '**74.6**', '**92.8**'
        }
        bullets 'Where a head spans columns, the thin rule under it is as long as what it covers, so that it is plain which columns belong together',
                'The cell that spans three columns of the body says "not published"; it takes no part in finding the best, and does not move the decimal points',
                'Many columns on a narrow page: first the gaps shrink, then the type, and only then do words wrap; numbers never do',
                'Between the table and these bullets there is at least a line of space, and no bullet is torn where it could move whole'
    }
    slide('Seven by six: sub- and superscripts, arrows, errors') {
        table('Conditions of a reaction (illustrative)') {
            head 'No.', 'Temp. (°C)', 'CO~2~ used', 'k (s^−1^)', 'Yield ↑', 'By-product ↓', 'Remark'
            row 1, 25, '1.0 × 10^−3^', '3.2 ± 0.4', '50.5 ± 6.8%', '12.1 ± 0.9%', 'room temp.'
            row 2, 40, '2.5 × 10^−3^', '7.9 ± 0.6', '68.2 ± 4.1%', '9.4 ± 1.1%', 'A → B'
            row 3, 60, '5.0 × 10^−3^', '**12.4 ± 1.0**', '**81.7 ± 2.2%**', '7.0 ± 0.3%', 'A ⇌ B'
            row 4, 80, '1.0 × 10^−2^', '11.8 ± 2.7', '74.0 ± 9.9%', '15.6 ± 3.3%', 'decays ≥ 80 °C'
            row 5, 60, '5.0 × 10^−3^', '–', '–', '–', '✗ no catalyst'
            row 6, 60, '5.0 × 10^−3^', '12.1 ± 0.8', '80.9 ± 2.0%', '**6.8 ± 0.2%**', '✓ repeated'
        }
    }
    slide('Long names in narrow cells') {
        lead 'A name breaks after an underscore; it never runs into the next column'
        columns {
            column {
                table('A leaderboard (illustrative)') {
                    head 'Model', 'Score'
                    row 'ORCA_LLaMA_70B_QLoRA', 72.3
                    row 'StableBeluga2-70B-instruct-8bit-gptq', 71.4
                    row 'averyveryverylongnamewithoutanyjoints', 66.0
                }
            }
            column {
                table('The same, narrower') {
                    head 'Model', 'By', 'Licence', 'Score'
                    row 'ORCA_LLaMA_70B_QLoRA', 'fangloveskari', 'non-commercial', 72.3
                    row 'platypus2_70b_instruct', 'garage-bAInd', 'CC BY-NC', 71.8
                }
            }
        }
    }
    slide('Yes, no, maybe') {
        table('Who supports what (illustrative)') {
            head 'Clause', 'First', 'Second', 'Third'
            row 'Sources of data are public', 'Yes', 'No', 'Maybe'
            row 'Audits by others', 'Yes', 'Yes', 'Maybe'
            row 'Reports of accidents', 'No', 'No', 'Yes'
            colour 'Yes': positive, 'No': negative, 'Maybe': neutral
            zebra true
        }
    }
    slide('Last year\'s predictions, this year\'s marks') {
        lead 'Nine predictions; four came true'
        scorecard {
            row('The coffee machine is replaced before spring', 'replaced in January', grade: yes)
            row('Rooms are booked by scanning a code', 'tried for three months, withdrawn', grade: no)
            row('As many visitors as before the move', '84 per cent', grade: partly)
            row('The roof garden opens', 'waits for the fire inspection', grade: open)
            row('Two departments give up the weekly report', 'three did', grade: yes)
            row('Half the time waiting for the lift', 'twelve per cent less', grade: no)
            row('The canteen says where its food comes from', 'for half of the dishes', grade: partly)
            row('Twice as many bicycle stands', 'from 40 to 96', grade: yes)
            row('Lights out at lunchtime', 'in the whole house', grade: yes)
        }
    }
}
