package dev.deckle.renderer.layout.table;

import dev.deckle.model.block.Scorecard;
import dev.deckle.model.block.Table;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.Strip;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.TextFlow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table: its title, head rows that come again on further pages, and body rows that are never torn. */
public final class TableFlow implements Flow {
    /** More strips than a slide may have pages, each taller than a page: see {@link #nowhere}. */
    private static final Strip WALL = Strip.of(0, 10_000, List.of(), Strip.FREE);
    private static final int WALLS = 250;
    /** Fitting ends with type below this. */
    private static final double TIGHTEST = 0.8;
    /** Rows that are more than a page holds without being squeezed. */
    private static final int LONG = 18;
    /** The column with what is graded, behind the numbers. */
    private static final int GRADED = 1;

    private final Table table;
    private final LayoutContext context;
    private final Grid grid;
    private final List<List<SetCell>> rows;
    private final ColumnFitter columns;
    /** The column that names the rows, or -1. */
    private final int names;
    private final Tag tag;
    private final Tag caption;
    private final TextFlow title;

    public TableFlow(Table table, LayoutContext context) {
        this(table, context, List.of());
    }

    /** @param grades for each row of the body the grade that its last cell names, to be drawn before it, in a table of the full width; empty for none */
    public TableFlow(Table table, LayoutContext context, List<Scorecard.Grade> grades) {
        this.table = table;
        this.context = context;
        this.grid = Grid.of(table);
        this.rows = new CellSetter(table, grid, context, grades).all();
        this.columns = new ColumnFitter(grid.columns(), rows, table.widths(), table.zebra(), !grades.isEmpty());
        this.names = grades.isEmpty() ? Labels.column(grid) : GRADED;
        this.tag = context.tag(Tag.Role.TABLE);
        this.caption = context.keys().tag(Tag.Role.CAPTION);
        this.title = table.title().isEmpty() ? null : new TextFlow(
                context.markup(table.title(), context.style("ink").withBold(true), table.where()),
                TextFlow.Form.of(context.size("figureTitle"), context.floor("table"), 1.5, 0),
                captionTags(), true);
    }

    /** The elements around a text of the table's caption: a table has only one, which holds its title and what is written under it. */
    public List<Tag> captionTags() {
        boolean two = !table.title().isEmpty() && !table.caption().isEmpty();
        return two ? List.of(tag, caption, context.keys().tag(Tag.Role.P)) : List.of(tag, caption);
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        double floor = Math.min(size(fit), context.floor("table"));
        ColumnFit set = columns.fit(width, size(fit), floor, padX(fit));
        if (!set.fits()) return nowhere(set.needed(), width, fit);
        return strips(new RowSetter(context, grid, names, set, lineHeight(fit), padY(fit)), width, fit);
    }

    /** A table that is too wide asks for more pages than there are, so that a fit that gives it more width is taken; the last fit tried reports it. */
    private List<Strip> nowhere(double needed, double width, Fit fit) {
        if (fit.type() < TIGHTEST) context.diagnostics().error("does-not-fit", table.where(), String.format(Locale.ROOT,
                "a table of %d columns needs at least %.0f pt and has %.0f pt", grid.columns(), needed, width),
                "give it the full width of a slide, or fewer columns");
        return Collections.nCopies(WALLS, WALL);
    }

    private List<Strip> strips(RowSetter setter, double width, Fit fit) {
        double[] heights = setter.heights(rows);
        boolean[] reached = setter.reached(rows, heights);
        boolean[] tinted = tinted();
        List<Strip> all = new ArrayList<>();
        if (title != null) all.addAll(title(width, fit));
        Tag head = context.keys().tag(Tag.Role.THEAD);
        Tag body = context.keys().tag(Tag.Role.TBODY);
        List<Strip> heads = new ArrayList<>();
        int count = table.head().size();
        for (int r = 0; r < heights.length; r++) {
            if (r >= count && kind(r) == Table.RowKind.GROUP) body = context.keys().tag(Tag.Role.TBODY);
            List<Tag> tags = List.of(tag, r < count ? head : body, context.keys().tag(Tag.Role.TR));
            List<Strip> row = setter.strips(r, rows.get(r), heights[r], tags, r == count - 1, tinted[r]);
            if (r == 0 && count > 0 && title == null) row.set(0, onFirstLine(row.get(0), setter.baseline(rows.get(0)), fit));
            if (r < count) heads.addAll(row);
            if (r > count && kind(r) == Table.RowKind.GROUP) row.set(0, row.get(0).withBefore(padY(fit)));
            if (r < count ? !all.isEmpty() : follows(r)) row.set(0, row.get(0).withCost(Strip.FORBIDDEN));
            if (reached[r]) all.set(all.size() - 1, joined(all.get(all.size() - 1), row));
            else if (r < count) all.addAll(row);
            else for (Strip strip : row) all.add(strip.withRepeated(heads));
        }
        if (!all.isEmpty()) all.set(0, all.get(0).withBefore(fit.gap(context.space("block"))));
        return all;
    }

