package dev.deckle.renderer.layout.box;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.Figure;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** A figure with what is written under it. It fills the height it gets and never splits. */
public final class FigureBox implements Box {
    /** In points, more than any page has. */
    private static final double ENDLESS = 1e6;
    /** A height at which proportions are asked for. */
    private static final double PROBE = 200;
    /** The longest line under a narrow picture, as a multiple of its height. */
    private static final double MEASURE = 28;

    private final Figure figure;
    private final List<Flow> under;
    private final double align;
    private final Where where;
    private final Diagnostics diagnostics;
    /** Whose first line its own first line stands on; {@code null} for none. */
    private final BaselineGrid grid;

    /** @param under caption and sources of this figure alone; may be empty */
    public FigureBox(Figure figure, List<Flow> under, Where where, Diagnostics diagnostics) {
        this(figure, under, 0, null, where, diagnostics);
    }

    private FigureBox(Figure figure, List<Flow> under, double align, BaselineGrid grid, Where where, Diagnostics diagnostics) {
        this.figure = figure;
        this.under = List.copyOf(under);
        this.align = align;
        this.grid = grid;
        this.where = where;
        this.diagnostics = diagnostics;
    }

    /** A picture narrower than its box stands in the middle of it. */
    public static Box centred(Box box) {
        return box instanceof FigureBox f ? new FigureBox(f.figure, f.under, 0.5, f.grid, f.where, f.diagnostics) : box;
    }

    /** A picture narrower than its box stands at its right edge. */
    public static Box right(Box box) {
        return box instanceof FigureBox f ? new FigureBox(f.figure, f.under, 1, f.grid, f.where, f.diagnostics) : box;
    }

    /** What it begins with stands on the first line of the text beside it, where that is a text as well. */
    public static Box onFirstLine(Box box, BaselineGrid grid) {
        return box instanceof FigureBox f ? new FigureBox(f.figure, f.under, f.align, grid, f.where, f.diagnostics) : box;
    }

    private Figure figure(double width, Fit fit) {
        double own = grid == null ? 0 : figure.firstBaseline(width), down = own == 0 ? 0 : grid.firstBaseline(fit) - own;
        return down <= 0 ? figure : new LoweredFigure(figure, down);
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return figure(width, fit).minHeight(width) + underHeight(leastUnder(width, fit), fit);
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return figure(width, fit).naturalHeight(width) + underHeight(leastUnder(width, fit), fit);
    }

    /** The width in points beyond which the figure gains nothing at a height. */
    public double naturalWidth(double height) {
        return figure.naturalWidth(height);
    }

    /** Width to height of a picture of fixed proportions; infinite for what fills its box. */
    public double proportions() {
        return figure.naturalWidth(PROBE) / PROBE;
    }

    /** The height that the figure alone really takes of the one it is given. */
    public double ownHeight(double width, double height) {
        return figure.usedHeight(width, height);
    }

    /** Height of what is written under a figure in a place of this width, with the gap to it. */
    public double captionHeight(double width, Fit fit) {
        return underHeight(leastUnder(width, fit), fit);
    }

    /** Width that what is written under a figure asks for in a place of this width. */
    public double captionWidth(double width, Fit fit) {
        return under.isEmpty() ? 0 : leastUnder(width, fit);
    }

    /** The width that it makes use of at a height that includes what is written under it. */
    public double usedWidth(double height) {
        return figure.naturalWidth(Math.max(1, height - underHeight(ENDLESS, Fit.NATURAL)));
    }

    @Override
    public double left(double width, double height, Fit fit) {
        double text = leastUnder(width, fit), own = figure.usedHeight(width, Math.max(height - underHeight(text, fit), 1));
        return (width - Math.min(width, Math.max(figure.naturalWidth(own), under.isEmpty() ? 0 : text))) * align;
    }

    /** The width in points below which it is not fit to print. */
    public double minWidth() {
        return figure.minWidth();
    }

    @Override
    public double mostHeight(double width, Fit fit) {
        double own = figure(width, fit).usedHeight(width, ENDLESS);
        return own >= ENDLESS ? Double.POSITIVE_INFINITY : own + underHeight(leastUnder(width, fit), fit);
    }

    @Override
    public boolean stretches() {
        return true;
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        return place(width, height, fit, force, new Lineup.Spot(new Lineup(), 0, 0, 0, true));
    }

    /** @param spot where it stands among the figures that it lines up with */
    Placement place(double width, double height, Fit fit, boolean force, Lineup.Spot spot) {
        Figure figure = figure(width, fit);
        double needed = minHeight(width, fit);
        boolean tooNarrow = width < figure.minWidth() - 0.01;
        if (needed > height + 0.01 && !force) return Placement.none(this);
        double least = underHeight(leastUnder(width, fit), fit);
        double reserved = figure.minHeight(width) + spot.under() <= height ? Math.max(least, spot.under()) : least;
        double own = figure.usedHeight(width, Math.max(height - reserved, 1));
        double picture = Math.min(width, figure.naturalWidth(own));
        double drawn = spot.alone() ? figure.drawnHeight(picture, own) : own;
        Supplier<Figure.Insets> shared = spot.take(figure, picture, own);
        Pieces pieces = new Pieces();
        double left = (width - picture) * align;
        pieces.add(left, 0, Placement.of(own, null, () -> {
            if (needed > height + 0.01 || tooNarrow) report(width, height, needed);
            return figure.paint(picture, own, shared.get());
        }));
        if (under.isEmpty()) return pieces.placement(drawn + reserved, null);
        double line = Math.max(picture, leastUnder(width, fit));
        double below = underHeight(line, fit);
        FlowBox flow = new FlowBox(under);
        double inset = below - flow.naturalHeight(line, fit);
        pieces.add(Math.min(left, width - line), drawn + inset, flow.place(line, below, fit, true));
        // readers hear of both together
        return pieces.placement(drawn + (figure.plotted() ? Math.max(below, reserved) : below), null).tagged(Tag.of(Tag.Role.DIV));
    }

    private void report(double width, double height, double needed) {
        diagnostics.error("does-not-fit", where, String.format(Locale.ROOT,
                "this figure needs at least %.0f × %.0f pt and has %.0f × %.0f pt", figure.minWidth(), needed, width, height),
                "give it a slide of its own, or less text beside it");
    }

    /** The width of what is written under a picture that turns out narrow: as it needs, but no longer than is easy to read. */
    double leastUnder(double width, Fit fit) {
        if (under.isEmpty() || Double.isInfinite(figure.naturalWidth(1))) return width;
        double natural = under.stream().mapToDouble(f -> f.naturalWidth(fit)).max().orElse(0) + 0.01;
        double line = under.get(0).strips(width, fit).stream().findFirst().map(Strip::height).orElse(0.0);
        return Math.min(width, Math.min(natural, MEASURE * line));
    }

    /** Whether it has a plot that may line up with others. */
    boolean plotted() {
        return figure.plotted();
    }

    /** Height of what is written under the figure, with the gap to it. */
    double underHeight(double width, Fit fit) {
        if (under.isEmpty()) return 0;
        double space = under.get(0).strips(width, fit).stream().findFirst().map(Strip::before).orElse(0.0);
        return space + new FlowBox(under).naturalHeight(width, fit);
    }
}
