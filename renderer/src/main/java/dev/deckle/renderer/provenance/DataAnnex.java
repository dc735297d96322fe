package dev.deckle.renderer.provenance;

import dev.deckle.model.Closing;
import dev.deckle.model.Deck;
import dev.deckle.model.Lead;
import dev.deckle.model.Leaf;
import dev.deckle.model.Part;
import dev.deckle.model.Section;
import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.Table;
import dev.deckle.model.block.Text;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds a section with the numbers behind every chart as tables, for readers who cannot see the charts or want to check them. */
public final class DataAnnex {
    /** More rows than this are cut to the first, with a remark: the file attached or the source has them all. */
    private static final int MOST_ROWS = 200;

    private DataAnnex() { }

    /** The deck with its annex; the same deck where it has no charts. */
    public static Deck added(Deck asked) {
        Deck deck = ChartSlides.named(asked);
        List<Leaf> slides = new ArrayList<>();
        boolean chinese = deck.meta().chinese();
        Map<String, Integer> titles = new HashMap<>();
        for (ChartData data : ChartData.of(deck)) slides.add(slide(data, titles.merge(data.title(), 1, Integer::sum), chinese));
        if (slides.isEmpty()) return deck;
        List<Part> parts = new ArrayList<>(deck.parts());
        String name = chinese ? "数据" : "Data";
        // the last page stays the last
        int at = parts.get(parts.size() - 1) instanceof Closing ? parts.size() - 1 : parts.size();
        parts.add(at, new Section(Where.NONE, name, chinese ? "图表数据" : "Data of the charts", "", true, slides));
        return new Deck(deck.meta(), deck.size(), deck.theme(), deck.kinds(), parts);
    }

    /** @param nth of the charts with this title */
    private static Slide slide(ChartData data, int nth, boolean chinese) {
        Where where = data.chart().where();
        DataTable table = data.chart().data();
        List<Table.Row> rows = new ArrayList<>();
        int shown = Math.min(table.rows().size(), MOST_ROWS);
        for (int r = 0; r < shown; r++) rows.add(row(table, r, where));
        if (shown < table.rows().size()) rows.add(rest(table.rows().size() - shown, chinese, where));
        Table body = new Table(where, "", "", List.of(head(table, where)), rows, List.of(), List.of(), false, Map.of(), Table.Best.NONE, "", List.of());
        String title = nth == 1 ? data.title() : (data.title() + " (" + nth + ")").strip();
        List<Block> blocks = data.id().matches("[^)>}\\s]+") ? List.of(origin(data, chinese, where), body) : List.of(body);
        return new Slide(where, title, "", Slide.Layout.TEXT, Lead.none(where), null, blocks, List.of(), List.of());
    }

    /** Leads back to the slide with the chart, if its id can stand in a link. */
    private static Text origin(ChartData data, boolean chinese, Where where) {
        String page = (chinese ? "第 {page:" + data.id() + "} 页" : "page {page:" + data.id() + "}") + (data.slide().isEmpty() ? "" : chinese ? "：" : ": ");
        String link = "[" + page + literal(Typesetter.strip(data.slide())) + "](#" + data.id() + ")";
        return new Text(where, "", List.of(chinese ? "图表见" + link : "The chart is on " + link));
    }

    private static Table.Row head(DataTable table, Where where) {
        return new Table.Row(where, Table.RowKind.CELLS, table.columnNames().stream().map(n -> Table.Cell.of(literal(n))).toList());
    }

    private static Table.Row row(DataTable table, int index, Where where) {
        List<Table.Cell> cells = new ArrayList<>();
        List<Object> row = table.rows().get(index);
        for (int c = 0; c < row.size(); c++) cells.add(Table.Cell.of(literal(shown(row.get(c), table.columns().get(c)))));
        return new Table.Row(where, Table.RowKind.CELLS, cells);
    }

    /** As in the file, but for the sign of numbers, which is that of all tables. */
    private static String shown(Object cell, Column column) {
        String text = CsvText.plain(cell, column);
        return cell instanceof Number ? text.replace('-', '\u2212') : text;
    }

    private static Table.Row rest(int count, boolean chinese, Where where) {
        String text = chinese ? "其余 " + count + " 行从略" : count + " further rows left out";
        return new Table.Row(where, Table.RowKind.FULL, List.of(Table.Cell.of(text)));
    }

    /** Text that means itself in inline markup. */
    private static String literal(String text) {
        return text.replaceAll("([\\\\*_`\\[\\]<>$~^])", "\\\\$1");
    }
}
