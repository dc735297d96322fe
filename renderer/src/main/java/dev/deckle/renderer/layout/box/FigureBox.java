package dev.deckle.renderer.layout.box;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.Figure;
import java.util.List;
import java.util.Locale;

/** A figure with what is written under it. It fills the height it gets and never splits. */
public final class FigureBox implements Box {
    /** In points, more than any page has. */
    private static final double ENDLESS = 1e6;
    /** The longest line under a narrow picture, as a multiple of its height. */
    private static final double MEASURE = 28;

    private final Figure figure;
    private final List<Flow> under;
    private final double align;
    private final Where where;
    private final Diagnostics diagnostics;

    /** @param under caption and sources of this figure alone; may be empty */
    public FigureBox(Figure figure, List<Flow> under, Where where, Diagnostics diagnostics) {
        this(figure, under, 0, where, diagnostics);
    }

    private FigureBox(Figure figure, List<Flow> under, double align, Where where, Diagnostics diagnostics) {
        this.figure = figure;
        this.under = List.copyOf(under);
        this.align = align;
        this.where = where;
        this.diagnostics = diagnostics;
    }

    /** A picture narrower than its box stands in the middle of it. */
    public static Box centred(Box box) {
        return box instanceof FigureBox f ? new FigureBox(f.figure, f.under, 0.5, f.where, f.diagnostics) : box;
    }

    /** A picture narrower than its box stands at its right edge. */
    public static Box right(Box box) {
        return box instanceof FigureBox f ? new FigureBox(f.figure, f.under, 1, f.where, f.diagnostics) : box;
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return figure.minHeight(width) + underHeight(leastUnder(width, fit), fit);
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return figure.naturalHeight(width) + underHeight(leastUnder(width, fit), fit);
    }

    /** The width in points beyond which the figure gains nothing at a height. */
    public double naturalWidth(double height) {
        return figure.naturalWidth(height);
    }

    /** The width that it makes use of at a height that includes what is written under it. */
    public double usedWidth(double height) {
        return figure.naturalWidth(Math.max(1, height - underHeight(ENDLESS, Fit.NATURAL)));
    }

    /** The width in points below which it is not fit to print. */
    public double minWidth() {
        return figure.minWidth();
    }

    @Override
    public double mostHeight(double width, Fit fit) {
        double own = figure.usedHeight(width, ENDLESS);
        return own >= ENDLESS ? Double.POSITIVE_INFINITY : own + underHeight(leastUnder(width, fit), fit);
    }

    @Override
    public boolean stretches() {
        return true;
    }

    /** What figures side by side agree on: room around their plots, and under the figures. */
    record Shared(Figure.Insets insets, double under) { }

    /** What all charts among some boxes have room for at their widths; {@code null} where fewer than two stand side by side. */
    static Shared shared(List<Box> boxes, double[] widths, double height, Fit fit) {
        if (boxes.stream().filter(FigureBox.class::isInstance).count() < 2) return null;
        Figure.Insets insets = Figure.Insets.NONE;
        double under = 0;
        int charts = 0;
        for (int i = 0; i < widths.length; i++) {
            if (!(boxes.get(i) instanceof FigureBox f)) continue;
            double own = f.underHeight(widths[i], fit);
            Figure.Insets one = f.figure.insets(widths[i], Math.max(height - own, f.figure.minHeight(widths[i])));
            if (one == null) continue;
            insets = insets.and(one);
            under = Math.max(under, own);
            charts++;
        }
        return charts < 2 ? null : new Shared(insets, under);
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        return place(width, height, fit, force, null);
    }

    /** @param shared with the figures beside it, or {@code null} */
    Placement place(double width, double height, Fit fit, boolean force, Shared shared) {
        double needed = minHeight(width, fit);
        boolean tooNarrow = width < figure.minWidth() - 0.01;
        if (needed > height + 0.01 && !force) return Placement.none(this);
        double least = underHeight(leastUnder(width, fit), fit);
        boolean lined = shared != null && figure.insets(width, Math.max(height - least, 1)) != null;
        double reserved = lined && figure.minHeight(width) + shared.under <= height ? shared.under : least;
        double own = figure.usedHeight(width, Math.max(height - reserved, 1));
        double picture = Math.min(width, figure.naturalWidth(own));
        Pieces pieces = new Pieces();
        pieces.add((width - picture) * align, 0, Placement.of(own, null, () -> {
            if (needed > height + 0.01 || tooNarrow) report(width, height, needed);
            return lined ? figure.paint(picture, own, shared.insets) : figure.paint(picture, own);
        }));
        if (under.isEmpty()) return pieces.placement(own + (lined ? reserved : 0), null);
        double line = Math.max(picture, leastUnder(width, fit));
        double below = underHeight(line, fit);
        FlowBox flow = new FlowBox(under);
        double inset = below - flow.naturalHeight(line, fit);
        pieces.add((width - line) * align, own + inset, flow.place(line, below, fit, true));
        // readers hear of both together
        return pieces.placement(own + (lined ? Math.max(below, reserved) : below), null).tagged(Tag.of(Tag.Role.DIV));
    }

    private void report(double width, double height, double needed) {
        diagnostics.error("does-not-fit", where, String.format(Locale.ROOT,
                "this figure needs at least %.0f × %.0f pt and has %.0f × %.0f pt", figure.minWidth(), needed, width, height),
                "give it a slide of its own, or less text beside it");
    }

    /** The width of what is written under a picture that turns out narrow: as it needs, but no longer than is easy to read. */
    private double leastUnder(double width, Fit fit) {
        if (under.isEmpty() || Double.isInfinite(figure.naturalWidth(1))) return width;
        double natural = under.stream().mapToDouble(f -> f.naturalWidth(fit)).max().orElse(0) + 0.01;
        double line = under.get(0).strips(width, fit).stream().findFirst().map(Strip::height).orElse(0.0);
        return Math.min(width, Math.min(natural, MEASURE * line));
    }

    private double underHeight(double width, Fit fit) {
        if (under.isEmpty()) return 0;
        double space = under.get(0).strips(width, fit).stream().findFirst().map(Strip::before).orElse(0.0);
        return space + new FlowBox(under).naturalHeight(width, fit);
    }
}
