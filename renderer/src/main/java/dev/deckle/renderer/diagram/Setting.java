package dev.deckle.renderer.diagram;

import dev.deckle.renderer.text.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A diagram in one look, laid out once at the natural size of its type when first asked for. Not thread-safe. */
final class Setting {
    private static final double LABEL_LINE = 9;
    private static final double LEAST_BOX = 3;
    /** Paper left around a link's words, in em of them. */
    private static final double LABEL_PAD = 0.35;

    private final Look look;
    private final double size;
    private final double least;
    private final List<Lettering> boxes = new ArrayList<>();
    private final List<Lettering> labels = new ArrayList<>();
    private final List<int[]> ends;
    private Plan plan;

    /**
     * @param labels {@code null} for an arrow without words
     * @param ends   of each arrow, by place among the boxes
     * @param type   sizes and floors
     */
    Setting(Look look, List<Paragraph> boxes, List<Paragraph> labels, List<int[]> ends, Type type) {
        this.look = look;
        this.size = type.body;
        this.ends = ends;
        boxes.forEach(p -> this.boxes.add(Lettering.of(p, look.line())));
        labels.forEach(p -> this.labels.add(p == null ? null : Lettering.of(p, LABEL_LINE)));
        boolean lettered = labels.stream().anyMatch(p -> p != null);
        this.least = Math.max(type.boxFloor / size, lettered ? type.labelFloor / (size * look.label()) : 0);
    }

    /**
     * Sizes of type in points.
     *
     * @param body       natural size in boxes
     * @param boxFloor   smallest in boxes
     * @param labelFloor smallest on arrows
     */
    record Type(double body, double boxFloor, double labelFloor) { }

    Look look() {
        return look;
    }

    /** Size of the type in boxes, in points, at scale 1. */
    double size() {
        return size;
    }

    /** The smallest scale at which all words can be read. */
    double least() {
        return least;
    }

    List<Lettering> boxes() {
        return boxes;
    }

    /** Of each arrow; {@code null} where it has no words. */
    List<Lettering> labels() {
        return labels;
    }

    Plan plan() {
        if (plan == null) plan = Layered.lay(sketch());
        return plan;
    }

    private Sketch sketch() {
        double[] widths = widths();
        List<Sketch.Size> sizes = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) sizes.add(new Sketch.Size(widths[i] * size, (boxes.get(i).height() + 2 * look.padY()) * size));
        List<Sketch.Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) arrows.add(new Sketch.Arrow(ends.get(i)[0], ends.get(i)[1], label(labels.get(i))));
        return new Sketch(sizes, arrows, look.flow(), look.gap() * size).withRoom(Strokes.HEAD_ROOM);
    }

    /** In em. Boxes that are much alike are made the same. */
    private double[] widths() {
        double[] widths = boxes.stream().mapToDouble(b -> Math.max(LEAST_BOX, b.width() + 2 * look.padX())).toArray();
        double widest = Arrays.stream(widths).max().orElse(0);
        double narrowest = Arrays.stream(widths).min().orElse(0);
        if (widest <= narrowest * look.alike()) Arrays.fill(widths, widest);
        return widths;
    }

    private Sketch.Size label(Lettering words) {
        if (words == null) return null;
        double em = size * look.label();
        return new Sketch.Size((words.width() + 2 * LABEL_PAD) * em, words.height() * em);
    }
}
