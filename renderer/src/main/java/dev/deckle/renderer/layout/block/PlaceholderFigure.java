package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Placeholder;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Stroke;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.FlowBox;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** A dashed frame with words on what will stand in it; it leaves its ratio where they need more room. */
final class PlaceholderFigure implements Figure {
    /** In points: its words are not squeezed further, whatever the ratio. */
    private static final double NARROWEST = 90;
    /** Between the frame and its words, in points. */
    private static final double INSET = 8;
    /** Words larger than they need be take no more than this part of the height. */
    private static final double MOST = 0.4;

    private final Placeholder placeholder;
    private final LayoutContext context;
    private final Tag tag;
    /** Its words in the sizes that they may have, largest first. */
    private final List<FlowBox> words;

    PlaceholderFigure(Placeholder placeholder, LayoutContext context) {
        this.placeholder = placeholder;
        this.context = context;
        this.tag = context.tag(Tag.figure(Typesetter.strip(placeholder.text())));
        Paragraph text = context.markup(placeholder.text(), context.style("muted"), placeholder.where());
        this.words = DoubleStream.of(context.size("body"), context.size("caption"), context.floor("source")).mapToObj(size -> words(text, size)).toList();
        context.diagnostics().warning("placeholder", placeholder.where(), "a placeholder stands for '" + placeholder.text() + "'",
                "put the picture in its place");
    }

    private FlowBox smallest() {
        return words.get(words.size() - 1);
    }

    @Override
    public double minWidth() {
        return context.length(40);
    }

    private FlowBox words(Paragraph text, double size) {
        TextFlow.Form form = TextFlow.Form.of(size, size, context.leading("small"), 0).balanced().aligned(TextFlow.Align.CENTER);
        return new FlowBox(List.of(new TextFlow(text, form, List.of())));
    }

    @Override
    public double minHeight(double width) {
        return Math.max(context.length(40), needed(smallest(), width));
    }

    @Override
    public double naturalHeight(double width) {
        return Math.max(width / placeholder.ratio(), minHeight(width));
    }

    @Override
    public double naturalWidth(double height) {
        double width = Math.max(context.length(NARROWEST), height * placeholder.ratio());
        return needed(smallest(), width) <= height + 0.01 ? width : Double.POSITIVE_INFINITY;
    }

    @Override
    public double usedHeight(double width, double height) {
        return frame(width, height).height;
    }

    private record Frame(double width, double height) { }

    /** By its ratio where the smallest words have room in that, else taller. */
    private Frame frame(double width, double height) {
        double w = Math.min(width, naturalWidth(height));
        double h = Math.min(height, w / placeholder.ratio());
        double needed = needed(smallest(), w);
        return needed <= h + 0.01 ? new Frame(w, h) : new Frame(w, Math.min(height, needed));
    }

    /** Height in points of a frame of a width around its words. */
    private static double needed(FlowBox words, double width) {
        return words.naturalHeight(width - 2 * INSET, Fit.NATURAL) + INSET;
    }

    @Override
    public List<Item> paint(double width, double height) {
        Frame frame = frame(width, height);
        Stroke dashed = new Stroke(context.theme().color("faint"), 0.75, Stroke.Cap.BUTT, Stroke.Join.MITER, List.of(4.0, 3.0), 0);
        List<Item> items = new ArrayList<>();
        items.add(new PathItem(Path.rect(0.4, 0.4, frame.width - 0.8, frame.height - 0.8), context.theme().color("panel"), dashed));
        double measure = frame.width - 2 * INSET;
        FlowBox text = words.stream().filter(t -> t.naturalHeight(measure, Fit.NATURAL) <= MOST * frame.height).findFirst().orElse(smallest());
        double textHeight = text.naturalHeight(measure, Fit.NATURAL);
        items.add(Group.at(INSET, Math.max(2, (frame.height - textHeight) / 2), text.place(measure, textHeight, Fit.NATURAL, true).items()));
        return List.of(Group.tagged(tag, items));
    }
}
