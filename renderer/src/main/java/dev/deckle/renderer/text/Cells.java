package dev.deckle.renderer.text;

import dev.deckle.renderer.text.unicode.BreakClass;
import java.util.Arrays;

/** Glyphs of a paragraph in logical order, one to a cell, with what each stands for. Lengths are in em of the paragraph's size. */
final class Cells {
    final String text;
    int count;
    /** Whether all stands in the columns of a listing. */
    boolean columns;
    int[] glyphs;
    double[] advances;
    /** Blank between the cell before and this one, which goes at a line's start. */
    double[] gaps;
    /** How far the glyph is drawn from where its advance begins; {@code null} where no glyph is moved. */
    double[] shifts;
    Ink[] inks;
    BreakClass[] classes;
    int[] codePoints;
    /** The characters a cell stands for: from, to (exclusive) in {@link #text}. */
    int[] from;
    int[] to;
    /** Hyphens that are only drawn at the end of a line; {@code null} for none. */
    boolean[] soft;
    /** Where a zero width space allows a break; {@code null} for none. */
    boolean[] mayBreak;

    Cells(String text, int capacity) {
        this.text = text;
        glyphs = new int[capacity];
        advances = new double[capacity];
        gaps = new double[capacity];
        inks = new Ink[capacity];
        classes = new BreakClass[capacity];
        codePoints = new int[capacity];
        from = new int[capacity];
        to = new int[capacity];
    }

    int add(int glyph, double advance, Ink ink, BreakClass kind, int codePoint, int start, int end) {
        if (count == glyphs.length) grow();
        glyphs[count] = glyph;
        advances[count] = advance;
        inks[count] = ink;
        classes[count] = kind;
        codePoints[count] = codePoint;
        from[count] = start;
        to[count] = end;
        return count++;
    }

    private void grow() {
        int size = 2 * count + 4;
        glyphs = Arrays.copyOf(glyphs, size);
        advances = Arrays.copyOf(advances, size);
        gaps = Arrays.copyOf(gaps, size);
        shifts = shifts == null ? null : Arrays.copyOf(shifts, size);
        inks = Arrays.copyOf(inks, size);
        classes = Arrays.copyOf(classes, size);
        codePoints = Arrays.copyOf(codePoints, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        soft = soft == null ? null : Arrays.copyOf(soft, size);
        mayBreak = mayBreak == null ? null : Arrays.copyOf(mayBreak, size);
    }

    void shift(int cell, double by) {
        if (shifts == null) shifts = new double[glyphs.length];
        shifts[cell] = by;
    }

    void markSoft(int cell) {
        if (soft == null) soft = new boolean[glyphs.length];
        soft[cell] = true;
    }

    /** Of the cell that is added next. */
    void markMayBreak() {
        int cell = count;
        if (cell == glyphs.length) grow();
        if (mayBreak == null) mayBreak = new boolean[glyphs.length];
        mayBreak[cell] = true;
    }

    boolean soft(int cell) {
        return soft != null && soft[cell];
    }

    boolean mayBreak(int cell) {
        return mayBreak != null && mayBreak[cell];
    }

    double shift(int cell) {
        return shifts == null ? 0 : shifts[cell];
    }

    boolean space(int cell) {
        return classes[cell] == BreakClass.SPACE;
    }

    boolean lineFeed(int cell) {
        return classes[cell] == BreakClass.LINE_FEED;
    }
}
