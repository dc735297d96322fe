package dev.deckle.renderer.text.sfnt;

import static dev.deckle.renderer.text.sfnt.Sfnt.u16;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;

/** Outlines of glyphs in font units (OpenType, 'glyf' and 'loca'). */
final class Glyf {
    private static final int MAX_DEPTH = 8;
    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean longOffsets;
    private final int count;

    Glyf(Sfnt font, int count) {
        glyf = font.table("glyf");
        loca = font.table("loca");
        longOffsets = font.table("head").getShort(50) != 0;
        this.count = Math.min(count, loca.capacity() / (longOffsets ? 4 : 2) - 1);
    }

    /** Where a glyph's data begins; -1 for a blank one. */
    private int start(int glyph) {
        if (glyph < 0 || glyph >= count) return -1;
        int from = longOffsets ? loca.getInt(4 * glyph) : 2 * u16(loca, 2 * glyph);
        int to = longOffsets ? loca.getInt(4 * glyph + 4) : 2 * u16(loca, 2 * glyph + 2);
        return from < to && from >= 0 && from + 10 <= glyf.capacity() ? from : -1;
    }

    boolean blank(int glyph) {
        return start(glyph) < 0;
    }

    int xMin(int glyph) {
        int at = start(glyph);
        return at < 0 ? 0 : glyf.getShort(at + 2);
    }

    int xMax(int glyph) {
        int at = start(glyph);
        return at < 0 ? 0 : glyf.getShort(at + 6);
    }

    int yMax(int glyph) {
        int at = start(glyph);
        return at < 0 ? 0 : glyf.getShort(at + 8);
    }

    /** Adds a glyph's outline, mapped by {@code map}. */
    void trace(int glyph, AffineTransform map, Path2D out) {
        trace(glyph, map, out, 0);
    }

    private void trace(int glyph, AffineTransform map, Path2D out, int depth) {
        int at = start(glyph);
        if (at < 0 || depth > MAX_DEPTH) return;
        int contours = glyf.getShort(at);
        if (contours >= 0) new SimpleGlyph(glyf, at, contours).trace(map, out);
        else traceParts(at + 10, map, out, depth);
    }

    private void traceParts(int at, AffineTransform map, Path2D out, int depth) {
        int flags;
        int p = at;
        do {
            flags = u16(glyf, p);
            int part = u16(glyf, p + 2);
            boolean words = (flags & 1) != 0;
            boolean offsets = (flags & 2) != 0;
            double dx = !offsets ? 0 : words ? glyf.getShort(p + 4) : glyf.get(p + 4);
            double dy = !offsets ? 0 : words ? glyf.getShort(p + 6) : glyf.get(p + 5);
            p += words ? 8 : 6;
            double[] m = matrix(flags, p);
            p += (flags & 0x08) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
            AffineTransform inner = new AffineTransform(map);
            inner.concatenate(new AffineTransform(m[0], m[1], m[2], m[3], dx, dy));
            trace(part, inner, out, depth + 1);
        } while ((flags & 0x20) != 0);
    }

    private double[] matrix(int flags, int p) {
        if ((flags & 0x08) != 0) return new double[] {f2dot14(p), 0, 0, f2dot14(p)};
        if ((flags & 0x40) != 0) return new double[] {f2dot14(p), 0, 0, f2dot14(p + 2)};
        if ((flags & 0x80) != 0) return new double[] {f2dot14(p), f2dot14(p + 2), f2dot14(p + 4), f2dot14(p + 6)};
        return new double[] {1, 0, 0, 1};
    }

    private double f2dot14(int at) {
        return glyf.getShort(at) / 16384.0;
    }
}
