package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.Caption;
import dev.deckle.model.block.Cards;
import dev.deckle.model.block.Checklist;
import dev.deckle.model.block.Heading;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.Scorecard;
import dev.deckle.model.block.Source;
import dev.deckle.model.block.Table;
import dev.deckle.model.block.Terms;
import dev.deckle.model.block.Text;
import dev.deckle.model.block.Timeline;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.table.TableFlow;
import java.util.ArrayList;
import java.util.List;

/** Finds who sets a block that runs in a column of text. */
public final class Blocks {
    private Blocks() { }

    /** The flows of a block; empty for a figure or a container. */
    public static List<Flow> flows(Block block, LayoutContext outer) {
        LayoutContext context = outer.in(block.lang());
        if (block instanceof Text b) return TextBlocks.text(b, context);
        if (block instanceof Heading b) return List.of(TextBlocks.heading(b, "", context));
        if (block instanceof ListBlock b) return List.of(new ListFlow(b, context));
        if (block instanceof Terms b) return TextBlocks.terms(b, context);
        if (block instanceof Caption b) return List.of(TextBlocks.caption(b, context));
        if (block instanceof Table b) return table(b, context);
        if (block instanceof Cards b) return List.of(new CardsFlow(b, context));
        if (block instanceof Timeline b) return List.of(new TimelineFlow(b, context));
        if (block instanceof Checklist b) return Lists.checklist(b, context);
        if (block instanceof Scorecard b) return List.of(Lists.scorecard(b, context));
        return List.of();
    }

    /** A heading and, lighter, what stands after it. */
    public static Flow heading(Heading heading, String aside, LayoutContext context) {
        return TextBlocks.heading(heading, aside, context);
    }

    private static List<Flow> table(Table table, LayoutContext context) {
        List<Flow> flows = new ArrayList<>();
        TableFlow set = new TableFlow(table, context);
        flows.add(set);
        flows.addAll(under(table.caption(), set.captionTags(), table.sources(), table.where(), context));
        return flows;
    }

    /** What is written under a figure: its caption and its own sources. */
    public static List<Flow> under(String caption, List<Source> sources, Where where, LayoutContext context) {
        return under(caption, List.of(context.tag(Tag.Role.CAPTION)), sources, where, context);
    }

    private static List<Flow> under(String caption, List<Tag> tags, List<Source> sources, Where where, LayoutContext context) {
        List<Flow> flows = new ArrayList<>();
        if (!caption.isEmpty()) flows.add(TextBlocks.remark(caption, tags, where, context));
        if (!sources.isEmpty()) flows.addAll(TextBlocks.sources(sources, context, 3));
        return flows;
    }

    /** The source line at the foot of a slide. */
    public static List<Flow> sources(List<Source> sources, LayoutContext context) {
        return TextBlocks.sources(sources, context, 0);
    }
}
