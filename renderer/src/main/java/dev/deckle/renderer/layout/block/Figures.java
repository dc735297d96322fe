package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.ChartFigure;
import dev.deckle.model.block.Image;
import dev.deckle.model.block.Placeholder;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.FigurePainter;
import dev.deckle.renderer.layout.context.LayoutContext;

/** Finds who paints a figure: layout itself, or one of the rooms that do. */
public final class Figures {
    private Figures() { }

    /** {@code null} for a block that is no such figure. */
    public static Figure of(Block block, LayoutContext context) {
        if (block instanceof Placeholder b) return new PlaceholderFigure(b, context);
        if (block instanceof Image b) return ImageFigure.of(b, context);
        for (FigurePainter painter : context.painters()) {
            Figure figure = painter.prepare(block, context.figures());
            if (figure != null) return block instanceof ChartFigure chart ? new KeyedFigure(figure, context.keys().drawing(chart.chart())) : figure;
        }
        return null;
    }
}
