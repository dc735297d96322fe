package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Path;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/** Writes an outline as a simple TrueType glyph (OpenType, 'glyf'). */
final class GlyphEncoder {
    private static final int ON_CURVE = 1, SHORT_X = 2, SHORT_Y = 4, REPEAT = 8, SAME_X = 16, SAME_Y = 32;
    private final List<int[]> points = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int start;

    private GlyphEncoder() { }

    /** @param outline in em, y upwards, of lines and quadratic curves */
    static byte[] encode(Path outline, double unitsPerEm) {
        GlyphEncoder encoder = new GlyphEncoder();
        encoder.read(outline, unitsPerEm);
        return encoder.points.isEmpty() ? new byte[0] : encoder.write();
    }

    /** Leftmost coordinate of an encoded glyph. */
    static int left(byte[] glyph) {
        return glyph.length < 4 ? 0 : (short) ((glyph[2] & 255) << 8 | glyph[3] & 255);
    }

    /** Points and contours of an encoded simple glyph; none for a blank or a composite one. */
    static int[] counts(byte[] glyph) {
        if (glyph.length < 12 || glyph[0] < 0) return new int[] {0, 0};
        int contours = (glyph[0] & 255) << 8 | glyph[1] & 255;
        int last = 10 + 2 * (contours - 1);
        return new int[] {((glyph[last] & 255) << 8 | glyph[last + 1] & 255) + 1, contours};
    }

    private void read(Path outline, double em) {
        double[] c = outline.coordinates();
        for (int i = 0, at = 0; i < outline.size(); i++) {
            int op = outline.op(i);
            if (op == PathIterator.SEG_CUBICTO) throw new IllegalArgumentException("no TrueType outline: cubic curves");
            if (op == PathIterator.SEG_MOVETO) endContour();
            int count = Path.count(op);
            for (int k = at; k < at + count; k += 2) {
                boolean control = op == PathIterator.SEG_QUADTO && k == at;
                points.add(new int[] {(int) Math.round(c[k] * em), (int) Math.round(c[k + 1] * em), control ? 0 : ON_CURVE});
            }
            at += count;
        }
        endContour();
    }

    /** The format closes contours itself: a last point that returns to the first is left out. */
    private void endContour() {
        int last = points.size() - 1;
        if (last > start && points.get(last)[2] == ON_CURVE && points.get(last)[0] == points.get(start)[0] && points.get(last)[1] == points.get(start)[1]) {
            points.remove(last);
        }
        if (points.size() - start < 2) {
            while (points.size() > start) points.remove(points.size() - 1);
            return;
        }
        leaveOutMiddles();
        ends.add(points.size() - 1);
        start = points.size();
    }

    /** A point on the curve half way between two control points goes without saying. */
    private void leaveOutMiddles() {
        for (int i = points.size() - 2; i > start; i--) {
            int[] a = points.get(i - 1), p = points.get(i), b = points.get(i + 1);
            boolean middle = Math.abs(a[0] + b[0] - 2 * p[0]) <= 1 && Math.abs(a[1] + b[1] - 2 * p[1]) <= 1;
            if (middle && p[2] == ON_CURVE && a[2] == 0 && b[2] == 0) points.remove(i);
        }
    }

    private byte[] write() {
        int x0 = Integer.MAX_VALUE, y0 = Integer.MAX_VALUE, x1 = Integer.MIN_VALUE, y1 = Integer.MIN_VALUE;
        for (int[] p : points) {
            x0 = Math.min(x0, p[0]);
            y0 = Math.min(y0, p[1]);
            x1 = Math.max(x1, p[0]);
            y1 = Math.max(y1, p[1]);
        }
        Bytes out = new Bytes().big(ends.size(), 2).big(x0, 2).big(y0, 2).big(x1, 2).big(y1, 2);
        for (int end : ends) out.big(end, 2);
        out.big(0, 2);
        Bytes xs = new Bytes(), ys = new Bytes();
        flags(out, xs, ys);
        return out.put(xs).put(ys).copy();
    }

    /** A byte for each point that says how its steps are written; equal ones are counted. */
    private void flags(Bytes out, Bytes xs, Bytes ys) {
        int[] before = {0, 0};
        int pending = -1, repeats = 0;
        for (int[] p : points) {
            int flag = p[2] | step(p[0] - before[0], SHORT_X, SAME_X, xs) | step(p[1] - before[1], SHORT_Y, SAME_Y, ys);
            before = p;
            if (flag == pending && repeats < 255) {
                repeats++;
                continue;
            }
            flush(out, pending, repeats);
            pending = flag;
            repeats = 0;
        }
        flush(out, pending, repeats);
    }

    private static void flush(Bytes out, int flag, int repeats) {
        if (flag < 0) return;
        out.put(repeats == 0 ? flag : flag | REPEAT);
        if (repeats > 0) out.put(repeats);
    }

    /** A step of one byte has its sign in the flag; no step needs none; others take two. */
    private static int step(int d, int isShort, int same, Bytes out) {
        if (d == 0) return same;
        if (Math.abs(d) < 256) {
            out.put(Math.abs(d));
            return d > 0 ? isShort | same : isShort;
        }
        out.big(d, 2);
        return 0;
    }
}
