package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Code;
import dev.deckle.model.block.Quote;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.FlowBox;
import dev.deckle.renderer.layout.box.FrameBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.List;

/** Blocks that are text with something drawn around it. */
public final class Panels {
    private Panels() { }

    /** A listing on a tinted ground. */
    public static Box code(Code code, LayoutContext outer) {
        LayoutContext context = outer.in(code.lang());
        FlowBox lines = new FlowBox(List.of(new CodeFlow(code, context)));
        return new FrameBox(lines, context.length(9), context.length(7), false, (w, h) -> List.of(
                PathItem.fill(Path.rect(0, 0, w, h), context.theme().color("panel")),
                PathItem.fill(Path.rect(0, 0, context.length(1.5), h), context.theme().color("rule"))));
    }

    /** A quotation beside an upright bar in the accent colour. */
    public static Box quote(Quote quote, LayoutContext outer) {
        LayoutContext context = outer.in(quote.lang());
        FlowBox words = new FlowBox(TextBlocks.quote(quote, context));
        return new FrameBox(words, context.length(14), context.length(1), false, (w, h) -> List.of(
                PathItem.fill(Path.rect(0, context.length(1), context.length(2.5), h - context.length(2)), context.theme().color("accent"))));
    }
}
