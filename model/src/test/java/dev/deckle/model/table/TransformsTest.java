package dev.deckle.model.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Where;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransformsTest {
    private static final Where LINE = new Where("report.deck.groovy", 7, 3);
    private final DataTable table = table("""
        Tesla   private 2022 100
        Meta    private 2022 300
        KAUST   public  2022 50
        Tesla   private 2023 150
        Meta    private 2023 -
        KAUST   public  2023 100""");

    private static DataTable table(String lines) {
        List<Column> columns = List.of(new Column("owner", Column.Type.TEXT), new Column("kind", Column.Type.TEXT), new Column("year", Column.Type.NUMBER),
            new Column("gpus", Column.Type.NUMBER));
        TableBuilder builder = new TableBuilder("a100.csv", columns, LINE);
        int line = 2;
        for (String text : lines.split("\n")) {
            String[] cells = text.split(" +");
            builder.value(0, cells[0]);
            builder.value(1, cells[1]);
            builder.number(2, Integer.parseInt(cells[2]));
            builder.value(3, cells[3].equals("-") ? null : Integer.valueOf(cells[3]));
            builder.endRow(line++);
        }
        return builder.build();
    }

    /** One line for each row, so that a test reads as a table. */
    private static String shown(DataTable table) {
        StringBuilder text = new StringBuilder(String.join(" ", table.columnNames()));
        for (Row row : table) text.append('\n').append(String.join(" ", row.values().stream().map(v -> v == null ? "-" : v.toString()).toList()));
        return text.toString();
    }

    private static String error(Runnable run) {
        return assertThrows(DeckException.class, run::run).getMessage();
    }

    @Test
    void aTableThatAConditionEmptiedKnowsWhy() {
        List<Column> columns = List.of(new Column("who", Column.Type.TEXT), new Column("year", Column.Type.NUMBER), new Column("n", Column.Type.NUMBER));
        List<List<?>> rows = new java.util.ArrayList<>();
        for (int i = 0; i < 7; i++) rows.add(List.of("w" + i, 2018 + i, i % 2));
        DataTable table = new DataTable("x.csv", columns, rows, new Where("s.deck.groovy", 3, 1));
        DataTable none = table.where(r -> r.number("year") > 2100 && r.get("who").equals("w1")).where(r -> true);
        Emptied why = new Emptied(7, new Where("s.deck.groovy", 3, 1), "");
        for (DataTable made : List.of(none, none.sort("n"), none.first(3), none.select("n"), none.with("m", r -> 1), none.group("who").sum("n"), none.group("who").count(),
                none.pivot("year", "who", "n"), none.top(2, "n"), none.share("n"))) assertEquals(java.util.Optional.of(why), made.emptied(), made.toString());
        assertEquals("`where` kept none of the 7 rows of x.csv", why.told("x.csv"));
        assertEquals(java.util.Optional.empty(), table.where(r -> true).emptied());
        assertEquals("'who' holds 'w0', 'w1', 'w2', 'w3', \u2026, 'year' holds numbers from 2018 to 2024, 'n' holds 0, 1",
            table.where(r -> r.get("who").equals(r.get("year")) && false || r.get("n") == null).emptied().get().holds());
    }

    @Test
    void whereKeepsRowsAndTheirLines() {
        DataTable found = table.where(row -> row.number("gpus") > 90 && row.get("year").equals(2023L));
        assertEquals("owner kind year gpus\nTesla private 2023 150\nKAUST public 2023 100", shown(found));
        assertEquals("a100.csv:5", found.place(0).toString());
        assertEquals("report.deck.groovy:7:3: error: no column 'gpu' in a100.csv; did you mean 'gpus'?", error(() -> table.where(r -> r.number("gpu") > 1)));
        assertEquals("a100.csv:2: error: 'Tesla' in column 'owner' of a100.csv is no number", error(() -> table.where(r -> r.number("owner") > 1)));
    }

    @Test
    void groupsAreSummarised() {
        assertEquals("kind gpus\nprivate 550\npublic 150", shown(table.group("kind").sum("gpus")));
        assertEquals("kind year gpus\nprivate 2022 400\npublic 2022 50\nprivate 2023 150\npublic 2023 100", shown(table.group("kind", "year").sum()));
        assertEquals("owner gpus\nTesla 125\nMeta 300\nKAUST 75", shown(table.group("owner").mean("gpus")));
        assertEquals("kind gpus\nprivate 150\npublic 75", shown(table.group("kind").median("gpus")));
        assertEquals("kind gpus year\nprivate 100 2022\npublic 50 2022", shown(table.group("kind").min("gpus", "year")));
        assertEquals("kind gpus\nprivate 300\npublic 100", shown(table.group("kind").max("gpus")));
        assertEquals("kind count\nprivate 4\npublic 2", shown(table.group("kind").count()));
        assertEquals("kind gpus year\nprivate 3 2023\npublic 2 2023", shown(table.group("kind").summary(new java.util.TreeMap<>(Map.of("gpus", "count", "year", "max")))));
        assertEquals("gpus\n700", shown(table.group().sum("gpus")));
    }

    @Test
    void yearsAreNotAddedUp() {
        assertEquals("kind gpus\nprivate 550\npublic 150", shown(table.group("kind").sum()));
        assertEquals("owner kind year gpus\nMeta private 2022 300\nOthers - - 400", shown(table.top(Map.of("other", "Others"), 1)));
    }

    @Test
    void aGroupWithoutNumbersHasNoSum() {
        DataTable gaps = table.where(row -> row.get("gpus") == null);
        assertEquals("owner gpus\nMeta -", shown(gaps.group("owner").sum("gpus")));
    }

    @Test
    void groupingTellsMistakes() {
        assertEquals("report.deck.groovy:7:3: error: no column 'knd' in a100.csv; did you mean 'kind'?", error(() -> table.group("knd")));
        assertEquals("report.deck.groovy:7:3: error: column 'owner' of a100.csv holds texts, a number is needed; a100.csv:2 holds 'Tesla'",
            error(() -> table.group("kind").sum("owner")));
        assertEquals("report.deck.groovy:7:3: error: cannot summarise with 'avg'; write one of 'sum', 'mean', 'median', 'min', 'max', 'count'",
            error(() -> table.group("kind").summary(Map.of("gpus", "avg"))));
    }

    @Test
    void sortIsStableWithMissingLast() {
        assertEquals("owner gpus\nKAUST 50\nTesla 100\nKAUST 100\nTesla 150\nMeta 300\nMeta -", shown(table.sort("gpus").select("owner", "gpus")));
        assertEquals("owner gpus\nMeta 300\nTesla 150\nTesla 100\nKAUST 100\nKAUST 50\nMeta -", shown(table.sort("gpus", "desc").select("owner", "gpus")));
        assertEquals("KAUST", table.sort("owner").row(0).get("owner"));
        assertEquals("report.deck.groovy:7:3: error: no sort order 'dsc'; did you mean 'desc'?", error(() -> table.sort("gpus", "dsc")));
    }

    @Test
    void topWithOthers() {
        DataTable owners = table.group("owner").sum("gpus");
        assertEquals("owner gpus\nMeta 300\nTesla 250", shown(owners.top(2)));
        assertEquals("owner gpus\nMeta 300\nOthers 400", shown(owners.top(Map.of("other", "Others"), 1, "gpus")));
        assertEquals("owner gpus\nMeta 300\nTesla 250\nKAUST 150", shown(owners.top(Map.of("other", "Others"), 3)));
        assertEquals("report.deck.groovy:7:3: error: no option 'others' in top; did you mean 'other'?", error(() -> owners.top(Map.of("others", "x"), 1)));
    }

    @Test
    void pivotAndBack() {
        DataTable wide = table.pivot("owner", "year", "gpus");
        assertEquals("owner 2022 2023\nTesla 100 150\nMeta 300 -\nKAUST 50 100", shown(wide));
        assertEquals("owner year gpus\nTesla 2022 100\nTesla 2023 150\nMeta 2022 300\nMeta 2023 -\nKAUST 2022 50\nKAUST 2023 100",
            shown(wide.unpivot(Map.of("name", "year", "value", "gpus"), List.of("2022", "2023"))));
        assertEquals("kind 2022 2023\nprivate 400 150\npublic 50 100", shown(table.pivot("kind", "year", "gpus")));
    }

    @Test
    void shareChangeCumulative() {
        DataTable owners = table.group("owner").sum("gpus").where(r -> !r.get("owner").equals("Meta"));
        assertEquals("owner gpus share\nTesla 250 0.625\nKAUST 150 0.375", shown(owners.share("gpus")));
        assertEquals("0.0%", owners.share("gpus").columns().get(2).format());
        DataTable changed = table.select("owner", "gpus").change(Map.of("by", "owner", "as", "growth"), "gpus");
        assertEquals("owner gpus growth\nTesla 100 -\nMeta 300 -\nKAUST 50 -\nTesla 150 0.5\nMeta - -\nKAUST 100 1", shown(changed));
        assertEquals(Arrays.asList(100.0, 400.0, 450.0, 600.0, null, 700.0), table.cumulative("gpus").column("cumulative"));
        assertEquals("report.deck.groovy:7:3: error: there is a column 'share' already; name the new one: share(…, as: '…')",
            error(() -> owners.share("gpus").share("gpus")));
    }

    @Test
    void columnsAreChosenRenamedAndComputed() {
        DataTable one = table.first(1);
        assertEquals("year owner\n2022 Tesla", shown(one.select("year", "owner")));
        assertEquals("owner kind\nTesla private", shown(one.without("year", "gpus")));
        assertEquals("owner kind year chips", String.join(" ", one.rename("gpus", "chips").columnNames()));
        assertEquals("owner gpus\nTesla 200", shown(one.select("owner", "gpus").with("gpus", r -> r.number("gpus") * 2)));
        assertEquals(Column.Type.TEXT, one.with("label", r -> r.get("owner") + " " + r.get("year")).columns().get(4).type());
        assertEquals("duplicate-column", assertThrows(DeckException.class, () -> one.rename("kind", "owner")).diagnostics().get(0).code());
    }

    @Test
    void columnsFromDatesAreNamedAsTheyWereWritten() {
        List<List<Object>> rows = List.of(List.of("A", java.time.LocalDate.of(2023, 10, 1), 1), List.of("A", java.time.LocalDate.of(2023, 1, 2), 2));
        for (Map.Entry<String, String> form : Map.of("yyyy-'Q'q", "k 2023-Q4 2023-Q1", "yyyy", "k 2023-10-01 2023-01-02", "", "k 2023-10-01 2023-01-02", "MMM yyyy", "k Oct 2023 Jan 2023").entrySet()) {
            DataTable dated = new DataTable("d", List.of(new Column("k", Column.Type.TEXT), new Column("at", Column.Type.DATE, form.getKey()), new Column("n", Column.Type.NUMBER)), rows, LINE);
            assertEquals(form.getValue(), String.join(" ", dated.pivot("k", "at", "n").columnNames()));
        }
    }

    @Test
    void missingValuesDisturbNothing() {
        DataTable gaps = new DataTable("g", List.of(new Column("k", Column.Type.TEXT), new Column("t", Column.Type.TEXT), new Column("n", Column.Type.NUMBER)),
            List.of(Arrays.asList("a", "x", 1), Arrays.asList(null, "x", null), Arrays.asList("a", null, 0), Arrays.asList(null, null, 3)), LINE);
        assertEquals("k n\na 1\n- 3", shown(gaps.group("k").sum()));
        assertEquals("k x (none)\na 1 0\n- - 3", shown(gaps.pivot("k", "t", "n")));
        assertEquals("k t n share\na x 1 0.25\n- x - -\na - 0 0\n- - 3 0.75", shown(gaps.share("n")));
        assertEquals("k t n change\na x 1 -\n- x - -\na - 0 -1\n- - 3 -", shown(gaps.change(Map.of("by", "k"), "n")));
        assertEquals("k t n\n- - 3\nOthers - 1", shown(gaps.top(Map.of("other", "Others"), 1)));
        assertEquals("k t n\na x 1\na - 0\n- x -\n- - 3", shown(gaps.sort("k")));
    }

    @Test
    void tablesWithoutRowsGoThroughEverything() {
        DataTable none = table.where(r -> false);
        assertEquals("owner kind year gpus", shown(none.sort("gpus").top(Map.of("other", "Others"), 3).first(2)));
        assertEquals("kind gpus year", shown(none.group("kind").sum("gpus", "year")));
        assertEquals("kind count", shown(none.group("kind").count()));
        assertEquals("owner", shown(none.pivot("owner", "year", "gpus")));
        assertEquals("owner kind name value", shown(none.unpivot(Map.of(), List.of("year", "gpus"))));
        assertEquals("owner kind year gpus share change cumulative x", shown(none.share("gpus").change("gpus").cumulative("gpus").with("x", r -> 1)));
    }

    @Test
    void sumsLoseNothing() {
        double[] cents = new double[1_000_000];
        Arrays.fill(cents, 0.01);
        assertEquals(10_000.0, Aggregate.SUM.of(cents));
    }

    @Test
    void tablesAreValues() {
        DataTable same = new DataTable("a100.csv", table.columns(), table.rows(), LINE);
        assertEquals(table, same);
        assertEquals(table.hashCode(), same.hashCode());
        List<Column> number = List.of(new Column("n", Column.Type.NUMBER));
        DataTable odd = new DataTable("x", number, List.of(List.of(1), List.of("word"), Arrays.asList((Object) null)), Where.NONE);
        assertEquals(Arrays.asList(1.0, "word", null), odd.column("n"));
        assertEquals("[1.0, NaN, NaN]", Arrays.toString(odd.numbers("n")));
    }
}
