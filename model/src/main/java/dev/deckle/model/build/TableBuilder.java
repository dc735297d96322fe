package dev.deckle.model.build;

import dev.deckle.model.block.Source;
import dev.deckle.model.block.Table;
import dev.deckle.model.block.Table.Align;
import dev.deckle.model.block.Table.Best;
import dev.deckle.model.block.Table.Cell;
import dev.deckle.model.block.Table.Row;
import dev.deckle.model.block.Table.RowKind;
import dev.deckle.model.block.Table.Tone;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table and how they are set. */
public final class TableBuilder extends Words {
    private final Where where;
    final List<Row> head = new ArrayList<>();
    final List<Row> body = new ArrayList<>();
    private final List<Align> aligns = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final Map<String, Tone> tones = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private String title = "";
    private String lang = "";
    private String caption = "";
    private boolean zebra;
    private Best best = Best.NONE;
    private final int before;

    TableBuilder(Build build, Where where) {
        super(build);
        this.where = where;
        before = build.mistakes();
    }

    /** What the word's own options say. */
    void read(NamedOptions o, String heading) {
        String named = o.text("title");
        title = heading.isEmpty() ? named : heading;
        lang = o.lang();
        caption = o.text("caption");
        zebra = o.flag("zebra");
        best = o.choice("best", Best.class, Best.NONE);
        sources.addAll(sources(o));
        o.given("align", value -> align(Cells.list(value).toArray()));
        o.given("widths", value -> widths(Cells.list(value).toArray()));
        Map<String, Object> colours = o.map("colour");
        if (!colours.isEmpty()) colour(colours);
        DataCells.fill(this, o);
    }

    @Word(usage = "head 'a', 'b', [text: 'c', span: 2]", doc = "A head row, repeated when the table continues; several may stand below each other.")
    public void head(Object... cells) {
        add("head", head, RowKind.CELLS, cells);
    }

    @Word(usage = "row 'a', 1, [text: 'b', rows: 2, span: 3]", doc = "A row; a cell may span columns and rows.")
    public void row(Object... cells) {
        add("row", body, RowKind.CELLS, cells);
    }

    @Word(usage = "full '*a remark*'", doc = "A remark across all columns.")
    public void full(Object text) {
        add("full", body, RowKind.FULL, text);
    }

    @Word(usage = "group 'name'", doc = "The name of the group of rows below it.")
    public void group(Object name) {
        add("group", body, RowKind.GROUP, name);
    }

    private void add(String word, List<Row> rows, RowKind kind, Object... cells) {
        Where here = place(word);
        Object[] row = cells != null && cells.length == 1 && cells[0] instanceof Collection<?> c ? c.toArray() : cells;
        List<Cell> made = new ArrayList<>();
        for (Object cell : row == null ? new Object[] {null} : row) made.add(Cells.of(this, word, here, cell));
        if (made.isEmpty()) build.error("wrong-argument", here, "`" + word + "` needs its cells", Usage.of(TableBuilder.class, word));
        else rows.add(new Row(here, kind, made));
    }

    @Word(usage = "align left, right, center, decimal", doc = "How the columns stand, from the first.")
    public void align(Object... columns) {
        Where here = place("align");
        for (Object column : columns) aligns.add(Choice.of(build, here, "`align`", Align.class, column, Align.AUTO));
    }

    @Word(usage = "widths 2, 1, 1", doc = "The columns' shares of the width.")
    public void widths(Object... shares) {
        Where here = place("widths");
        for (Object share : shares) {
            if (share instanceof Number n && n.doubleValue() > 0) widths.add(n.doubleValue());
            else build.error("wrong-argument", here, "`widths` needs numbers above 0, not " + Texts.name(share), "write: widths 2, 1, 1");
        }
    }

    @Word(usage = "zebra true", doc = "Tints every other row.")
    public void zebra(boolean on) {
        zebra = on;
    }

    @Word(usage = "colour 'Yes': positive, 'No': negative, 'Maybe': neutral", doc = "Colours cells that hold just that word.")
    public void colour(Map<String, ?> words) {
        Where here = place("colour");
        read("colour", here, words).rest().forEach((word, tone) -> tones.put(word, Choice.of(build, here, "the colour of '" + word + "'", Tone.class, tone, Tone.NEUTRAL)));
    }

    @Word(usage = "best 'max'", doc = "Sets the best value of each numeric column bold: max or min.")
    public void best(Object which) {
        best = Choice.of(build, place("best"), "`best`", Best.class, which, Best.NONE);
    }

    @Word(usage = "caption 'text'", doc = "A remark under the table.")
    public void caption(Object text) {
        caption = one("caption", place("caption"), text);
    }

    @Word(usage = "source('name', url: 'https://…', asOf: '2023-10')", doc = "Where the table's data come from.")
    public void source(Object name) {
        source(Map.of(), name);
    }

    public void source(Map<String, ?> options, Object name) {
        sources.add(source(place("source"), name, options));
    }

    public String getLeft() {
        return "left";
    }

    public String getRight() {
        return "right";
    }

    public String getCenter() {
        return "center";
    }

    public String getDecimal() {
        return "decimal";
    }

    public String getAuto() {
        return "auto";
    }

    public String getPositive() {
        return "positive";
    }

    public String getNegative() {
        return "negative";
    }

    public String getNeutral() {
        return "neutral";
    }

    /** Its data cannot be read, which has been said. */
    void lose() {
        build.mistaken();
    }

    Table finish() {
        if (head.isEmpty() && body.isEmpty()) {
            build.empty("empty-table", where, before, "this table has no rows", Usage.of("table"));
            return null;
        }
        List<Row> top = Cells.clamp(head);
        List<Row> rest = Cells.clamp(body);
        Cells.check(build, where, top, rest, Math.max(aligns.size(), widths.size()));
        return new Table(where, lang, title, top, rest, aligns, widths, zebra, tones, best, caption, sources);
    }
}
