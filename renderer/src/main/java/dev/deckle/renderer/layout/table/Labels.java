package dev.deckle.renderer.layout.table;

import dev.deckle.model.block.Table;
import dev.deckle.renderer.text.Typesetter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells which column of a table names its rows, so that readers hear it with each cell. Only where that is plain. */
final class Labels {
    private static final int LONGEST = 60;
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|2[01])\\d\\d ?年?");

    private Labels() { }

    /** 0 where the first column names the rows, or -1. */
    static int column(Grid grid) {
        return first(grid) ? 0 : -1;
    }

    /** Cells over several rows; or years, each once; or short words, each once, beside a column that tells of them: of numbers, or with the same twice. */
    private static boolean first(Grid grid) {
        List<Grid.GridCell> cells = body(grid, 0);
        if (grid.columns() < 2 || cells.isEmpty()) return false;
        if (cells.stream().anyMatch(c -> c.rows() > 1)) return true;
        if (years(cells)) return true;
        Set<String> seen = new HashSet<>();
        for (Grid.GridCell cell : cells) {
            String text = plain(cell);
            if (Numbers.blank(text) || Numbers.is(text) || text.length() > LONGEST || !seen.add(text)) return false;
        }
        return IntStream.range(1, grid.columns()).mapToObj(c -> texts(body(grid, c))).anyMatch(texts -> numbers(texts) || twice(texts));
    }

    private static boolean years(List<Grid.GridCell> cells) {
        List<String> texts = texts(cells);
        return texts.size() == cells.size() && texts.stream().allMatch(t -> YEAR.matcher(t).matches()) && !twice(texts);
    }

    private static List<String> texts(List<Grid.GridCell> cells) {
        return cells.stream().map(Labels::plain).filter(t -> !Numbers.blank(t)).toList();
    }

    private static boolean twice(List<String> texts) {
        return Set.copyOf(texts).size() < texts.size();
    }

    private static boolean numbers(List<String> texts) {
        return !texts.isEmpty() && texts.stream().allMatch(Numbers::is);
    }

    private static List<Grid.GridCell> body(Grid grid, int column) {
        return grid.rows().stream().filter(r -> !r.head() && r.row().kind() == Table.RowKind.CELLS).flatMap(r -> r.cells().stream())
                .filter(c -> c.column() == column).toList();
    }

    private static String plain(Grid.GridCell cell) {
        return Typesetter.strip(cell.cell().text()).strip();
    }
}
