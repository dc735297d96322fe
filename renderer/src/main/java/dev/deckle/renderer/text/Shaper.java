package dev.deckle.renderer.text;

import dev.deckle.renderer.text.sfnt.FontFace;
import dev.deckle.renderer.text.unicode.BreakClass;
import dev.deckle.renderer.text.unicode.Cjk;

/** Turns characters into glyphs: ligatures, kerning, accents over their letters, the widths of spaces. */
final class Shaper {
    private static final int EM_DASH = '—';
    private static final int HORIZONTAL_BAR = '―';

    private final Characters c;
    private final Ink[] inks;
    private final int[] glyphs;
    private final Cells cells;

    private Shaper(Characters c, Ink[] inks) {
        this.c = c;
        this.inks = inks;
        this.glyphs = new int[c.length];
        this.cells = new Cells(c.text, c.length);
    }

    static Cells shape(Characters c, Ink[] inks) {
        Shaper shaper = new Shaper(c, inks);
        for (int i = 0; i < c.length; ) {
            int end = i + 1;
            while (end < c.length && inks[end] == inks[i]) end++;
            shaper.run(i, end);
            i = end;
        }
        return shaper.cells;
    }

    private void run(int start, int end) {
        Ink ink = inks[start];
        for (int i = start; i < end; i++) glyphs[i] = glyph(ink.face(), i);
        int last = -1;
        for (int i = start; i < end; ) {
            before(i);
            int n = ligature(ink, i, end);
            int cell = n > 1 ? ligated(ink, i, n) : single(ink, i);
            if (last >= 0 && last == cell - 1) kern(ink, last, cell);
            last = cell;
            i += n;
        }
    }

    /** The dash of Chinese stands at the middle of Han and is drawn as the horizontal bar, which fonts join over two em. */
    private int glyph(FontFace face, int i) {
        int codePoint = c.codePoints[i];
        int bar = codePoint == EM_DASH && face.glyph('一') != 0 ? face.glyph(HORIZONTAL_BAR) : 0;
        int glyph = bar != 0 ? bar : face.glyph(codePoint);
        return glyph == 0 && Character.isSpaceChar(codePoint) ? face.glyph(' ') : glyph;
    }

    /** What soft hyphens and zero width spaces before a character come to. */
    private void before(int i) {
        if (c.before[i] == Characters.SOFT_HYPHEN && i > 0) {
            Ink ink = inks[i - 1];
            int hyphen = ink.face().glyph('-');
            int cell = cells.add(hyphen, ink.face().advance(hyphen) * ink.scale(), ink, BreakClass.HYPHEN, 0xAD, c.at[i], c.at[i]);
            cells.markSoft(cell);
        } else if (c.before[i] == Characters.MAY_BREAK) {
            cells.markMayBreak();
        }
    }

    /** Number of characters that become one glyph. */
    private int ligature(Ink ink, int i, int end) {
        if (!ink.shaped() || c.classes[i] != BreakClass.LETTER && c.classes[i] != BreakClass.EM_DASH) return 1;
        int[] found = ink.face().ligature(glyphs, i, end);
        if (found == null) return 1;
        for (int k = i + 1; k < i + found.length; k++) {
            if (c.before[k] != Characters.NOTHING) return 1;
        }
        glyphs[i] = found[0];
        return found.length;
    }

    private int ligated(Ink ink, int i, int n) {
        double advance = ink.face().advance(glyphs[i]) * ink.scale();
        return cells.add(glyphs[i], advance, ink, c.classes[i], c.codePoints[i], c.at[i], c.at[i + n]);
    }

    private int single(Ink ink, int i) {
        BreakClass kind = c.classes[i];
        double advance = kind == BreakClass.LINE_FEED ? 0 : advance(ink.face(), i) * ink.scale();
        int cell = cells.add(glyphs[i], advance, ink, kind, c.codePoints[i], c.at[i], c.at[i + 1]);
        if (kind == BreakClass.MARK && cell > 0) overprint(ink, cell);
        return cell;
    }

    private double advance(FontFace face, int i) {
        int p = c.codePoints[i];
        if (p == ' ' || face.glyph(p) != 0 && p < 0x2000) return face.advance(glyphs[i]);
        return switch (p) {
            case 0x2000, 0x2002 -> 0.5;
            case 0x2001, 0x2003, 0x3000 -> 1;
            case 0x2004 -> 1 / 3.0;
            case 0x2005, 0x205F -> 0.25;
            case 0x2006 -> 1 / 6.0;
            case 0x2007 -> face.advance(face.glyph('0'));
            case 0x2008 -> face.advance(face.glyph('.'));
            case 0x2009, 0x202F -> 0.17;
            case 0x200A -> 0.08;
            case 0x2060 -> 0;
            default -> face.advance(glyphs[i]);
        };
    }

    /** Centres a mark over (or under) the glyph before it; it takes no room. */
    private void overprint(Ink ink, int cell) {
        int glyph = cells.glyphs[cell];
        double middle = (ink.face().inkLeft(glyph) + ink.face().inkRight(glyph)) / 2 * ink.scale();
        double base = cells.advances[cell - 1];
        if (cells.classes[cell - 1] == BreakClass.MARK) {
            cells.shift(cell, cells.shift(cell - 1));
        } else {
            cells.shift(cell, -base / 2 - middle);
        }
        cells.advances[cell] = 0;
    }

    /** Not with spaces: their width may yet change. */
    private void kern(Ink ink, int left, int right) {
        if (!ink.shaped() || Spacing.blank(cells, left) || Spacing.blank(cells, right)) return;
        if (Cjk.any(cells.codePoints[left]) || Cjk.any(cells.codePoints[right])) return;
        double kerning = ink.face().kerning(cells.glyphs[left], cells.glyphs[right]);
        if (kerning != 0) cells.advances[left] += kerning * ink.scale();
    }
}
