package dev.deckle.renderer.text;

import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.text.unicode.BreakClass;
import java.util.ArrayList;
import java.util.List;

/** Places the cells of one line and gathers them into runs. */
final class LineSetter {
    /** Between cells of which one does not follow the other in reading order, in em: blanks were cut for other neighbours. */
    private static final double TURN = 0.1;

    private final Shaped shaped;
    private final Cells cells;
    private final double size;
    private final int from;
    private final int to;
    /** Left edge of each cell's glyph, in em from the line's start. */
    private final double[] x;

    private LineSetter(Shaped shaped, int from, int to, double size) {
        this.shaped = shaped;
        this.cells = shaped.cells();
        this.from = from;
        this.to = to;
        this.size = size;
        this.x = new double[to - from];
    }

    /** @param to end of the line; a line feed before it is not drawn */
    static Line set(Shaped shaped, int from, int to, double size) {
        int end = to > from && shaped.cells().lineFeed(to - 1) ? to - 1 : to;
        return new LineSetter(shaped, from, end, size).line();
    }

    private void place() {
        if (shaped.levels() == null) {
            double at = from < to ? -Spacing.blankLeft(cells, from) : 0;
            for (int i = from; i < to; i++) at = advance(i, at, i > from ? cells.gaps[i] : 0);
            return;
        }
        double at = 0;
        int[] order = Directions.visual(shaped.levels(), from, trimmed());
        for (int k = 0; k < order.length; k++) at = advance(order[k], at, k > 0 ? cells.gaps[order[k]] + turn(order[k - 1], order[k]) : 0);
        for (int i = trimmed(); i < to; i++) at = advance(i, at, 0);
    }

    private double turn(int left, int right) {
        return Math.abs(left - right) == 1 || cells.space(left) || cells.space(right) ? 0 : TURN;
    }

    private double advance(int i, double at, double gap) {
        double left = at + gap;
        x[i - from] = left + cells.shift(i) + besideLetter(i);
        boolean hidden = cells.soft(i) && i != to - 1;
        return hidden ? left : left + cells.advances[i];
    }

    /** A mark is moved back over the letter drawn before it; from right to left that letter is drawn after it. */
    private double besideLetter(int i) {
        if (level(i) % 2 == 0 || cells.classes[i] != BreakClass.MARK) return 0;
        int letter = i;
        while (letter > from && cells.classes[letter] == BreakClass.MARK) letter--;
        return cells.advances[letter];
    }

    /** End of the line without the spaces that hang out of it. */
    private int trimmed() {
        int end = to;
        while (end > from && cells.space(end - 1)) end--;
        return end;
    }

    private Line line() {
        double ascent = shaped.ascent();
        double descent = shaped.descent();
        for (int i = from; i < to; i++) {
            Ink ink = cells.inks[i];
            if (i > from && ink == cells.inks[i - 1]) continue;
            ascent = Math.max(ascent, ink.rise() + shaped.ascentOf(ink));
            descent = Math.max(descent, -ink.rise() + shaped.descentOf(ink));
        }
        double width = shaped.measure().width(from, to) * size;
        return new Line(width, ascent * size, descent * size, text(), this::items);
    }

    private List<Item> items() {
        place();
        return new LineItems(shaped, size, this::runs).of(from, to);
    }

    private String text() {
        return from >= to ? "" : cells.text.substring(cells.from[from], cells.to[to - 1]);
    }

    /** Runs of one ink and one direction, in logical order. */
    private List<GlyphRun> runs(int first, int last) {
        List<GlyphRun> runs = new ArrayList<>();
        for (int i = first; i < last; ) {
            int end = i + 1;
            while (end < last && cells.inks[end].equals(cells.inks[i]) && level(end) == level(i)) end++;
            GlyphRun run = run(i, end);
            if (run != null) runs.add(run);
            i = end;
        }
        return runs;
    }

    private int level(int i) {
        return shaped.levels() == null ? 0 : shaped.levels()[i];
    }

    private GlyphRun run(int first, int last) {
        boolean backwards = level(first) % 2 != 0;
        int[] glyphs = new int[last - first];
        int[] clusters = new int[glyphs.length];
        double[] offsets = new double[glyphs.length];
        StringBuilder text = new StringBuilder();
        int n = 0;
        for (int i = first; i < last; i++) {
            if (cells.soft(i) && i != to - 1) continue;
            glyphs[n] = backwards ? mirrored(i) : cells.glyphs[i];
            clusters[n] = text.length();
            offsets[n++] = x[i - from];
            if (cells.soft(i)) text.append('\u00AD');
            else text.append(cells.text, cells.from[i], cells.to[i]);
        }
        if (n == 0) return null;
        return build(cells.inks[first], cut(glyphs, n), cut(offsets, n), text.toString(), cut(clusters, n), backwards);
    }

    private int mirrored(int i) {
        int c = cells.codePoints[i];
        int other = Directions.mirrored(c);
        int glyph = other == c ? 0 : cells.inks[i].face().glyph(other);
        return glyph == 0 ? cells.glyphs[i] : glyph;
    }

    private GlyphRun build(Ink ink, int[] glyphs, double[] places, String text, int[] clusters, boolean backwards) {
        if (backwards) {
            reverse(glyphs);
            reverse(clusters);
            for (int i = 0, j = places.length - 1; i < j; i++, j--) {
                double swapped = places[i];
                places[i] = places[j];
                places[j] = swapped;
            }
        }
        double left = places[0];
        for (int i = 0; i < places.length; i++) places[i] = (places[i] - left) * size;
        double rise = ink.rise() == 0 ? 0 : -ink.rise() * size;
        return new GlyphRun(ink.face(), ink.scale() * size, left * size, rise, glyphs, places, text, clusters, ink.color(), ink.embolden(), ink.slant());
    }

    private static void reverse(int[] a) {
        for (int i = 0, j = a.length - 1; i < j; i++, j--) {
            int swapped = a[i];
            a[i] = a[j];
            a[j] = swapped;
        }
    }

    private static int[] cut(int[] a, int n) {
        return n == a.length ? a : java.util.Arrays.copyOf(a, n);
    }

    private static double[] cut(double[] a, int n) {
        return n == a.length ? a : java.util.Arrays.copyOf(a, n);
    }
}
