package dev.deckle.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The commonest mistakes and what is said about each, to the letter. */
class MistakesTest {
    private static final String JOINS = "`model` joins kinds by + and, once, by >>; write: model text + image >> text";
    private static final String PATTERN = "write a pattern of numbers such as '#,##0' or '0%', or of dates such as 'yyyy-MM'";

    private static Arguments on(String body, String... said) {
        return Arguments.of("deck {\n slide('s') {\n  " + body + "\n }\n}", List.of(said));
    }

    private static Arguments whole(String script, String... said) {
        return Arguments.of(script, List.of(said));
    }

    @ParameterizedTest
    @MethodSource({"words", "writing", "values", "data", "running"})
    void isSaid(String script, List<String> said) {
        assertEquals(said.stream().map(s -> "t.deck.groovy:" + s).toList(), Scripts.said(script));
    }

    static Stream<Arguments> words() {
        return Stream.of(
            on("bulets 'a'", "3:3: error: there is no word 'bulets' in a slide; did you mean 'bullets'?"),
            on("bulets 'a'\n  led 'b'", "3:3: error: there is no word 'bulets' in a slide; did you mean 'bullets'?",
                "4:3: error: there is no word 'led' in a slide; did you mean 'lead'?"),
            on("slide('y') { }", "3:3: error: `slide` belongs in a deck or a section, here it stands in a slide"),
            on("item 'a'", "3:3: error: `item` belongs in a list, here it stands in a slide"),
            on("columns { text 'a' }", "3:13: error: `text` belongs in a slide, here it stands in columns; put it in a column: column('heading') { … }"),
            on("chart { bars(x: 'a'); lead 'x' }", "3:25: error: `lead` belongs in a slide, here it stands in a chart",
                "3:3: error: this chart has no data; say data csv('file.csv'), or name numbers: 'A': 1, 'B': 2"),
            on("blank(); lead 'x'; model text >> text", "3:12: warning: this lead is not shown: `blank()` leaves the page without title, lead and icons; say it with text, or take blank() away",
                "3:22: warning: this model is not shown: `blank()` leaves the page without title, lead and icons; leave it out, or take blank() away"),
            on("lead", "3:3: error: `lead` stands alone here; write: lead 'text'"),
            on("foo 'x'", "3:3: error: there is no word 'foo' in a slide"),
            whole("deck {\n bullets 'a'\n}", "2:2: error: `bullets` belongs in a slide, here it stands in a deck"),
            whole("slide('x') { lead 'y' }", "1:1: error: `slide` belongs in a deck or a section, here it stands outside the deck; put it inside deck { … }"),
            whole("deck {\n sildes('a') { led 'b' }\n}", "2:2: error: there is no word 'sildes' in a deck; did you mean 'slide'?",
                "2:16: error: there is no word 'led' in a slide; did you mean 'lead'?"),
            whole("deck {\n cover\n slide('a') { }\n}", "2:2: error: `cover` stands alone here; write: cover() or cover { text 'a line'; image 'x.png' }"),
            whole("def gpu(n) { slide(n) { bulets n } }\ndeck {\n gpu 'A'\n gppu 'B'\n}",
                "4:2: error: there is no word 'gppu' in a deck; did you mean 'gpu'?", "1:25: error: there is no word 'bulets' in a slide; did you mean 'bullets'?"),
            whole("deck {\n deck { slide('x') { } }\n slide('y') { }\n}", "2:2: error: a deck cannot stand inside a deck; an included part has just its slides or sections"),
            whole("", "1:1: error: the script has no deck; write: deck { title '…'; slide('…') { … } }"),
            whole("deck { title 'x' }", "1:1: error: the deck has no pages; write: slide('title') { … }"),
            whole("deck { slide('a') { } }\ndeck { slide('b') { } }", "2:1: error: the script has a deck already, in line 1; a script says one deck"));
    }

