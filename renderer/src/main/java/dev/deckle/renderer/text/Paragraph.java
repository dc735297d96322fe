package dev.deckle.renderer.text;

import java.util.ArrayList;
import java.util.List;

/** A text shaped once, in em units; immutable and thread-safe. Setting it at a size and width is cheap, so fitting can try many. */
public final class Paragraph {
    private final Shaped shaped;
    /** The first cell that is set; what stands before it stands on an earlier page. */
    private final int start;

    Paragraph(Shaped shaped) {
        this(shaped, 0);
    }

    private Paragraph(Shaped shaped, int start) {
        this.shaped = shaped;
        this.start = start;
    }

    /** Width in points of the widest hard line at a size, unbroken. */
    public double naturalWidth(double size) {
        double widest = 0;
        for (int[] stretch : stretches()) widest = Math.max(widest, shaped.measure().width(stretch[0], stretch[1]));
        return widest * size;
    }

    /** Width in points of the longest piece that has no break inside, at a size. */
    public double minWidth(double size) {
        double widest = 0;
        for (int[] stretch : stretches()) {
            int from = stretch[0];
            for (int i = from + 1; i <= stretch[1]; i++) {
                if (i < stretch[1] && shaped.tiers()[i] < Tiers.NORMAL) continue;
                widest = Math.max(widest, shaped.measure().width(from, i));
                from = i;
            }
        }
        return widest * size;
    }

    /**
     * Sets the text. No line is wider than {@code width} (a piece longer than that is broken inside, at best after a joint such as _ or /).
     * A text without characters is one empty line.
     *
     * @param width in points
     * @param size  em size in points
     */
    public List<Line> lines(double width, double size, Breaking breaking) {
        List<Line> lines = new ArrayList<>();
        for (int[] cut : cuts(width / size, breaking)) lines.add(LineSetter.set(shaped, cut[0], cut[1], size));
        return lines;
    }

    /** What is left of the text after so many lines of this width, to be set at another. */
    public Paragraph after(int lines, double width, double size, Breaking breaking) {
        return new Paragraph(shaped, cuts(width / size, breaking).get(lines)[0]);
    }

    /** From and to of each line. */
    private List<int[]> cuts(double width, Breaking breaking) {
        List<int[]> cuts = new ArrayList<>();
        for (int[] stretch : stretches()) {
            List<Integer> breaks = breaks(stretch[0], stretch[1], width, breaking);
            for (int i = 0; i + 1 < breaks.size(); i++) cuts.add(new int[] {breaks.get(i), breaks.get(i + 1)});
        }
        return cuts;
    }

    private List<Integer> breaks(int from, int to, double width, Breaking breaking) {
        if (breaking == Breaking.NONE) return List.of(from, to);
        List<Integer> filled = new LineBreaker(shaped.measure(), shaped.tiers(), width).fill(from, to);
        if (breaking == Breaking.BALANCE) return new Balance(shaped.cells(), shaped.measure(), shaped.tiers(), width).even(filled);
        LastLine.mend(filled, shaped.cells(), shaped.measure(), shaped.tiers(), width);
        return filled;
    }

    /** From and to of what stands between hard breaks, without the line feeds. */
    private List<int[]> stretches() {
        List<int[]> all = new ArrayList<>();
        Cells cells = shaped.cells();
        int from = start;
        for (int i = start; i < cells.count; i++) {
            if (!cells.lineFeed(i)) continue;
            all.add(new int[] {from, i});
            from = i + 1;
        }
        if (from < cells.count || all.isEmpty()) all.add(new int[] {from, cells.count});
        return all;
    }

    /** The plain characters; a line feed is a hard break. */
    public String text() {
        return shaped.cells().text;
    }

    Shaped shaped() {
        return shaped;
    }
}
