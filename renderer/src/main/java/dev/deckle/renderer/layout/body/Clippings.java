package dev.deckle.renderer.layout.body;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.Checklist;
import dev.deckle.model.block.Clipping;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.Note;
import dev.deckle.model.block.Terms;
import dev.deckle.model.block.Text;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Stroke;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.block.Blocks;
import dev.deckle.renderer.layout.block.ClippingHead;
import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.FlowBox;
import dev.deckle.renderer.layout.box.FrameBox;
import dev.deckle.renderer.layout.box.Headed;
import dev.deckle.renderer.layout.box.MasonryBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.ArrayList;
import java.util.List;

/** Press clippings: framed, one alone or several in two columns. */
final class Clippings {
    private Clippings() { }

    static Box of(List<Clipping> clippings, LayoutContext context) {
        if (clippings.size() == 1) return SingleClipping.of(clippings.get(0), context.in(clippings.get(0).lang()));
        List<Box> boxes = clippings.stream().map(c -> framed(c, context.in(c.lang()))).toList();
        return new MasonryBox(boxes, context.space("gutter") * 0.76, context.space("block") * 1.2);
    }

    private static Box framed(Clipping clipping, LayoutContext context) {
        List<Flow> flows = new ArrayList<>();
        Tag quote = context.tag(Tag.Role.BLOCK_QUOTE);
        Flow again = ClippingHead.again(clipping, context);
        flows.addAll(ClippingHead.flows(clipping, List.of(quote), context));
        for (Flow flow : body(clipping, context)) flows.add(again == null ? flow : new Headed(flow, again));
        return frame(new FlowBox(flows), context);
    }

    static List<Flow> body(Clipping clipping, LayoutContext context) {
        LayoutContext small = context.small();
        List<Flow> flows = new ArrayList<>();
        for (Block block : clipping.body()) {
            if (block instanceof Note) continue;    // at the foot of the page
            List<Flow> set = Blocks.flows(block, small);
            if (set.isEmpty() && !flowing(block)) context.diagnostics().error("not-drawn", block.where(),
                    "a clipping holds running text, lists and tables only", "put this beside the clipping, on the slide");
            flows.addAll(set);
        }
        return flows;
    }

    /** Whether a block is one that runs in a column, though this one may be empty. */
    private static boolean flowing(Block block) {
        return block instanceof Text || block instanceof ListBlock || block instanceof Terms || block instanceof Checklist;
    }

    static Box frame(Box inner, LayoutContext context) {
        return new FrameBox(inner, padX(context), context.length(8), false, (w, h) -> outline(w, h, context));
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
