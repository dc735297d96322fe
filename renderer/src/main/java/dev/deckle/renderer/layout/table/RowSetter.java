package dev.deckle.renderer.layout.table;

import dev.deckle.model.block.Table;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Strip;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.function.Predicate;

/** Sets the rows of one table at one width and size. */
final class RowSetter {
    /** A row of more lines than this may be torn between them. */
    private static final int TALL = 9;

    private final LayoutContext context;
    private final Grid grid;
    private final ColumnFit columns;
    private final double lineHeight;
    private final double padY;
    private final int names;
    private final TallCells tall = new TallCells();

    /**
     * @param names   the column that names the rows, or -1
     * @param leading line height as a factor of the size
     */
    RowSetter(LayoutContext context, Grid grid, int names, ColumnFit columns, double leading, double padY) {
        this.context = context;
        this.grid = grid;
        this.names = names;
        this.columns = columns;
        this.lineHeight = columns.size() * leading;
        this.padY = padY;
    }

    /** Where the first line of a row stands, from its top. */
    double baseline(List<SetCell> row) {
        return padY + TextFlow.baseline(lineHeight, row.isEmpty() ? columns.size() : row.get(0).size(columns.size()));
    }

    /** Heights of all rows; a cell over several rows makes the last of them taller where it must. */
    double[] heights(List<List<SetCell>> rows) {
        double[] heights = new double[rows.size()];
        for (int r = 0; r < heights.length; r++) {
            heights[r] = lineHeight + 2 * padY;
            for (SetCell cell : rows.get(r)) if (cell.place().rows() == 1) heights[r] = Math.max(heights[r], height(cell));
        }
        for (List<SetCell> row : rows) {
            for (SetCell cell : row) {
                int first = cell.place().row();
                int last = first + cell.place().rows() - 1;
                double have = 0;
                for (int r = first; r <= last; r++) have += heights[r];
                if (have < height(cell)) heights[last] += height(cell) - have;
            }
        }
        return heights;
    }

    /** Whether the text of a cell that begins above reaches down into a row. */
    boolean[] reached(List<List<SetCell>> rows, double[] heights) {
        boolean[] reached = new boolean[heights.length];
        for (List<SetCell> row : rows) {
            for (SetCell cell : row) {
                int first = cell.place().row();
                double left = height(cell) - padY - heights[first];
                for (int r = first + 1; r < first + cell.place().rows() && left > 0; left -= heights[r++]) reached[r] = true;
            }
        }
        return reached;
    }

    /** The strips of a row: one, or, where a cell is very long, one a line so that the row can go on over pages. */
    List<Strip> strips(int r, List<SetCell> cells, double height, List<Tag> tags, boolean lastOfHead, boolean tinted) {
        Grid.GridRow row = grid.rows().get(r);
        List<Tag> cellTags = cells.stream().map(c -> tag(row, c)).toList();
        for (int c = 0; c < cells.size(); c++) tall.add(cells.get(c), cellTags.get(c));
        int most = cells.stream().filter(c -> c.place().rows() == 1).mapToInt(c -> lines(c).size()).max().orElse(1);
        int slices = most > TALL ? most : 1;
        List<Strip> strips = new ArrayList<>();
        for (int s = 0; s < slices; s++) {
            double top = s == 0 ? padY : 0;
            double own = slices == 1 ? height : s + 1 < slices ? top + lineHeight : height - padY - lineHeight * (slices - 1);
            List<Item> behind = new ArrayList<>(List.of(Group.artifact(decoration(row, cells, own, lastOfHead, tinted, s + 1 == slices))));
            if (s == 0) cells.stream().filter(c -> c.mark() != null).forEach(c -> behind.add(Group.artifact(mark(c, top))));
            int from = s, to = s + 1 == slices ? Integer.MAX_VALUE : s + 1;
            List<Item> items = join(behind, inOrder(cells, cellTags, tags, c -> text(c, from, to, top), tall.marks(r, tags)));
            Strip strip = Strip.of(0, own, items, s > 0 || row.covered() ? Strip.INSIDE : Strip.FREE);
            strips.add(s > 0 || !tall.reaches(r) ? strip : strip.withOpening(() -> join(behind, inOrder(cells, cellTags, tags, c -> text(c, from, to, top), again(r, height, tags)))));
        }
        return strips;
    }

    /** What stands beside a row over which it began above, set again where a page begins with the row. */
    private Map<Integer, Item> again(int r, double rowHeight, List<Tag> tags) {
        return tall.texts(r, tags, c -> height(c) <= rowHeight + 0.01 ? text(c, 0, Integer.MAX_VALUE, padY) : Group.at(0, 0, List.of()));
    }

    /** The cells of a row with those that reach into it, from left to right. */
    private List<Item> inOrder(List<SetCell> cells, List<Tag> cellTags, List<Tag> tags, Function<SetCell, Item> text, Map<Integer, Item> reaching) {
        Map<Integer, Item> all = new TreeMap<>(reaching);
        for (int c = 0; c < cells.size(); c++) all.put(cells.get(c).place().column(), TextFlow.wrap(TallCells.with(tags, cellTags.get(c)), text.apply(cells.get(c))));
        return List.copyOf(all.values());
    }

