package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.Code;
import dev.deckle.model.block.Heading;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.Quote;
import dev.deckle.model.block.Table;
import dev.deckle.model.block.Terms;
import dev.deckle.model.block.Text;
import dev.deckle.model.block.Caption;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Flow;
import java.util.ArrayList;
import java.util.List;

/** Finds who lays a block out. */
public final class Blocks {
    private Blocks() { }

    /** The flows of a block that runs in a column of text; empty for a block that is a figure or a container. */
    public static List<Flow> flows(Block block, LayoutContext outer) {
        LayoutContext context = outer.in(block.lang());
        return switch (block) {
            case Text b -> paragraphs(b, context);
            case Heading b -> List.of(heading(b, context));
            case ListBlock b -> List.of(new ListFlow(b, context));
            default -> List.of();
        };
    }

    private static List<Flow> paragraphs(Text text, LayoutContext context) {
        return List.of();
    }

    private static Flow heading(Heading heading, LayoutContext context) {
        return null;
    }
}
