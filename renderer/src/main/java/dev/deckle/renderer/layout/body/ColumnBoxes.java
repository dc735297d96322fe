package dev.deckle.renderer.layout.body;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.Columns;
import dev.deckle.model.block.Heading;
import dev.deckle.renderer.layout.box.Box;
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
            boxes.add(Arrangement.stack(Elements.of(withHeading(column), context), context));
            weights.add(column.width());
        }
        double gutter = context.space("gutter");
        return columns.versus() ? Versus.between(boxes, weights, gutter, context) : new RowBox(boxes, RowBox.Widths.shares(weights), gutter, false);
    }

    private static List<Block> withHeading(Columns.Column column) {
        if (column.heading().isEmpty()) return column.blocks();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(column.where(), "", column.heading()));
        blocks.addAll(column.blocks());
        return blocks;
    }
}