    static Stream<Arguments> writing() {
        return Stream.of(
            whole("deck {\n slide 'Title' {\n  lead 'x'\n }\n}", "2:2: error: `slide 'Title' { … }` needs parentheses; write: slide('Title') { … }"),
            on("lead 'a' 'b'", "3:12: error: a comma is missing before 'b'; values are separated by commas"),
            on("bullets(\n   'a'\n   'b')", "5:4: error: a comma is missing before 'b'; values are separated by commas"),
            on("bars('a': 1 'b': 2)", "3:15: error: a comma is missing before 'b'; values are separated by commas"),
            on("bars('a': 1, 'b' 2)", "3:20: error: a colon or a comma is missing between 'b' and 2; values are separated by commas"),
            on("source 'N' url: 'x'", "3:14: error: a comma is missing before 'url:'; values are separated by commas"),
            on("source 'N', url 'x'", "3:19: error: a colon is missing after 'url'; named values are written name: value"),
            on("lead\u3000'a'", "3:7: error: a space of another kind (U+3000) stands outside a text; write a plain space"),
            on("lead\u00a0'a'", "3:7: error: a space of another kind (U+00A0) stands outside a text; write a plain space"),
            on("bars('a': １２)", "3:13: error: '１２' has full-width digits; write 12"),
            on("bars('a': 12%, 'b': 7)", "3:15: error: a number has no % behind it; write 12 alone, and say unit: '%'; or put '12%' in quotes"),
            on("image('a.png', alt='x')", "3:18: error: `alt` is followed by =, where a named value has a colon; write: alt: …"),
            on("image('a.png', alt: 'x', fit='cover')", "3:28: error: `fit` is followed by =, where a named value has a colon; write: fit: …"),
            on("source('a', asOf: 2023-10-05); def y = 2023-10; text 2023 - 10, y", "3:21: error: `2023-10-05` is a subtraction here; put a date in quotes: '2023-10-05'"),
            whole("deck {\n date 2023-10\n slide('s') { }\n}", "2:7: error: `2023-10` is a subtraction here; put a date in quotes: '2023-10'"),
            on("bullets 'a',", "3:14: error: nothing follows this comma; take it away, or go on with a value"),
            on("bullets 'a',, 'b'", "3:15: error: there is one comma too many; take one away"),
            on("lead = 'a'", "3:3: error: `lead` is a word, not a variable; write it without =: lead 'text'"),
            on("lead: 'a'", "3:3: error: `lead:` does nothing here; write it without the colon: lead 'text'"),
            on("'a text'", "3:3: error: this value stands alone and would not appear; put a word before it, such as text '…'"),
            on("text -5", "3:3: error: `text - …` reads as a sum; put the value in parentheses: text(…)"),
            on("lead 'a", "3:8: error: the text that begins here has no closing '; a text over several lines stands in '''…'''"),
            on("lead 'It's here'", "3:18: error: an apostrophe inside '…' ends the text; put the text in \"…\", or write \\'"),
            on("lead \"costs $5\"", "3:15: error: a $ inside \"…\" puts in a value, and none follows it; write \\$, or put the text in '…'"),
            on("lead 'a\\q'", "3:8: error: this text has a \\ that means nothing; write \\\\ for the sign itself"),
            on("lead “好”", "3:8: error: '“' stands outside a text; put \" around a text", "3:10: error: '”' stands outside a text; put \" around a text"),
            on("bullets '一'，'二'", "3:14: error: '，' stands outside a text; write , instead"),
            on("lead 'a' // fine\n  /* never ends", "4:3: error: the comment that begins here has no end; comments end with */"),
            whole("deck {\n slide('s') {\n  lead 'x'\n}\n", "2:13: error: the { that opens here is never closed; add a }"),
            whole("deck {\n slide('s') {\n  lead 'x'\n }}\n}", "5:1: error: this } closes nothing; take it away, or look for a { that is missing above"),
            whole("deck {\n slide('s' {\n  lead 'x'\n }\n}", "2:7: error: the ( that opens here is not closed before the } in line 5; add a )"),
            on("lead 'x')", "3:11: error: this ) closes nothing: the block that opened in line 2 is still open; take it away, or look for a ( that is missing"),
            on("lead 'a' bullets 'b'", "3:12: error: this does not belong to `lead`, which stands before it; values are separated by commas; a new word begins on a new line"),
            on("text('a').bold()", "3:13: error: this does not belong to `text`, which stands before it; values are separated by commas; a new word begins on a new line"),
            on("table { row [text: 'x'] }", "3:16: error: named values in [ ] that follow a word alone need parentheses; write: row([name: …])"),
            on("if x > 3 { lead 'x' }", "3:3: error: `if` needs its condition in parentheses; write: if (…) { … }"),
            on("def z =", "4:2: error: what stands before this } is not finished; go on with a value, or take the last sign away"),
            on("def x = 1\n  def x = 2", "4:7: error: the variable 'x' is declared already; say def once; assign with = after that"),
            on("else { }", "3:3: error: this `else` belongs to no `if`"),
            whole("@Grab('org.foo:bar:1')\nclass A { }\ndeck { slide('s') { } }", "1:1: error: a script cannot fetch libraries with @Grab; "
                + "take it away; the command finds libraries in its folder ext, a program on its class path"),
            whole("import foo.Bar\ndeck { slide('s') { } }", "1:1: error: there is no class 'foo.Bar'; look at its name and import"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
            on("lead 1, 2, 3", "3:3: error: `lead` cannot be given 1, 2, 3; write: lead 'text'"),
            on("lead()", "3:3: error: `lead` needs more than its name; write: lead 'text'"),
            on("image()\n  def none = [:]\n  terms none.a\n  code none.b", "3:3: error: `image` needs more than its name; write: image('x.png', alt: 'what it shows', caption: '…', fit: 'cover', decorative: true)",
                "5:3: error: `terms` got no value (null) where one belongs; write: terms('AI': 'a discipline …', 'AGI': '…') or terms { term 'AI', '…' }",
                "6:3: error: `code` got no value (null) where a text belongs; write: code 'python', '''…'''"),
            on("scorecard { row() }\n  table(null)", "3:15: error: `row` needs more than its name; write: row('prediction', 'outcome', grade: yes)",
                "4:3: error: `table` got no value (null) where one belongs; write: table('title') { head 'a', 'b'; row 'x', 1 } or table(data: csv('x.csv'), columns: ['a', 'b'], best: 'max')"),
            on("table(data: csv())", "3:15: error: `csv` needs more than its name; write: csv('file.csv') or csv('file.csv', delimiter: ';')"),
            whole("deck {\n section()\n slide()\n include null\n section(2023) { slide 2024 }\n section 2025\n}", "2:2: error: `section` needs more than its name; "
                + "write: section('name', title: 'on the divider', id: '…', divider: false) { slide … }", "3:2: error: `slide` needs more than its name; "
                + "write: slide('title', id: '…', layout: 'figure-right') { lead '…'; bullets '…' }", "4:2: error: `include` needs the name of a file, not nothing (null); write: include 'part.deck.groovy'"),
            on("lead(['a'])", "3:3: error: `lead` needs a text, not a list; write: lead 'text'"),
            on("lead 'a'\n  lead 'b'", "4:3: error: this slide has a lead already, in line 3; a slide has one takeaway; say the rest with text or bullets"),
            on("lead nothing", "3:8: error: there is nothing called 'nothing' here; a text stands in quotes: 'nothing'"),
            on("image('mark.svg', altt: 'x')", "3:3: error: `image` has no option 'altt'; did you mean 'alt'?"),
            on("image('mark.svg', alt: 'x', fit: 'fill')", "3:3: error: `fit:` of `image` cannot be 'fill'; it is one of contain, cover"),
            on("image('nope.svg', alt: 'x')", "3:3: error: no file 'nope.svg'; paths start at the script's folder"),
            on("image('../secret.png', alt: 'x')", "3:3: error: '../secret.png' lies outside the script's folder; put it beside the script, or allow files from outside"),
            on("layout 'figure-rigth'", "3:3: error: `layout` cannot be 'figure-rigth'; did you mean 'figure-right'?"),
            on("model text + image", "3:3: error: `model` needs what the model gives, after >>; write: model text + image >> text"),
            on("model texxt >> image", "3:9: error: there is nothing called 'texxt' here; did you mean 'text'?"),
            on("model text > image\n  lead()", "3:3: error: " + JOINS, "4:3: error: `lead` needs more than its name; write: lead 'text'"),
            on("model text >>> image", "3:3: error: " + JOINS),
            on("model text * image", "3:3: error: " + JOINS),
            on("model text | image", "3:3: error: " + JOINS),
            on("model text >> text >> image", "3:3: error: " + JOINS),
            on("model text >> null", "3:3: error: " + JOINS),
            on("model text + 'x'", "3:3: error: " + JOINS),
            whole("deck {\n cover()\n cover()\n language 'xx-bogus'\n slide('s') { lead '' }\n}", "3:2: error: the deck has a cover already, in line 2; say it once",
                "4:2: warning: no language has the tag 'xx-bogus'; such as 'en' or 'zh-CN'", "5:15: warning: this lead is empty; leave it out, or say the takeaway"),
            on("bullets foo.collect { it }", "3:11: error: there is nothing called 'foo' here; a text stands in quotes: 'foo'"),
            on("table(\n   data: csv('nope.csv'))", "4:10: error: no file 'nope.csv'; paths start at the script's folder"),
            on("columns {\n   kolumn { }\n  }", "4:4: error: there is no word 'kolumn' in columns; did you mean 'column'?"),
            on("checklist('x') { maybe 'a' }", "3:20: error: there is no word 'maybe' in a checklist; its words are no, yes"),
            on("timeline { on '2010', 'a' }", "3:14: error: there is no word 'on' in a timeline; its only word is at"),
            on("diagram { edge 'a', 'b' }", "3:13: error: there is no word 'edge' in a diagram; its words are link, node"),
            on("image 'n1.png', alt: 'x'; image 'n2.png', alt: 'x'", "3:3: error: no file 'n1.png'; paths start at the script's folder",
                "3:29: error: no file 'n2.png'; paths start at the script's folder"),
            whole("deck { slide('a') { text 'a'; text(['b'].foo()) }; slide('b') { lead(['a']); code() } }", "1:42: error: a list has no 'foo'",
                "1:65: error: `lead` needs a text, not a list; write: lead 'text'", "1:78: error: `code` needs more than its name; write: code 'python', '''…'''"),
            whole("deck {\n date '2023-02-30'\n slide('s') { source('a', asOf: '2023-13-01'); source('b', asOf: '2023-24') }\n}",
                "2:2: warning: there is no day 2023-02-30; a date is written year-month-day, as in 2023-10-31",
                "3:15: warning: there is no day 2023-13-01; a date is written year-month-day, as in 2023-10-31"),
            on("bars('A': '12', 'B': 7, horizontal: 'true', source: 'x')", "3:3: error: `horizontal:` of `bars` needs true or false, not the text 'true'; write true without quotes",
                "3:3: error: `A:` of `bars` needs a number, not the text '12'; write 12 without quotes"),
            on("bars('A': '12', 'B': '-7.5')", "3:3: error: `A:` of `bars` needs a number, not the text '12'; write 12 without quotes",
                "3:3: error: `B:` of `bars` needs a number, not the text '-7.5'; write -7.5 without quotes"),
            whole("deck {\n slide('s', layout: figure-right) { }\n}", "2:21: error: there is nothing called 'figure' here; a text stands in quotes: 'figure'"),
            on("scorecard { row('a', 'b', grade: maybe) }", "3:36: error: there is nothing called 'maybe' here; a text stands in quotes: 'maybe'"),
            on("summary('nope', 'a')", "3:3: error: there is no section 'nope'"),
            whole("deck {\n section('Loans', id: 'l') {\n  slide('s') { summary('Loans', 'a'); summary('l', 'b'); summary('Laons', 'c') }\n }\n}",
                "3:58: error: there is no section 'Laons'; did you mean 'Loans'?"),
            on("table {\n   head 'a', 'b'\n   row 'x'\n  }", "5:4: warning: this row fills 1 of the table's 2 columns; count the cells, with span: and rows: "
                + "of those above; an empty cell is ''"),
            whole("deck {\n size '16:10'\n slide('s') { }\n}", "2:2: error: there is no page size '16:10'; write: size '16:9' or size '4:3' or size 'A4' or size 720, 405"),
            whole("deck {\n section('a') { }\n section('a') { }\n}", "3:2: error: there is a section 'a' already, in line 2; give each section a name of its own"),
            whole("deck {\n slide('a', id: 'x') { }\n slide('b', id: 'x') { }\n}",
                "3:2: error: the id 'x' is taken already, in line 2; give each slide and section an id of its own"),
            whole("deck {\n param 'year', 2023\n slide('a') { lead params.yaer }\n}", "3:20: error: the param 'yaer' is not declared before this line; did you mean 'year'?"));
    }

    static Stream<Arguments> data() {
        return Stream.of(
            on("table(data: csv('race.csv').where { it.model = 'x' })", "3:3: error: something that cannot be changed is given a value; = gives a value, == compares"),
            on("bars(data: csv('rcae.csv'))", "3:14: error: no file 'rcae.csv'; did you mean 'race.csv'?"),
            on("bars(data: csv('race.csv'), x: 'modle', y: 'high')", "3:3: error: `bars` asks for column 'modle', which race.csv has not; did you mean 'model'?"),
            on("bars(data: csv('race.csv'), y: 'model')",
                "3:3: error: `bars` draws column 'model' of race.csv, but race.csv:2 holds the text 'GPT-3'; numbers belong there; a missing value is null or an empty cell"),
            on("bars('a': 1, 'b': 'two')", "3:3: error: `b:` of `bars` needs a number, not the text 'two'"),
            on("chart {\n   data 'A': 1\n   bars()\n   lines('A': 1)\n  }", "6:4: error: `lines` brings data of its own into a chart that has its data already; all marks of a chart read one table: name its columns with x: and y:, or make a chart of its own"),
            on("chart { bars('A': 1, unit: 'kg') }", "3:11: error: `unit:` is said of the chart, not of `bars` in it; write: unit 'GPUs'"),
            on("bars('a': 1, highlght: 'a')", "3:3: error: `bars` has no option 'highlght'; did you mean 'highlight'?"),
            on("chart { data csv('race.csv') }", "3:3: error: this chart draws nothing; say how: bars(x: 'column', y: 'column'), lines(…), points(…)"),
            on("table(data: csv('race.csv').where { it.modle == 'x' })", "3:15: error: no column 'modle' in race.csv; did you mean 'model'?"),
            on("table(data: csv('race.csv').srot('high'))", "3:31: error: a table of data has no 'srot'; did you mean 'sort'?"),
            on("bars('A': 1, format: '0.0.0')", "3:3: error: `format:` of `bars` cannot be '0.0.0'; " + PATTERN),
            on("bars('A': 1, format: '%d')\n  bars('A': 1, format: '{0}')\n  bars('A': 1, format: 'abc')", "3:3: error: `format:` of `bars` cannot be '%d'; " + PATTERN,
                "4:3: error: `format:` of `bars` cannot be '{0}'; " + PATTERN, "5:3: error: `format:` of `bars` cannot be 'abc'; " + PATTERN),
            on("chart {\n   data 'A': 1\n   bars()\n   yAxis(format: '@@#,;;;0.0.0')\n  }", "6:4: error: `format:` of `yAxis` cannot be '@@#,;;;0.0.0'; " + PATTERN),
            on("chart {\n   data 'A': 1\n   bars()\n   yAxis(format: 'yyyy.MM.dd')\n  }",
                "6:4: error: the value axis shows numbers, which 'yyyy.MM.dd' cannot write; write a pattern of numbers such as '#,##0' or '0%'"),
            on("lines(data: rows([['day', 'n'], ['2023-01-01', 1], ['2023-02-01', 2]]), xAxis: [format: '#,##0'])",
                "3:3: error: the x axis shows dates, which '#,##0' cannot write; write a pattern of dates such as 'yyyy-MM'"),
            on("bars('A': 1, xAxis: [angle: 720])", "3:3: error: `angle:` of `xAxis` needs degrees from -90 to 90, not the number 720"),
            on("table(data: csv('race.csv').top('x'))", "3:31: error: 'top' of a table of data cannot be given the text 'x'; "
                + "write: .top(10), .top(10, 'gpus') or .top(10, other: 'Others')"),
            on("table(data: csv('race.csv').pivot('a'))", "3:31: error: 'pivot' of a table of data cannot be given the text 'a'; "
                + "write: .pivot('year', 'vendor', 'papers'), which are rows, columns and values"),
            on("table(data: csv('race.csv').where { it.model > 3 })", "3:15: error: column 'model' of race.csv holds the text 'GPT-3' in race.csv:2, "
                + "which cannot be compared with the number 3; texts stand in quotes; numbers do not"),
            on("csv('race.csv', delimeter: ';')", "3:3: error: no option 'delimeter' in csv; did you mean 'delimiter'?"));
    }

    static Stream<Arguments> running() {
        return Stream.of(
            on("lead 'a'.foo()", "3:12: error: a text has no 'foo'"),
            on("def m = [a: 1]\n  lead m.b.c", "4:12: error: there is no value (null) where 'c' is asked for; look whether the value is missing; ?. in place of . passes over it"),
            on("lead 1 / 0", "3:3: error: the sum cannot be worked out: Division by zero"),
            on("throw new IllegalStateException('boom')", "3:3: error: the script stopped with IllegalStateException: boom"),
            on("def r = '2023-01-30'..'2023-02-02'", "3:3: error: a range cannot count from one text to the other; give its ends in a list: ['2023-01-01', '2023-03-01']"),
            on("assert 1 == 2", "3:3: error: the script's own assertion does not hold: assert 1 == 2"),
            whole("def f(n) {\n f(n + 1)\n}\ndeck {\n slide('s') { f(1) }\n}", "2:2: error: the script calls itself without end; look for a method or closure that calls itself"),
            whole("deck {\n include 'nope.deck.groovy'\n slide('s') { }\n}", "2:2: error: no file 'nope.deck.groovy'; paths start at the script's folder"));
    }
}
