package dev.deckle.renderer.layout.body;

import dev.deckle.model.block.Clipping;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Stroke;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.block.ClippingHead;
import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.ContinuedBox;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.FrameBox;
import dev.deckle.renderer.layout.box.MasonryBox;
import dev.deckle.renderer.layout.box.TaggedBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.ArrayList;
import java.util.List;

/** Press clippings: framed, one alone or several in two columns. */
final class Clippings {
    /** Height of a figure in a clipping, in points for a page of 720 × 405 pt. */
    private static final double MOST_FIGURE = 130;

    private Clippings() { }

    static Box of(List<Clipping> clippings, LayoutContext context) {
        if (clippings.size() == 1) return SingleClipping.of(clippings.get(0), context.in(clippings.get(0).lang()));
        List<Box> boxes = clippings.stream().map(c -> framed(c, context.in(c.lang()))).toList();
        return new MasonryBox(boxes, context.space("gutter") * 0.76, context.space("block") * 1.2);
    }

    private static Box framed(Clipping clipping, LayoutContext context) {
        return framed(clipping, whole(clipping, body(clipping, context), context), context);
    }

    /** Its head and what it says, one under the other. */
    static Box whole(Clipping clipping, List<Element> body, LayoutContext context) {
        List<Element> elements = new ArrayList<>();
        elements.add(Element.text(clipping, ClippingHead.flows(clipping, context)));
        elements.addAll(body);
        return Arrangement.stack(elements, context.small());
    }

    /** What a clipping says, in the small size; figures in it stay small, too. */
    static List<Element> body(Clipping clipping, LayoutContext context) {
        return Elements.of(clipping.body(), context.small()).stream().map(e -> e.modest(context.length(MOST_FIGURE))).toList();
    }

    static Box framed(Clipping clipping, Box content, LayoutContext context) {
        Flow again = ClippingHead.again(clipping, context);
        Box quoted = new TaggedBox(again == null ? content : new ContinuedBox(content, again, context.length(4)), context.tag(Tag.Role.BLOCK_QUOTE));
        return new FrameBox(quoted, padX(context), context.length(8), false, (w, h) -> outline(w, h, context));
    }

    static double padX(LayoutContext context) {
        return context.length(11.5);
    }

    private static List<Item> outline(double w, double h, LayoutContext context) {
        double line = context.length(0.5);
        return List.of(PathItem.stroke(Path.rect(line / 2, line / 2, w - line, h - line), Stroke.solid(context.theme().color("rule"), line)),
                PathItem.fill(Path.rect(0, 0, w, 3 * line), context.theme().color("primary")));
    }
}
