package dev.deckle.renderer.layout.body;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.Cards;
import dev.deckle.model.block.ChartFigure;
import dev.deckle.model.block.Checklist;
import dev.deckle.model.block.Clipping;
import dev.deckle.model.block.Code;
import dev.deckle.model.block.Columns;
import dev.deckle.model.block.Diagram;
import dev.deckle.model.block.Image;
import dev.deckle.model.block.MathBlock;
import dev.deckle.model.block.Note;
import dev.deckle.model.block.People;
import dev.deckle.model.block.Quote;
import dev.deckle.model.block.Scorecard;
import dev.deckle.model.block.Source;
import dev.deckle.model.block.Table;
import dev.deckle.model.block.Timeline;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.block.Blocks;
import dev.deckle.renderer.layout.block.Figures;
import dev.deckle.renderer.layout.block.Panels;
import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.FigureBox;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.FlowBox;
import dev.deckle.renderer.layout.box.FoldedBox;
import dev.deckle.renderer.layout.box.FormulaBox;
import dev.deckle.renderer.layout.box.RowBox;
import dev.deckle.renderer.layout.box.StackBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.table.TableFlow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes boxes and flows of blocks. */
final class Elements {
    /** Space between pieces of a long table, of the gutter between columns. */
    private static final double FOLD = 0.7;

    private Elements() { }

    /** Every block but footnotes, which stand at the foot. */
    static List<Element> of(List<Block> blocks, LayoutContext context) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Note) continue;
            int end = run(blocks, i);
            if (block instanceof Clipping) elements.add(clippings(blocks.subList(i, end), context));
            else if (block instanceof Checklist && end - i > 1) elements.add(checklists(blocks.subList(i, end), context));
            else elements.add(element(block, context));
            if (block instanceof Clipping || block instanceof Checklist) i = end - 1;
        }
        return elements;
    }

    /** The end of the run of blocks of the same kind that starts here. */
    private static int run(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && blocks.get(end).getClass() == blocks.get(from).getClass()) end++;
        return end;
    }

    private static Element clippings(List<Block> run, LayoutContext context) {
        return Element.wide(run.get(0), Clippings.of(run.stream().map(Clipping.class::cast).toList(), context));
    }

    /** Checklists that follow one another stand side by side, at most four. */
    private static Element checklists(List<Block> run, LayoutContext context) {
        List<Box> rows = new ArrayList<>();
        int across = Math.min(4, run.size());
        for (int i = 0; i < run.size(); i += across) {
            List<Box> row = new ArrayList<>();
            for (int k = i; k < Math.min(run.size(), i + across); k++) row.add(new FlowBox(Blocks.flows(run.get(k), context)));
            while (row.size() < across) row.add(null);
            rows.add(new RowBox(row, RowBox.Widths.shares(Collections.nCopies(across, 1.0)), context.space("gutter"), false));
        }
        return Element.wide(run.get(0), StackBox.of(rows, context.space("block")));
    }

    private static Element element(Block block, LayoutContext context) {
        List<Flow> flows = Blocks.flows(block, context);
        if (block instanceof Table) return table(block, flows, context);
        if (block instanceof Cards || block instanceof Timeline || block instanceof Scorecard) return Element.wide(block, new FlowBox(flows));
        if (!flows.isEmpty()) return Element.text(block, flows);
        if (block instanceof Code b) return Element.wide(block, Panels.code(b, context));
        if (block instanceof Quote b) return Element.wide(block, Panels.quote(b, context));
        if (block instanceof People b) return Element.wide(block, PeopleBoxes.of(b, context));
        if (block instanceof Columns b) return Element.wide(block, ColumnBoxes.of(b, context));
        return figure(block, context.in(block.lang()));
    }

    private static Element table(Block block, List<Flow> flows, LayoutContext context) {
        if (!(flows.get(0) instanceof TableFlow table) || !table.isLong()) return Element.table(block, flows);
        return Element.table(block, flows, new FoldedBox(table, flows.subList(1, flows.size()), context.space("gutter") * FOLD));
    }

    private static Element figure(Block block, LayoutContext context) {
        Figure figure = Figures.of(block, context);
        if (figure == null) {
            context.diagnostics().error("not-drawn", block.where(),
                    "'" + block.getClass().getSimpleName() + "' cannot be drawn here", "");
            return Element.text(block, List.of());
        }
        if (block instanceof MathBlock) return Element.standing(block, new FormulaBox(figure, block.where(), context.diagnostics()));
        return Element.figure(block, new FigureBox(figure, under(block, context), block.where(), context.diagnostics()));
    }

    private static List<Flow> under(Block block, LayoutContext context) {
        if (block instanceof ChartFigure b) return under(b.caption(), b.sources(), b.where(), context);
        if (block instanceof Image b) return under(b.caption(), b.sources(), b.where(), context);
        if (block instanceof Diagram b) return under(b.caption(), List.of(), b.where(), context);
        return List.of();
    }

    private static List<Flow> under(String caption, List<Source> sources, Where where, LayoutContext context) {
        return Blocks.under(caption, sources, where, context);
    }
}
