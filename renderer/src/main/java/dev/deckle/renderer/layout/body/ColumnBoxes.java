package dev.deckle.renderer.layout.body;

import dev.deckle.model.block.Columns;
import dev.deckle.model.block.Heading;
import dev.deckle.renderer.layout.block.Blocks;
import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.FigureBox;
import dev.deckle.renderer.layout.box.RowBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.ArrayList;
import java.util.List;

/** The author's own columns, each a body in small. */
final class ColumnBoxes {
    private ColumnBoxes() { }

    static Box of(Columns columns, LayoutContext outer) {
        LayoutContext context = outer.in(columns.lang());
        List<Box> boxes = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Columns.Column column : columns.columns()) {
            boxes.add(Arrangement.stack(elements(column, context), context));
            weights.add(column.width());
        }
        double gutter = context.space("gutter");
        return columns.versus() ? Versus.between(boxes, weights, gutter, context) : new RowBox(boxes, RowBox.Widths.shares(weights), gutter, false);
    }

    private static List<Element> onFirstLine(List<Element> elements, LayoutContext context) {
        if (elements.isEmpty() || !elements.get(0).isFigure()) return elements;
        List<Element> lowered = new ArrayList<>(elements);
        lowered.set(0, Element.figure(elements.get(0).block(), FigureBox.onFirstLine(elements.get(0).box(), context.grid())));
        return lowered;
    }

    private static List<Element> elements(Columns.Column column, LayoutContext context) {
        List<Element> elements = Elements.of(column.blocks(), context);
        if (column.heading().isEmpty()) return onFirstLine(elements, context);
        Heading heading = new Heading(column.where(), "", column.heading());
        List<Element> headed = new ArrayList<>();
        headed.add(Element.text(heading, List.of(Blocks.heading(heading, column.aside(), context))));
        headed.addAll(elements);
        return headed;
    }
}
