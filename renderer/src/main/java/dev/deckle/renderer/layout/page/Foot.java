package dev.deckle.renderer.layout.page;

import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.Note;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.block.Blocks;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.FlowBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.text.markup.Part;
import java.util.ArrayList;
import java.util.List;

/** What stands under the body: footnotes, then sources, or both on one line where they are of different columns; on a further page the sources again, since the figure may stand there. */
final class Foot {
    /** A source line further than this below its figure, in points for a page of 720 × 405 pt, is no longer seen as its own. */
    private static final double FAR = 30;
    /** A width of footnotes: all that there is. */
    static final double WIDE = Double.POSITIVE_INFINITY;
    /** Space under the rule above footnotes, in points. */
    private static final double UNDER_RULE = 4;

    private final LayoutContext context;
    private final Geometry geometry;
    private final List<Flow> notes = new ArrayList<>();
    private final List<Flow> sources;

    Foot(Slide slide, LayoutContext context, Geometry geometry) {
        this.context = context;
        this.geometry = geometry;
        notesIn(slide.blocks()).forEach(n -> notes.add(note(n)));
        this.sources = Blocks.sources(slide.sources(), context);
    }

    /** Also those in columns and clippings: they stand at the foot of the page as well. */
    private static List<Note> notesIn(List<Block> blocks) {
        List<Note> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Note note) found.add(note);
            found.addAll(notesIn(block.inner()));
        }
        return found;
    }

    private Flow note(Note note) {
        String mark = note.mark().isEmpty() ? String.valueOf(notes.size() + 1) : note.mark();
        TextFlow.Form form = TextFlow.Form.of(context.size("caption"), context.floor("source"), context.leading("small"), 1);
        LayoutContext own = context.in(note.lang());
        List<Part> parts = List.of(new Part("^" + mark + "^ ", context.keys().tag(Tag.Role.LBL)), new Part(note.text(), null));
        return new TextFlow(own.markup(parts, own.style("muted"), note.where()), form, List.of(own.tag(Tag.Role.NOTE)));
    }

    boolean isEmpty() {
        return notes.isEmpty() && sources.isEmpty();
    }

    /** Where the body has to end on the slide's first page. */
    double top() {
        return top(WIDE);
    }

    /** @param notesWidth of the column that the footnotes are of, where the sources are of another */
    double top(double notesWidth) {
        if (isEmpty()) return geometry.bodyBottom();
        return (notes.isEmpty() ? sourcesTop() : Math.min(sourcesTop(), notesTop(notesWidth) - UNDER_RULE)) - context.space("foot");
    }

    /** Where the body has to end on a further page. */
    double topAgain() {
        return sources.isEmpty() ? geometry.bodyBottom() : sourcesTop() - context.space("foot");
    }

    /** The sources again on a further page, as part of the frame. */
    List<Item> again(double x) {
        return sources.isEmpty() ? List.of() : List.of(Group.tagged(Tag.PAGE_ARTIFACT, List.of(sources(x, geometry.margin(), Double.POSITIVE_INFINITY))));
    }

    /** Notes and sources from a left edge. */
    List<Item> items(double x) {
        return items(x, WIDE, x, Double.POSITIVE_INFINITY);
    }

    /**
     * @param notesX     left edge of the footnotes: that of the body
     * @param notesWidth of the column that they are of
     * @param sourcesX   left edge of the source line: that of the figure it belongs to
     * @param end        where that figure ends: a source line far below it follows it
     */
    List<Item> items(double notesX, double notesWidth, double sourcesX, double end) {
        List<Item> items = new ArrayList<>();
        if (!notes.isEmpty()) {
            double top = notesTop(notesWidth);
            items.add(Group.artifact(List.of(PathItem.fill(Path.rect(notesX, top - UNDER_RULE, 60, 0.5), context.theme().color("faint")))));
            items.add(Group.at(notesX, top, new FlowBox(notes).place(noted(notesWidth), 9999, Fit.NATURAL, true).items()));
        }
        if (!sources.isEmpty()) items.add(sources(sourcesX, beside(notesWidth) ? besideX(notesWidth) : geometry.margin(), end));
        return items;
    }

    /** @param wide where they have more room than from the left edge that is wished for */
    private Item sources(double left, double wide, double end) {
        boolean fit = sourcesFit(left);
        double x = fit ? left : wide, under = end + context.space("foot");
        boolean far = fit && notes.isEmpty() && sourcesTop() - under > context.length(FAR);
        return Group.at(x, far ? under : sourcesTop(), new FlowBox(sources).place(geometry.right() - x, 9999, Fit.NATURAL, true).items());
    }

    private boolean sourcesFit(double x) {
        return new FlowBox(sources).naturalHeight(geometry.right() - x, Fit.NATURAL)
                <= new FlowBox(sources).naturalHeight(geometry.bodyWidth(), Fit.NATURAL) + 0.01;
    }

    private double notesTop(double width) {
        double height = new FlowBox(notes).naturalHeight(noted(width), Fit.NATURAL);
        return beside(width) ? bottom() - height : sourcesTop() - height - UNDER_RULE;
    }

    /** Whether footnotes and sources stand on one line, each under its column. */
    private boolean beside(double notesWidth) {
        return notesWidth < WIDE && !sources.isEmpty() && sourcesFit(besideX(notesWidth));
    }

    private double besideX(double notesWidth) {
        return geometry.margin() + notesWidth + context.space("gutter");
    }

    private double noted(double width) {
        return beside(width) ? width : geometry.bodyWidth() - context.space("hang");
    }

    private double bottom() {
        return geometry.bodyBottom() + 5;
    }

    private double sourcesTop() {
        if (sources.isEmpty()) return geometry.bodyBottom() + 4;
        return bottom() - new FlowBox(sources).naturalHeight(geometry.bodyWidth(), Fit.NATURAL);
    }
}
