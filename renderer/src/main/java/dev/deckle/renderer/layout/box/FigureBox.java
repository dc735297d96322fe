package dev.deckle.renderer.layout.box;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.layout.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A figure with what is written under it. It fills the height it gets and never splits. */
public final class FigureBox implements Box {
    private final Figure figure;
    private final List<Flow> under;
    private final Where where;
    private final Diagnostics diagnostics;

    /** @param under caption and sources of this figure alone; may be empty */
    public FigureBox(Figure figure, List<Flow> under, Where where, Diagnostics diagnostics) {
        this.figure = figure;
        this.under = List.copyOf(under);
        this.where = where;
        this.diagnostics = diagnostics;
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return figure.minHeight(width) + underHeight(width, fit);
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return figure.naturalHeight(width) + underHeight(width, fit);
    }

    /** The width in points beyond which the figure gains nothing at a height. */
    public double naturalWidth(double height) {
        return figure.naturalWidth(height);
    }

    @Override
    public boolean stretches() {
        return true;
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        double needed = minHeight(width, fit);
        boolean tooNarrow = width < figure.minWidth() - 0.01;
        if (needed > height + 0.01 && !force) return Placement.none(this);
        if (force && (needed > height + 0.01 || tooNarrow)) report(width, height, needed);
        double below = underHeight(width, fit);
        double own = figure.usedHeight(width, Math.max(height - below, 1));
        List<Item> items = new ArrayList<>(figure.paint(width, own));
        if (!under.isEmpty()) {
            FlowBox flow = new FlowBox(under);
            double inset = below - flow.naturalHeight(width, fit);
            items.add(Group.at(0, own + inset, flow.place(width, below, fit, true).items()));
        }
        return new Placement(items, own + below, null);
    }

    private void report(double width, double height, double needed) {
        diagnostics.error("does-not-fit", where, String.format(Locale.ROOT,
                "this figure needs at least %.0f × %.0f pt and has %.0f × %.0f pt", figure.minWidth(), needed, width, height),
                "give it a slide of its own, or less text beside it");
    }

    private double underHeight(double width, Fit fit) {
        if (under.isEmpty()) return 0;
        double space = under.get(0).strips(width, fit).stream().findFirst().map(Strip::before).orElse(0.0);
        return space + new FlowBox(under).naturalHeight(width, fit);
    }
}