    /** A title, or a head without one, stands on the first line of the text beside it. */
    private Strip onFirstLine(Strip first, double baseline, Fit fit) {
        double down = context.grid().firstBaseline(fit) - baseline;
        return Strip.of(first.before(), first.height() + down, () -> List.of(Group.at(0, down, first.items())), first.cost());
    }

    private List<Strip> title(double width, Fit fit) {
        List<Strip> strips = new ArrayList<>(title.strips(width, fit));
        double size = fit.size(context.size("figureTitle"), context.floor("table"));
        if (!strips.isEmpty()) strips.set(0, onFirstLine(strips.get(0), TextFlow.baseline(strips.get(0).height(), size), fit));
        return strips;
    }

    /** Rows as one strip, which is not torn. */
    private static Strip joined(Strip first, List<Strip> rows) {
        double height = first.height();
        for (Strip row : rows) height += row.before() + row.height();
        List<Item> items = under(first.items(), first.height(), rows);
        Strip strip = Strip.of(first.before(), height, items, first.cost()).withRepeated(first.repeated());
        return first.opening() == null ? strip : strip.withOpening(() -> under(first.opening().get(), first.height(), rows));
    }

    /** What is drawn behind the texts comes first. */
    private static List<Item> under(List<Item> first, double height, List<Strip> rows) {
        List<Item> behind = new ArrayList<>();
        List<Item> texts = new ArrayList<>();
        first.forEach(i -> (decoration(i) ? behind : texts).add(i));
        double y = height;
        for (Strip row : rows) {
            double top = y + row.before();
            row.items().forEach(i -> (decoration(i) ? behind : texts).add(Group.at(0, top, List.of(i))));
            y = top + row.height();
        }
        behind.addAll(texts);
        return behind;
    }

    private static boolean decoration(Item item) {
        if (!(item instanceof Group group)) return false;
        return Tag.LAYOUT_ARTIFACT.equals(group.tag()) || group.tag() == null && !group.items().isEmpty() && group.items().stream().allMatch(TableFlow::decoration);
    }

    /** Whether it is worth parting into pieces side by side where it is narrow. */
    public boolean isLong() {
        return grid.rows().size() - table.head().size() >= LONG;
    }

    @Override
    public double titleHeight(double width, Fit fit) {
        return title == null ? 0 : Strip.height(title(width, fit));
    }

    @Override
    public double spaceAfter(Fit fit) {
        return table.caption().isEmpty() && table.sources().isEmpty() ? fit.gap(context.space("block")) : 0;
    }

    /** Whether no page ends before a row: a head, a group's name or a remark stays with what it is over, a last remark with what it is under. */
    private boolean follows(int r) {
        if (r == 0) return false;
        return grid.rows().get(r - 1).head() || kind(r - 1) != Table.RowKind.CELLS || r == grid.rows().size() - 1 && kind(r) == Table.RowKind.FULL;
    }

    private Table.RowKind kind(int r) {
        return grid.rows().get(r).row().kind();
    }

    /** Every other row of cells, counted anew in each group. */
    private boolean[] tinted() {
        boolean[] tinted = new boolean[grid.rows().size()];
        boolean tint = false;
        for (int r = 0; r < tinted.length; r++) {
            if (grid.rows().get(r).head() || kind(r) == Table.RowKind.GROUP) tint = false;
            else if (kind(r) == Table.RowKind.CELLS) {
                tinted[r] = table.zebra() && tint;
                tint = !tint;
            }
        }
        return tinted;
    }

    @Override
    public double naturalWidth(Fit fit) {
        double title = this.title == null ? 0 : Math.min(300, this.title.naturalWidth(fit));
        return Math.max(title, columns.naturalWidth(size(fit), padX(fit)));
    }

    private double size(Fit fit) {
        return fit.size(context.size("table"), context.floor("table"));
    }

    private double lineHeight(Fit fit) {
        return fit.leading(context.leading("small"));
    }

    private static double padX(Fit fit) {
        return Math.max(3.5, 7 * Math.min(1, fit.type()));
    }

    private static double padY(Fit fit) {
        return Math.max(0.8, 3 * fit.space());
    }
}
