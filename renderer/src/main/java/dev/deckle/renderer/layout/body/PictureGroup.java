package dev.deckle.renderer.layout.body;

import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.FigureBox;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Placement;
import dev.deckle.renderer.layout.box.RowBox;
import dev.deckle.renderer.layout.box.StackBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Two or three pictures of fixed proportions, close together: side by side and equally high, or one above the other and equally wide,
 * whichever shows more of them.
 */
final class PictureGroup implements Box {
    private static final int MOST = 3;
    /** Limits of the proportions by which pictures share a row. */
    private static final double NARROWEST = 0.5, WIDEST = 2.4;
    /** A row is what is expected: it may show so much less than a stack. */
    private static final double ROW = 1.1;

    private final List<FigureBox> pictures;
    private final double align;
    private final double gutter;
    private final double gap;

    /** @param align where the group stands in its width: 0 left, 0.5 in the middle, 1 right */
    PictureGroup(List<Box> pictures, double align, LayoutContext context) {
        this.pictures = pictures.stream().map(FigureBox.class::cast).toList();
        this.align = align;
        this.gutter = context.space("gutter");
        this.gap = context.space("block");
    }

    static boolean possible(List<Box> boxes) {
        return boxes.size() > 1 && boxes.size() <= MOST && boxes.stream().allMatch(b -> b instanceof FigureBox f && Double.isFinite(f.proportions()));
    }

    /** A way to arrange them: how wide all of it is, and how much of the pictures it shows. */
    private record Way(Box box, double width, double area) { }

    @Override
    public double minHeight(double width, Fit fit) {
        return (wide(width) ? row(cells(width)) : stack()).minHeight(width, fit);
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return (wide(width) ? row(cells(width)) : stack()).naturalHeight(width, fit);
    }

    @Override
    public double mostHeight(double width, Fit fit) {
        return stack().mostHeight(width, fit);
    }

    @Override
    public boolean stretches() {
        return true;
    }

    @Override
    public double left(double width, double height, Fit fit) {
        return (width - way(width, height, fit).width) * align;
    }

    /** The width that it makes use of in a place. */
    double usedWidth(double width, double height, Fit fit) {
        return way(width, height, fit).width;
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        Way way = way(width, height, fit);
        Placement p = way.box.place(way.width, height, fit, force);
        return p.placed() ? p.moved((width - way.width) * align) : Placement.none(this);
    }

    private Way way(double width, double height, Fit fit) {
        Way stack = stack(width, height, fit);
        if (!wide(width)) return stack;
        Way row = row(width, height, fit);
        return stack.box.minHeight(stack.width, fit) > height || row.area * ROW >= stack.area ? row : stack;
    }

    private Way row(double width, double height, Fit fit) {
        double[] cells = cells(width), used = new double[cells.length];
        double under = over(i -> pictures.get(i).captionHeight(cells[i], fit)).max().orElse(0), area = 0;
        for (int i = 0; i < cells.length; i++) {
            FigureBox picture = pictures.get(i);
            double own = picture.ownHeight(cells[i], Math.max(1, height - under)), wide = Math.min(cells[i], picture.naturalWidth(own));
            used[i] = Math.max(wide, picture.captionWidth(cells[i], fit));
            area += own * wide;
        }
        return new Way(row(used), DoubleStream.of(used).sum() + gutter * (used.length - 1), area);
    }

    private Way stack(double width, double height, Fit fit) {
        double captions = over(i -> pictures.get(i).captionHeight(width, fit)).sum(), free = height - captions - fit.gap(gap) * (pictures.size() - 1);
        double shown = Math.max(1, Math.min(width, free / over(i -> 1 / pictures.get(i).proportions()).sum()));
        // what is written under them may ask for more width than they are shown in
        double wide = shown < narrowest() || stack().minHeight(shown, fit) > height ? width : shown;
        return new Way(stack(), wide, over(i -> Math.pow(pictures.get(i).ownHeight(shown, shown / pictures.get(i).proportions()), 2) * pictures.get(i).proportions()).sum());
    }

    private Box row(double[] widths) {
        return new RowBox(List.copyOf(pictures), (total, fit) -> widths, gutter, false);
    }

    private Box stack() {
        return new StackBox(pictures, gap);
    }

    /** Widths that make pictures equally high. */
    private double[] cells(double width) {
        double[] shares = over(i -> Math.max(NARROWEST, Math.min(WIDEST, pictures.get(i).proportions()))).toArray();
        double sum = DoubleStream.of(shares).sum(), room = width - gutter * (pictures.size() - 1);
        return DoubleStream.of(shares).map(s -> room * s / sum).toArray();
    }

    /** Whether each of them is wide enough in a row. */
    private boolean wide(double width) {
        return DoubleStream.of(cells(width)).min().orElse(0) >= narrowest();
    }

    private double narrowest() {
        return pictures.stream().mapToDouble(FigureBox::minWidth).max().orElse(0);
    }

    private DoubleStream over(IntToDoubleFunction value) {
        return IntStream.range(0, pictures.size()).mapToDouble(value);
    }
}