    private static List<Item> join(List<Item> behind, List<Item> texts) {
        return Stream.concat(behind.stream(), texts.stream()).toList();
    }

    /** A grade as high as the type beside the first line of a cell, whose text says the same. */
    private List<Item> mark(SetCell cell, double top) {
        double size = cell.size(columns.size());
        return List.of(Group.at(left(cell), top + (lineHeight - size) / 2, context.icons().mark(cell.mark().grade(), size, cell.mark().ink())));
    }

    /** The lines of a cell from one to before another. */
    private Item text(SetCell cell, int from, int to, double top) {
        double size = columns.size();
        double shift = cell.align() == Table.Align.DECIMAL ? columns.tails()[cell.place().column()] - cell.tailWidth(size) : 0;
        List<Line> all = lines(cell);
        List<Item> lines = new ArrayList<>();
        double y = top;
        for (int i = from; i < Math.min(to, all.size()); i++, y += lineHeight) {
            Line line = all.get(i);
            double slack = Math.max(0, room(cell) - cell.indent(size) - line.width() - shift);
            lines.add(Group.at(left(cell) + cell.indent(size) + offset(cell, slack), y + TextFlow.baseline(lineHeight, cell.size(size)), line.items()));
        }
        return Group.at(0, 0, lines);
    }

    private static double offset(SetCell cell, double slack) {
        return switch (cell.textAlign()) {
            case LEFT -> 0;
            case CENTER -> slack / 2;
            case RIGHT -> slack;
        };
    }

    private List<Line> lines(SetCell cell) {
        return cell.lines(room(cell), columns.size());
    }

    private double height(SetCell cell) {
        return Math.max(1, lines(cell).size()) * lineHeight + 2 * padY;
    }

    private double left(SetCell cell) {
        return columns.left(cell.place().column());
    }

    private double room(SetCell cell) {
        return Math.max(1, columns.right(cell.place().column() + cell.place().span() - 1) - left(cell));
    }

    private List<Item> decoration(Grid.GridRow row, List<SetCell> cells, double height, boolean lastOfHead, boolean tinted, boolean last) {
        List<Item> items = new ArrayList<>();
        double width = columns.start(grid.columns());
        if (tinted) tint(cells, height, items);
        if (!last) return items;
        if (row.head() && !lastOfHead) {
            for (SetCell cell : cells) if (cell.place().span() > 1) items.add(rule(left(cell), left(cell) + room(cell), height, 0.5, "faint"));
            return items;
        }
        if (lastOfHead) items.add(rule(0, width, height, 1, "primary"));
        else rules(cells, height, items);
        return items;
    }

    /** A light ground under the cells of this row alone: one that cells over several rows have too would cut through these. */
    private void tint(List<SetCell> cells, double height, List<Item> items) {
        for (double[] run : runs(cells, c -> c.rows() > 1))
            items.add(PathItem.fill(Path.rect(run[0], 0, run[1] - run[0], height), context.theme().color("panel")));
    }

    /** A light rule under each cell that ends with this row; cells that reach further down stay open. */
    private void rules(List<SetCell> cells, double height, List<Item> items) {
        int r = cells.isEmpty() ? 0 : cells.get(0).place().row();
        for (double[] run : runs(cells, c -> c.row() + c.rows() - 1 > r)) items.add(rule(run[0], run[1], height, 0.5, "rule"));
    }

    /** From where to where a row has no cells of a kind, also none that begin above it. */
    private List<double[]> runs(List<SetCell> cells, Predicate<Grid.GridCell> kind) {
        boolean[] open = new boolean[grid.columns()];
        int r = cells.isEmpty() ? 0 : cells.get(0).place().row();
        for (Grid.GridRow row : grid.rows())
            for (Grid.GridCell c : row.cells())
                if (c.row() <= r && c.row() + c.rows() > r && kind.test(c)) for (int k = c.column(); k < c.column() + c.span(); k++) open[k] = true;
        List<double[]> runs = new ArrayList<>();
        for (int c = 0; c < open.length; c++) {
            if (open[c]) continue;
            int end = c;
            while (end < open.length && !open[end]) end++;
            runs.add(new double[] {columns.start(c), columns.start(end)});
            c = end;
        }
        return runs;
    }

    private Item rule(double from, double to, double y, double thickness, String color) {
        return PathItem.fill(Path.rect(from, y - thickness, to - from, thickness), context.theme().color(color));
    }

    private Tag tag(Grid.GridRow row, SetCell cell) {
        Grid.GridCell place = cell.place();
        boolean label = place.column() == names && row.row().kind() == Table.RowKind.CELLS;
        // an empty cell heads nothing
        boolean heads = !cell.text().text().isBlank() && (row.head() || row.row().kind() == Table.RowKind.GROUP || label);
        Tag.Scope scope = !heads ? Tag.Scope.NONE : row.head() ? Tag.Scope.COLUMN : Tag.Scope.ROW;
        return context.keys().tag(Tag.cell(heads ? Tag.Role.TH : Tag.Role.TD, place.span(), place.rows(), scope));
    }
}
