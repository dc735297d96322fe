package dev.deckle.renderer.layout.table;

import dev.deckle.model.block.Scorecard;
import dev.deckle.model.block.Table;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.text.TextStyle;
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Decides how each cell of a table is written: alignment, weight, colour, size. Head cells are smaller: they name, the body says. */
final class CellSetter {
    private static final double HEAD = 0.88;

    private final Table table;
    private final Grid grid;
    private final LayoutContext context;
    private final List<Scorecard.Grade> grades;
    private final Table.Align[] aligns;
    private final double[] best;
    private final boolean labelled;

    CellSetter(Table table, Grid grid, LayoutContext context, List<Scorecard.Grade> grades) {
        this.table = table;
        this.grid = grid;
        this.context = context;
        this.grades = grades;
        this.aligns = new Table.Align[grid.columns()];
        this.best = new double[grid.columns()];
        for (int c = 0; c < aligns.length; c++) {
            List<String> texts = column(c);
            aligns[c] = align(c, texts);
            best[c] = aligns[c] == Table.Align.DECIMAL ? best(texts) : Double.NaN;
        }
        this.labelled = grid.rows().stream().filter(r -> !r.head()).flatMap(r -> r.cells().stream())
                .anyMatch(c -> c.column() == 0 && c.rows() > 1);
    }

    List<List<SetCell>> all() {
        List<List<SetCell>> rows = new ArrayList<>();
        for (Grid.GridRow row : grid.rows()) rows.add(row.cells().stream().map(c -> set(row, c)).toList());
        return rows;
    }

    private SetCell set(Grid.GridRow row, Grid.GridCell cell) {
        String plain = Typesetter.strip(cell.cell().text());
        Table.Align align = cell.cell().align() != Table.Align.AUTO ? cell.cell().align() : inherited(row, cell, plain);
        Scorecard.Grade grade = grade(row, cell);
        TextStyle style = grade != null ? style(grade) : style(row, cell, plain);
        String text = cell.cell().text();
        var tail = align == Table.Align.DECIMAL ? context.typesetter().plain(Numbers.tail(plain), style, row.row().where()) : null;
        return new SetCell(cell, context.markup(text, style, row.row().where()), align, tail, row.head() ? HEAD : 1, context.floor("table"),
                Numbers.whole(plain), grade == null ? null : new SetCell.Mark(grade, style.color()));
    }

    private Scorecard.Grade grade(Grid.GridRow row, Grid.GridCell cell) {
        if (grades.isEmpty() || row.head() || cell.column() != grid.columns() - 1) return null;
        return grades.get(cell.row() - table.head().size());
    }

    private TextStyle style(Scorecard.Grade grade) {
        return switch (grade) {
            case YES -> context.style("positive").withBold(true);
            case NO -> context.style("negative").withBold(true);
            case PARTLY -> context.style("neutral").withBold(true);
            case OPEN -> context.style("ink");
        };
    }

    private Table.Align inherited(Grid.GridRow row, Grid.GridCell cell, String plain) {
        if (row.row().kind() != Table.RowKind.CELLS) return Table.Align.LEFT;
        if (cell.span() > 1) return row.head() || overNumbers(cell) ? Table.Align.CENTER : Table.Align.LEFT;
        Table.Align align = aligns[cell.column()];
        if (align != Table.Align.DECIMAL) return align;
        return !row.head() && (Numbers.is(plain) || Numbers.blank(plain)) ? Table.Align.DECIMAL : Table.Align.RIGHT;
    }

    private boolean overNumbers(Grid.GridCell cell) {
        for (int c = cell.column(); c < cell.column() + cell.span(); c++) if (aligns[c] != Table.Align.DECIMAL && aligns[c] != Table.Align.RIGHT) return false;
        return true;
    }

    private TextStyle style(Grid.GridRow row, Grid.GridCell cell, String plain) {
        if (row.head()) return context.style("muted").withBold(true);
        if (row.row().kind() == Table.RowKind.GROUP) return context.style("title").withBold(true);
        if (row.row().kind() == Table.RowKind.FULL) return context.style("muted");
        Table.Tone tone = table.tones().get(plain.strip());
        if (tone != null) return context.style(tone.name().toLowerCase(java.util.Locale.ROOT)).withBold(true);
        boolean label = labelled && cell.column() == 0;
        boolean bestOfColumn = cell.span() == 1 && Numbers.is(plain) && Numbers.value(plain) == best[cell.column()];
        return context.style("ink").withBold(cell.cell().bold() || label || bestOfColumn);
    }

    private Table.Align align(int column, List<String> texts) {
        if (column < table.aligns().size() && table.aligns().get(column) != Table.Align.AUTO) {
            Table.Align asked = table.aligns().get(column);
            boolean numeric = !texts.isEmpty() && texts.stream().allMatch(Numbers::is);
            return asked == Table.Align.RIGHT && numeric ? Table.Align.DECIMAL : asked;
        }
        if (column == 0 && texts.stream().anyMatch(Numbers::code)) return Table.Align.LEFT;
        long numbers = texts.stream().filter(Numbers::is).count();
        return !texts.isEmpty() && numbers >= 0.7 * texts.size() ? Table.Align.DECIMAL : Table.Align.LEFT;
    }

    private double best(List<String> texts) {
        if (table.best() == Table.Best.NONE || !Numbers.comparable(texts)) return Double.NaN;
        var values = texts.stream().mapToDouble(Numbers::value);
        return (table.best() == Table.Best.MAX ? values.max() : values.min()).orElse(Double.NaN);
    }

    /** Plain texts of the column's own body cells that say something. */
    private List<String> column(int column) {
        List<String> texts = new ArrayList<>();
        for (Grid.GridRow row : grid.rows()) {
            if (row.head() || row.row().kind() != Table.RowKind.CELLS) continue;
            for (Grid.GridCell cell : row.cells()) {
                if (cell.column() != column || cell.span() > 1) continue;
                String plain = Typesetter.strip(cell.cell().text());
                if (!Numbers.blank(plain)) texts.add(plain);
            }
        }
        return texts;
    }
}
