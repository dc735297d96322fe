package dev.deckle.renderer.layout.body;

import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Placement;
import dev.deckle.renderer.layout.box.RowBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.Words;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Columns with a "VS." on an upright rule between them. */
final class Versus implements Box {
    private final List<Double> weights;
    private final Box row;
    private final double gutter;
    private final LayoutContext context;
    /** Height in points that the mark and its rules need. */
    private final double least;

    private Versus(Box row, List<Double> weights, double gutter, LayoutContext context) {
        this.row = row;
        this.weights = weights;
        this.gutter = gutter;
        this.context = context;
        this.least = full() ? context.length(60) : 0;
    }

    static Box between(List<Box> boxes, List<Double> weights, double gutter, LayoutContext context) {
        double wide = gutter + context.length(24);
        return new Versus(new RowBox(boxes, RowBox.Widths.shares(weights), wide, false), weights, wide, context);
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return Math.max(least, row.minHeight(width, fit));
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return Math.max(least, row.naturalHeight(width, fit));
    }

    @Override
    public double mostHeight(double width, Fit fit) {
        return Math.max(least, row.mostHeight(width, fit));
    }

    @Override
    public boolean stretches() {
        return row.stretches();
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        if (height < least && !force) return Placement.none(this);
        Placement p = row.place(width, height, fit, force);
        if (!p.placed()) return Placement.none(this);
        Box rest = p.rest() == null ? null : new Versus(p.rest(), weights, gutter, context);
        if (!full()) return Placement.of(p.height(), rest, p::items);
        double used = Math.max(least, p.height());
        return Placement.of(used, rest, () -> between(p.items(), marks(width, used, fit)));
    }

    /** What stands between the columns, for each pair of them. */
    private List<List<Item>> marks(double width, double height, Fit fit) {
        List<List<Item>> marks = new ArrayList<>();
        double[] widths = RowBox.Widths.shares(weights).of(width - gutter * (weights.size() - 1), fit);
        double x = 0;
        for (int i = 0; i + 1 < widths.length; i++) {
            x += widths[i] + gutter;
            marks.add(mark(x - gutter / 2, height));
        }
        return marks;
    }

    /** Each mark is read between the columns it stands between; where a column holds nothing on this page, after them. */
    private static List<Item> between(List<Item> columns, List<List<Item>> marks) {
        List<Item> items = new ArrayList<>();
        boolean all = columns.size() == marks.size() + 1;
        for (int i = 0; i < columns.size(); i++) {
            if (all && i > 0) items.addAll(marks.get(i - 1));
            items.add(columns.get(i));
        }
        if (!all) marks.forEach(items::addAll);
        return items;
    }

    /** Where one side has ended there is nothing to compare. */
    private boolean full() {
        return row instanceof RowBox r && r.full();
    }

    private List<Item> mark(double x, double height) {
        Paragraph word = context.typesetter().plain(context.words().get("versus"), context.titleStyle("primary"), Where.NONE);
        Line line = word.lines(100, context.size("heading"), Breaking.NONE).get(0);
        double middle = height / 2;
        Item text = Group.at(x - line.width() / 2, middle + context.size("heading") * 0.36, line.items());
        double gap = context.length(14);
        double thin = context.length(0.5);
        Item rules = Group.artifact(List.of(
                PathItem.fill(Path.rect(x - thin / 2, 0, thin, middle - gap), context.theme().color("rule")),
                PathItem.fill(Path.rect(x - thin / 2, middle + gap, thin, middle - gap), context.theme().color("rule"))));
        return List.of(rules, Group.tagged(context.tag(Tag.Role.P).withLang(Words.language(context.lang())), List.of(text)));
    }
}
