package dev.deckle.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {
    private static final Where LINE = new Where("report.deck.groovy", 7, 3);
    private final Diagnostics diagnostics = new Diagnostics();

    private DataTable csv(String text) {
        return csv(text, Map.of());
    }

    private DataTable csv(String text, Map<String, ?> options) {
        return Csv.parse("data.csv", text, options, LINE, diagnostics);
    }

    private void clean() {
        assertEquals(List.of(), diagnostics.list());
    }

    private void told(String... lines) {
        assertEquals(String.join("\n", lines), String.join("\n", diagnostics.list().stream().map(Object::toString).toList()));
    }

    @Test
    void typesAreInferred() {
        DataTable table = csv("""
            vendor,year,papers,since,open
            NVIDIA,2019,1234.5,2019-03-01,true
            "Intel, Inc.",2020,,2020-04-02,false
            """);
        assertEquals(List.of(Column.Type.TEXT, Column.Type.NUMBER, Column.Type.NUMBER, Column.Type.DATE, Column.Type.BOOLEAN),
            table.columns().stream().map(Column::type).toList());
        assertEquals(Arrays.asList("Intel, Inc.", 2020.0, null, LocalDate.of(2020, 4, 2), false), table.rows().get(1));
        assertEquals(LINE, table.where());
        assertEquals("data.csv:3", table.place(1).toString());
        clean();
    }

    @Test
    void anyDialectIsFoundOut() {
        for (String delimiter : List.of(",", ";", "\t", "|")) {
            DataTable table = csv("\ufeffa" + delimiter + "b\r\n1" + delimiter + "\"x" + delimiter + "y\"\r\n2" + delimiter + "z\r\n\r\n\r\n");
            assertEquals(List.of(List.of(1.0, "x" + delimiter + "y"), List.of(2.0, "z")), table.rows(), delimiter);
        }
        assertEquals(List.of(List.of("a b", "c")), csv("sep=;\nx;y\na b;c\n").rows());
        assertEquals(List.of(List.of("a,b", 1.0)), csv("'x','y'\n'a,b','1'\n").rows());
        assertEquals(List.of(List.of("a", "b c")), csv("x, \"y\"\na, \"b c\"\n").rows());
        clean();
    }

    @Test
    void numbersAsPeopleWriteThem() {
        assertEquals(List.of(List.of(1234.0), List.of(-1234567.5), List.of(0.914), List.of(2.1e6)), csv("n\n\"1,234\"\n\"\u22121,234,567.5\"\n.914\n2.1e6\n").rows());
        assertEquals(List.of(List.of(1234.0), List.of(12345.0), List.of(1234567.0)), csv("n\n1 234\n12_345\n1\u202f234\u202f567\n").rows());
        assertEquals(List.of(List.of("x", 1234.5), List.of("y", 0.25)), csv("a;n\nx;1.234,5\ny;0,25\n").rows());
        clean();
    }

    @Test
    void whatLooksLikeACodeStaysText() {
        assertEquals(List.of(List.of("007"), List.of("012")), csv("code\n007\n012\n").rows());
        assertEquals(List.of(List.of("1234567890123456")), csv("id\n1234567890123456\n").rows());
        clean();
    }

    @Test
    void percentagesAreFractionsThatShowAsPercent() {
        DataTable table = csv("share\n12%\n7.5 %\n0\n");
        assertEquals(List.of(List.of(0.12), List.of(0.075), List.of(0.0)), table.rows());
        assertEquals("0.0%", table.columns().get(0).format());
        clean();
    }

    @Test
    void amountsOfMoneyAreNumbers() {
        DataTable table = csv("a;b;c;d\n$1,234.50;5 €;￥7;$1\n-$3.00;1,250 €;8;2 €\n".replace(";", "\t"), Map.of("decimal", "."));
        assertEquals(List.of(1234.5, 5.0, 7.0, "$1"), table.rows().get(0));
        assertEquals(List.of(-3.0, 1250.0, 8.0, "2 €"), table.rows().get(1));
        assertEquals(List.of("$#,##0.00", "#,##0 €", "", ""), table.columns().stream().map(Column::format).toList());
        clean();
    }

    @Test
    void cellsCanBeShownAsTheyWereWritten() {
        String text = "a,b,c,d,e\n61.10,12.5%,2023-Q4,\"1,234\",2023年10月\n";
        DataTable table = csv(text);
        List<String> written = java.util.stream.IntStream.range(0, 5).mapToObj(i -> table.columns().get(i).written(table.rows().get(0).get(i)).orElse("?")).toList();
        assertEquals(List.of("61.10", "12.5%", "2023-Q4", "1,234", "2023年10月"), written);
    }

    @Test
    void percentSignOnSomeIsTold() {
        csv("share\n12%\n7.5\n9%\n8%\n");
        told("data.csv:3:1: warning: '7.5' differs from the other values of column 'share' in its percent sign; they are read as text; "
            + "correct it, name it with missing:, or say types: ['share': 'text']");
    }

    @Test
    void missingValues() {
        DataTable table = csv("region,n\nNA,NA\nEU,–\n,3\nUS,n/a\n");
        assertEquals(Arrays.asList("NA", "EU", null, "US"), table.column("region"));
        assertEquals(Arrays.asList(null, null, 3.0, null), table.column("n"));
        assertEquals(Arrays.asList(1.0, null), csv("n\n1\nunknown\n", Map.of("missing", "unknown")).column("n"));
        clean();
    }

    @Test
    void datesInFormsThatNeedNoGuess() {
        DataTable table = csv("a,b,c,d,e\n2023-10,2023-Q4,2023/1/5,2023年10月5日,2023-10-05T12:30:00Z\n");
        assertEquals(List.of(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 1), LocalDate.of(2023, 1, 5), LocalDate.of(2023, 10, 5), LocalDate.of(2023, 10, 5)),
            table.rows().get(0));
        assertEquals("yyyy-MM", table.columns().get(0).format());
        for (String text : List.of("5-Oct-2023", "5 OCT 2023", "5 October 2023", "\"Oct 5, 2023\"", "\"October 5, 2023\"", "5.10.2023")) {
            assertEquals(LocalDate.of(2023, 10, 5), csv("day\n" + text + "\n").rows().get(0).get(0), text);
        }
        for (String text : List.of("Oct 2023", "October 2023", "Oct-2023", "2023Q4", "2023 Q4", "Q4 2023", "2023年第4季度")) {
            assertEquals(LocalDate.of(2023, 10, 1), csv("day\n" + text + "\n").rows().get(0).get(0), text);
        }
        clean();
    }

    @Test
    void timesOfDayAreKeptUnlessAllAreTheSame() {
        DataTable table = csv("at,n\n2023-10-05T12:30:00Z,1\nNA,2\n2023-10-05T18:00:00Z,3\n2023-10-06T00:00:00Z,4\n");
        assertEquals(Column.Type.TEXT, table.columns().get(0).type());
        assertEquals(Arrays.asList("2023-10-05T12:30:00Z", null, "2023-10-05T18:00:00Z", "2023-10-06T00:00:00Z"), table.column("at"));
        for (String same : List.of("2023-10-05 00:00\n2023-10-06", "2023/10/5 8:00\n2023/10/6 08:00:00")) {
            assertEquals(List.of(LocalDate.of(2023, 10, 5), LocalDate.of(2023, 10, 6)), csv("at\n" + same + "\n").column("at"));
        }
        assertEquals(List.of(LocalDate.of(2023, 10, 5), LocalDate.of(2023, 10, 5)), csv("at\n2023-10-05 08:00\n2023-10-05 09:00\n", Map.of("types", Map.of("at", "date"))).column("at"));
        clean();
    }

    @Test
    void datesAreShownAsTheyWereWritten() {
        for (String text : List.of("May 2023\nJune 2023", "May 2023\nJun 2023", "June 2023\nMay 2023", "5-Jan-2023\n13-May-2023", "2023Q4\n2024Q1", "Q4 2023\nQ1 2024", "05/10/2023\n31/12/2023", "5/10/2023\n5/31/2023")) {
            DataTable table = csv("day\n" + text + "\n");
            assertEquals(List.of(text.split("\n")), table.column("day").stream().map(d -> table.columns().get(0).written(d).orElse("?")).toList());
        }
        clean();
    }

    @Test
    void chineseCommasCutWhereNoOthersDo() {
        DataTable table = csv("年份，论文数\n2022，\"1,234\"\n2023，1,500\n");
        assertEquals(List.of("年份", "论文数"), table.columnNames());
        assertEquals(List.of(List.of(2022.0, 1234.0), List.of(2023.0, 1500.0)), table.rows());
        assertEquals(List.of("名称；类", "数"), csv("名称；类,数\n甲；乙,1\n丙；丁,2\n").columnNames());
        assertEquals(List.of("a", "b"), csv("a；b\n1；2\n").columnNames());
        clean();
    }

    @Test
    void daysThatNoCalendarHasAreToldHoweverFewTheDatesAre() {
        assertEquals(Column.Type.TEXT, csv("day\n2023-02-28\n2023-02-30\n2023-03-01\n").columns().get(0).type());
        csv("at,day\n1,31.4.2023\n2,1.5.2023\n3,31.6.2023\n");
        csv("day\n2023-02-28\n2023-02-30\nsoon\n");
        csv("day\n13/01/2023\n30/02/2023\n");
        told("data.csv:3:1: warning: '2023-02-30' in column 'day' is on no calendar; its dates are read as text; correct it, name it with missing:, or say types: ['day': 'text']",
            "data.csv:2:3: warning: '31.4.2023' and 1 other value of column 'day' are on no calendar; its dates are read as text; "
            + "correct it, name it with missing:, or say types: ['day': 'text']",
            "data.csv:3:1: warning: '30/02/2023' in column 'day' is on no calendar; its dates are read as text; correct it, name it with missing:, or say types: ['day': 'text']");
    }

    @Test
    void quartersStayQuartersHoweverTheyAreWritten() {
        DataTable table = csv("q\n2023-Q4\nQ1 2024\n2024Q2\n");
        assertEquals(List.of("2023-Q4", "2024-Q1", "2024-Q2"), table.column("q").stream().map(d -> table.columns().get(0).written(d).orElse("?")).toList());
        assertEquals("", csv("q\n2023-Q4\n2024-01\n").columns().get(0).format());
        clean();
    }

    @Test
    void aDayAboveTwelveSettlesWhatComesFirst() {
        assertEquals(List.of(LocalDate.of(2023, 10, 5), LocalDate.of(2023, 2, 13)), csv("day\n05/10/2023\n13/02/2023\n").column("day"));
        assertEquals(List.of(LocalDate.of(2023, 5, 10), LocalDate.of(2023, 2, 13)), csv("day\n5/10/2023\n2/13/2023\n").column("day"));
        assertEquals(List.of(LocalDate.of(2023, 10, 5)), csv("day\n05/10/2023\n", Map.of("types", Map.of("day", "date:dd/MM/yyyy"))).rows().get(0));
        clean();
        assertEquals(List.of("05/10/2023"), csv("day\n05/10/2023\n").column("day"));
        assertEquals(List.of("13/02/2023", "02/13/2023"), csv("day\n13/02/2023\n02/13/2023\n").column("day"));
        told("data.csv:2:1: warning: nobody can say whether '05/10/2023' in column 'day' begins with the day or the month; it is read as text; "
            + "say types: ['day': 'date:dd/MM/yyyy'], or 'date:MM/dd/yyyy', or 'text'",
            "data.csv:3:1: warning: some dates in column 'day' have the day in front, others the month; they are read as text; "
            + "say types: ['day': 'date:dd/MM/yyyy'], or 'date:MM/dd/yyyy', or 'text'");
    }

    @Test
    void oneCellAmongDatesThatIsNoneIsTold() {
        assertEquals(Column.Type.TEXT, csv("day\n2023-02-01\n2023-02-02\n2023-02-30\n2023-03-01\n2023-03-02\n").columns().get(0).type());
        csv("n,day\n1,13/02/2023\n2,05/10/2023\n3,05/11/2023\n4,2023\n5,06/11/2023\n");
        told("data.csv:4:1: warning: '2023-02-30' in column 'day' is on no calendar; its dates are read as text; "
            + "correct it, name it with missing:, or say types: ['day': 'text']",
            "data.csv:5:3: warning: '2023' stands in column 'day', whose other values are dates; they are read as text; "
            + "correct it, name it with missing:, or say types: ['day': 'text']");
    }

    @Test
    void aDayThatIsNotInTheCalendarIsNoDateInAGivenForm() {
        csv("day\n28/02/2023\n30/02/2023\n", Map.of("types", Map.of("day", "date:dd/MM/yyyy")));
        told("data.csv:3:1: error: '30/02/2023' in column 'day' is no date; correct it, or name it with missing:");
    }

    @Test
    void accountsAndSigns() {
        assertEquals(List.of(-123.0, 5.0, -1234.5), csv("n\n(123)\n5\n\"(1,234.5)\"\n").column("n"));
        assertEquals(List.of(-123.0, -3.0, 4.0, -1.5), csv("n\n\u2212$123\n-$3\n$ 4\n$(1.5)\n").column("n"));
        assertEquals(List.of("(1)", "(2)"), csv("n\n(1)\n(2)\n").column("n"));
        assertEquals(List.of("(-1)", "2"), csv("n\n(-1)\n2\n").column("n"));
        assertEquals("€3", csv("price\n$1\n$2\n€3\n$4\n$5\n").column("price").get(2));
        clean();
    }

    @Test
    void typesOverrule() {
        assertEquals(List.of("1"), csv("n\n1\n", Map.of("types", Map.of("n", "text"))).rows().get(0));
        clean();
        csv("n,m\n1,2\nmany,3\n4,\"x\"\n", Map.of("types", Map.of("n", "number", "m", "number")));
        told("data.csv:3:1: error: 'many' in column 'n' is no number; correct it, or name it with missing:",
            "data.csv:4:3: error: 'x' in column 'm' is no number; correct it, or name it with missing:");
    }

    @Test
    void aWordAmongNumbersIsTold() {
        DataTable table = csv("n\n1\n2\n3\n4\n5\nsix\n");
        assertEquals(Column.Type.TEXT, table.columns().get(0).type());
        told("data.csv:7:1: warning: 'six' stands in column 'n', whose other values are numbers; they are read as text; "
            + "correct it, name it with missing:, or say types: ['n': 'text']");
    }

    @Test
    void badRowsAreAllTold() {
        DataTable table = csv("a,b\n1,2\n3\n\"x\ny\",\"4\"\"\",5\n6,7\n");
        assertEquals(2, table.rowCount());
        told("data.csv:3: error: the row has 1 field, the header 2; write a delimiter for each missing value",
            "data.csv:5:10: error: the row has 3 fields, the header 2; the first too many is '5'; put a value that holds the delimiter in quotes");
    }

    @Test
    void anUnclosedQuoteIsFoundWhereItOpens() {
        csv("a,b\n1,2\n3,\"never\nends,5\n");
        told("data.csv:3:3: error: the quote that opens here is never closed; close it, or double a quote that is part of the text");
    }

    @Test
    void textBehindAQuoteIsFound() {
        DeckException e = assertThrows(DeckException.class, () -> csv("a,b\n1,2\n\"x\"y,5\n"));
        assertEquals("data.csv:3: error: text stands behind a closing quote; double a quote that is part of the text", e.getMessage());
    }

    @Test
    void headers() {
        assertEquals(List.of("a", "a 2"), csv("a,a\n1,2\n").columnNames());
        told("data.csv:1:3: error: column 2 is called 'a' like column 1; give it a name of its own");
    }

    @Test
    void headersWithoutNames() {
        assertEquals(List.of("a", "column 2"), csv("a,,\n1,2,\n").columnNames());
        told("data.csv:1: warning: column 2 has no name and is called 'column 2'; name it in the header");
    }

    @Test
    void headersFromTheScript() {
        assertEquals(List.of("column 1", "column 2"), csv("1,2\n", Map.of("header", false)).columnNames());
        assertEquals(List.of("x", "y"), csv("1,2\n", Map.of("header", List.of("x", "y"))).columnNames());
        assertEquals(List.of(List.of(1.0)), csv("a report\nof 2023\nn\n# remark\n1\n", Map.of("skip", 2, "comment", "#")).rows());
        clean();
    }

    @Test
    void linesAreCountedBehindSkippedOnes() {
        csv("a report\nof 2023\nn,m\n# remark\n1\n", Map.of("skip", 2, "comment", "#"));
        told("data.csv:5: error: the row has 1 field, the header 2; write a delimiter for each missing value");
    }

    private void fails(String text, String said) {
        assertEquals("data.csv:1: error: " + said, assertThrows(DeckException.class, () -> csv(text)).getMessage());
    }

    @Test
    void linesBeforeTheHeaderAreTold() {
        fails("Report 2023\n\nname,n\na,1\nb,2\n", "'Report 2023' stands before the table, whose lines have 2 fields; leave it out: skip: 2");
        fails("Report 2023\nname;n\na;1,5\n", "'Report 2023' stands before the table, whose lines have 2 fields; leave it out: skip: 1");
        fails("# source: x, y\n# of 2023\nname,note\na,b\n", "'# source: x, y' stands before the table, whose lines have 2 fields; leave such lines out: comment: '#'");
        assertEquals(List.of(List.of("a", 1.0)), csv("Report 2023\nname,n\na,1\n", Map.of("skip", 1)).rows());
        assertEquals(List.of(List.of("a", 1.0)), csv("# source: x, y\nname,n\na,1\n", Map.of("comment", "#")).rows());
        assertEquals(List.of("#", "n"), csv("#,n\n1,2\n").columnNames());
        assertEquals(List.of("foo; bar", "baz; qux"), csv("text\nfoo; bar\nbaz; qux\n").column("text"));
        assertEquals(List.of("a b", "n"), csv("\"a\nb\",n\nx,1\ny,2\n").columnNames());
        clean();
        csv("a,b\n1,2\n# remark\n3,4\n");
        told("data.csv:3: error: the row has 1 field, the header 2; leave such lines out: comment: '#'");
    }

    @Test
    void encodings() {
        byte[] chinese = "名称,数量\n英伟达，图形处理器,1\n".getBytes(Charset.forName("GBK"));
        assertEquals("英伟达，图形处理器", Csv.parse("d.csv", chinese, Map.of("encoding", "GBK"), LINE, diagnostics).rows().get(0).get(0));
        DeckException e = assertThrows(DeckException.class, () -> Csv.parse("d.csv", chinese, Map.of(), LINE, diagnostics));
        assertEquals("d.csv:1: error: bytes that are not UTF-8; they look like GB18030, in which this is '名称'; write encoding: 'GB18030', or save the file as UTF-8", e.getMessage());
        byte[] french = "a,b\n1,2\ncafé,3\n".getBytes(StandardCharsets.ISO_8859_1);
        e = assertThrows(DeckException.class, () -> Csv.parse("d.csv", french, Map.of(), LINE, diagnostics));
        assertTrue(e.getMessage().startsWith("d.csv:3: error: bytes that are not UTF-8; they look like windows-1252"), e.getMessage());
        byte[] wide = "a,b\n1,é\n".getBytes(StandardCharsets.UTF_16);
        assertEquals(List.of(1.0, "é"), Csv.parse("d.csv", wide, Map.of(), LINE, diagnostics).rows().get(0));
        e = assertThrows(DeckException.class, () -> Csv.parse("d.csv", "a,b\n1,é\n".getBytes(StandardCharsets.UTF_16LE), Map.of(), LINE, diagnostics));
        assertTrue(e.getMessage().contains("UTF-16LE"), e.getMessage());
    }

    @Test
    void encodingsAreToldByTheirCommonCharacters() {
        Map<String, String> texts = Map.of("windows-1252", "city;note\nMünchen;1\nÄrger;2\n“Straße”;3\n", "GB18030", "性别,n\n男,1\n女,2\n",
            "Big5", "名稱,數量\n輝達圖形處理器,1\n台灣積體電路,2\n", "Shift_JIS", "都市,人口\n東京は大きい,1\nミュンヘン,2\n", "EUC-JP", "都市,人口\n東京は大きい,1\nミュンヘン,2\n",
            "EUC-KR", "도시,인구\n서울특별시,1\n부산광역시,2\n대구는 크다,3\n", "windows-1251", "город,население\nМосква,1\nКазань,2\n");
        texts.forEach((name, text) -> {
            DeckException e = assertThrows(DeckException.class, () -> Csv.parse("d.csv", text.getBytes(Charset.forName(name)), Map.of(), LINE, diagnostics));
            assertTrue(e.getMessage().contains("they look like " + name + ", "), name + ": " + e.getMessage());
        });
        for (String text : List.of("München", "MÜNCHEN", "ÄRGER", "Zürich – “Genève”", "50 € §7", "Ñandú", "ÖPNV", "Århus")) {
            DeckException e = assertThrows(DeckException.class, () -> Csv.parse("d.csv", ("a,b\n" + text + ",1\n").getBytes(Charset.forName("windows-1252")), Map.of(), LINE, diagnostics));
            assertTrue(e.getMessage().contains("windows-1252"), e.getMessage());
        }
    }

    @Test
    void mistakesInOptions() {
        assertEquals("report.deck.groovy:7:3: error: no option 'delimeter' in csv; did you mean 'delimiter'?",
            assertThrows(DeckException.class, () -> csv("a\n1\n", Map.of("delimeter", ";"))).getMessage());
        assertThrows(DeckException.class, () -> csv("a\n1\n", Map.of("types", Map.of("a", "numbre"))));
        assertThrows(DeckException.class, () -> csv("a\n1\n", Map.of("types", Map.of("b", "number"))));
        assertThrows(DeckException.class, () -> csv("a\n1\n", Map.of("encoding", "klingon")));
        assertThrows(DeckException.class, () -> csv("a\n1\n", Map.of("delimiter", "::")));
        assertThrows(DeckException.class, () -> csv("", Map.of()));
    }
}
