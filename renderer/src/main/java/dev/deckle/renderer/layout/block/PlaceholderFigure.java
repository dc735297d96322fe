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
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** A dashed box with a word on what will stand in it. */
final class PlaceholderFigure implements Figure {
    /** In points: its word is not squeezed further, whatever the ratio. */
    private static final double NARROWEST = 90;

    private final Placeholder placeholder;
    private final LayoutContext context;
    private final Tag tag;

    PlaceholderFigure(Placeholder placeholder, LayoutContext context) {
        this.placeholder = placeholder;
        this.context = context;
        this.tag = context.tag(Tag.figure(Typesetter.strip(placeholder.text())));
        context.diagnostics().warning("placeholder", placeholder.where(), "a placeholder stands for '" + placeholder.text() + "'",
                "put the picture in its place");
    }

    @Override
    public double minWidth() {
        return context.length(40);
    }

    @Override
    public double minHeight(double width) {
        return context.length(40);
    }

    @Override
    public double naturalHeight(double width) {
        return width / placeholder.ratio();
    }

    @Override
    public double naturalWidth(double height) {
        return Math.max(context.length(NARROWEST), height * placeholder.ratio());
    }

    @Override
    public double usedHeight(double width, double height) {
        return Math.min(height, Math.min(width, naturalWidth(height)) / placeholder.ratio());
    }

    @Override
    public List<Item> paint(double width, double height) {
        double w = Math.min(width, naturalWidth(height));
        double h = Math.min(height, w / placeholder.ratio());
        Stroke dashed = new Stroke(context.theme().color("faint"), 0.75, Stroke.Cap.BUTT, Stroke.Join.MITER, List.of(4.0, 3.0), 0);
        List<Item> items = new ArrayList<>();
        items.add(new PathItem(Path.rect(0.4, 0.4, w - 0.8, h - 0.8), context.theme().color("panel"), dashed));
        TextFlow.Form form = TextFlow.Form.of(context.size("caption"), context.floor("source"), context.leading("small"), 0)
                .balanced().aligned(TextFlow.Align.CENTER);
        TextFlow flow = new TextFlow(context.markup(placeholder.text(), context.style("muted"), placeholder.where()), form, List.of());
        FlowBox text = new FlowBox(List.of(flow));
        double textHeight = text.naturalHeight(w - 16, Fit.NATURAL);
        items.add(Group.at(8, Math.max(2, (h - textHeight) / 2), text.place(w - 16, 9999, Fit.NATURAL, true).items()));
        return List.of(Group.tagged(tag, items));
    }
}
