package dev.deckle.renderer.layout.context;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.BaselineGrid;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.Strip;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** A paragraph as strips, one a line. */
public final class TextFlow implements Flow {
    /** Space under a heading on the grid, of that above it. */
    private static final double UNDER = 1 / 3.0;

    /** Of the width. */
    private static final double STUB = 0.16;

    /** Where lines stand in their column. */
    public enum Align { LEFT, CENTER, RIGHT }

    /**
     * How a paragraph is set.
     *
     * @param size    in points, before fitting
     * @param floor   below which fitting does not go, in points
     * @param leading line height as a factor of the size
     * @param before  space above in points, before fitting
     * @param evened  keeps a second line from being a stub
     * @param grid    its lines stand on; {@code null} for text with a leading of its own
     */
    public record Form(double size, double floor, double leading, double before, Breaking breaking, Align align, boolean evened, BaselineGrid grid) {
        public static Form of(double size, double floor, double leading, double before) {
            return new Form(size, floor, leading, before, Breaking.FILL, Align.LEFT, false, null);
        }

        public Form balanced() {
            return new Form(size, floor, leading, before, Breaking.BALANCE, align, evened, grid);
        }

        /** Keeps a second line from being a stub, as befits a lead. */
        public Form evenly() {
            return new Form(size, floor, leading, before, breaking, align, true, grid);
        }

        public Form aligned(Align newAlign) {
            return new Form(size, floor, leading, before, breaking, newAlign, evened, grid);
        }

        public Form on(BaselineGrid newGrid) {
            return new Form(size, floor, leading, before, breaking, align, evened, newGrid);
        }

        /** Height of a line in points. */
        double line(Fit fit) {
            return onGrid(fit.size(size, floor) * fit.leading(leading), fit);
        }

        double above(Fit fit) {
            return onGrid(fit.gap(before), fit);
        }

        private double onGrid(double points, Fit fit) {
            return grid == null ? points : grid.rounded(points, fit);
        }

        /** The baseline's distance from the top of a line of the height; on a grid as far above its foot as the body's. */
        double baseline(double height, Fit fit) {
            if (grid == null) return TextFlow.baseline(height, fit.size(size, floor));
            double body = grid.line(fit);
            return height - body + TextFlow.baseline(body, fit.size(grid.size(), grid.floor()));
        }
    }

    private final Paragraph paragraph;
    private final Form form;
    private final List<Tag> tags;
    private final boolean heading;
    /** The last lines set: fits that differ only in space share them. */
    private volatile SetLines last;

    private record SetLines(double width, double size, List<Line> lines) { }

    /** @param tags the structure elements around the text, outermost first */
    public TextFlow(Paragraph paragraph, Form form, List<Tag> tags) {
        this(paragraph, form, tags, false);
    }

    /** @param heading keeps the text together with what follows */
    public TextFlow(Paragraph paragraph, Form form, List<Tag> tags, boolean heading) {
        this.paragraph = paragraph;
        this.form = form;
        this.tags = List.copyOf(tags);
        this.heading = heading;
    }

    /** The same text, together with what follows. */
    public TextFlow kept() {
        return new TextFlow(paragraph, form, tags, true);
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        double size = fit.size(form.size, form.floor);
        double height = form.line(fit), baseline = form.baseline(height, fit);
        List<Line> lines = lines(width, size);
        List<Strip> strips = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double x = offset(width - line.width(), form.align);
            strips.add(Strip.of(i == 0 ? form.above(fit) : 0, height, () -> List.of(wrap(tags, Group.at(x, baseline, line.items()))), cost(i, lines.size()))
                    .onGrid(form.grid == null ? 0 : form.grid.step(fit)));
        }
        return strips;
    }

    /** A text of two lines whose second is a mere stub gives it some words of the first, where the form asks for that. */
    private List<Line> lines(double width, double size) {
        SetLines known = last;
        if (known == null || known.width != width || known.size != size) last = known = new SetLines(width, size, set(width, size));
        return known.lines;
    }

    private List<Line> set(double width, double size) {
        List<Line> lines = paragraph.lines(width, size, form.breaking);
        boolean stub = form.evened && lines.size() == 2 && lines.get(1).width() < STUB * width;
        return stub ? paragraph.lines(width * (1 - STUB), size, form.breaking) : lines;
    }

    @Override
    public Flow from(int strip, double width, Fit fit) {
        return form.evened ? null : new TextFlow(paragraph.after(strip, width, fit.size(form.size, form.floor), form.breaking), form, tags, heading);
    }

    /** No line stands alone at the foot or the head of a page, and a heading not at the foot. */
    private int cost(int index, int count) {
        if (index == 0) return Strip.FREE;
        return heading || index == 1 || index == count - 1 ? Strip.FORBIDDEN : Strip.INSIDE;
    }

    @Override
    public boolean keepsWithNext() {
        return heading;
    }

    @Override
    public double mostSpaceAfter(Fit fit) {
        return heading && form.grid != null ? form.onGrid(fit.gap(form.before) * UNDER, fit) : Double.POSITIVE_INFINITY;
    }

    @Override
    public double naturalWidth(Fit fit) {
        return paragraph.naturalWidth(fit.size(form.size, form.floor));
    }

    /** The baseline's distance from the top of a line of the height. */
    public static double baseline(double height, double size) {
        return height / 2 + size * BaselineGrid.MIDDLE;
    }

    static double offset(double slack, Align align) {
        return switch (align) {
            case LEFT -> 0;
            case CENTER -> slack / 2;
            case RIGHT -> slack;
        };
    }

    /** An item inside structure elements, the outermost first. */
    public static Item wrap(List<Tag> tags, Item item) {
        Item wrapped = item;
        for (int i = tags.size() - 1; i >= 0; i--) wrapped = Group.tagged(tags.get(i), List.of(wrapped));
        return wrapped;
    }
}
