package dev.deckle.renderer.layout.box;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.layout.Figure;
import java.util.List;
import java.util.Locale;

/** A figure that stands in running text, such as a formula: it has a size of its own, goes with the type around it, and never splits. */
public final class FormulaBox implements Box {
    /** Never on a page: makes fitting look for a wider column. */
    private static final double TOO_TALL = 1e4;
    private static final double LEAST = 0.8;
    private static final double MOST = 1.2;

    private final Figure figure;
    private final Where where;
    private final Diagnostics diagnostics;

    public FormulaBox(Figure figure, Where where, Diagnostics diagnostics) {
        this.figure = figure;
        this.where = where;
        this.diagnostics = diagnostics;
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return tooNarrow(width) ? TOO_TALL : height(width, fit);
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return height(width, fit);
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        double own = height(width, fit);
        if (!force && (own > height + 0.01 || tooNarrow(width))) return Placement.none(this);
        return Placement.of(own, null, () -> paint(width, own));
    }

    private List<Item> paint(double width, double height) {
        if (tooNarrow(width)) diagnostics.error("does-not-fit", where, String.format(Locale.ROOT,
                "this formula needs at least %.0f pt of width and has %.0f", figure.minWidth(), width), "break it into lines with \\\\, or give it more room");
        return figure.paint(width, height);
    }

    private double height(double width, Fit fit) {
        return figure.naturalHeight(width) * Math.max(LEAST, Math.min(MOST, fit.type()));
    }

    private boolean tooNarrow(double width) {
        return width < figure.minWidth() - 0.01;
    }
}
