package dev.deckle.renderer.math;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Transform;
import dev.deckle.renderer.layout.Figure;
import java.util.List;

/** A formula in the middle of its box, as large as the box has room for. */
final class FormulaFigure implements Figure {
    private static final double LARGEST = 1.25;

    private final SetFormula formula;
    private final double least;
    private final Tag tag;

    /** @param least the smallest scale at which its letters can be read */
    FormulaFigure(SetFormula formula, double least, Tag tag) {
        this.formula = formula;
        this.least = least;
        this.tag = tag;
    }

    @Override
    public double minWidth() {
        return formula.width() * least;
    }

    @Override
    public double minHeight(double width) {
        return formula.height() * least;
    }

    @Override
    public double naturalHeight(double width) {
        return formula.height() * Math.min(1, width / formula.width());
    }

    @Override
    public List<Item> paint(double width, double height) {
        double scale = Math.min(LARGEST, Math.min(width / formula.width(), height / formula.height()));
        double x = (width - formula.width() * scale) / 2;
        double y = (height - formula.height() * scale) / 2;
        Group scaled = new Group(null, Transform.scale(scale, scale), null, formula.items());
        return List.of(Group.tagged(tag, List.of(Group.at(x, y, scale == 1 ? formula.items() : List.of(scaled)))));
    }
}
