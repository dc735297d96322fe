package dev.deckle.renderer.text.sfnt;

import static dev.deckle.renderer.text.sfnt.Sfnt.u16;

import java.nio.ByteBuffer;

/** Measures of a face as a whole, in em. */
record FaceMetrics(double unitsPerEm, double ascent, double descent, double capHeight, double xHeight, double italicAngle,
        boolean monospaced, int weight) {

    FaceMetrics(Sfnt font, Glyf glyf, Cmap cmap) {
        this(font.table("head"), font.table("hhea"), font.table("OS/2"), font.table("post"), glyf, cmap);
    }

    private FaceMetrics(ByteBuffer head, ByteBuffer hhea, ByteBuffer os2, ByteBuffer post, Glyf glyf, Cmap cmap) {
        this(u16(head, 18), hhea.getShort(4) / (double) u16(head, 18), -hhea.getShort(6) / (double) u16(head, 18),
                height(os2, 88, glyf, cmap.glyph('H')) / u16(head, 18), height(os2, 86, glyf, cmap.glyph('x')) / u16(head, 18),
                post == null ? 0 : post.getInt(4) / 65536.0, post != null && post.getInt(12) != 0, weight(os2, head));
    }

    /** A height of OS/2 version 2 and later; where it is missing, that of a letter. */
    private static double height(ByteBuffer os2, int at, Glyf glyf, int letter) {
        int told = os2 != null && u16(os2, 0) >= 2 && os2.capacity() > at + 1 ? os2.getShort(at) : 0;
        return told > 0 ? told : glyf.yMax(letter);
    }

    private static int weight(ByteBuffer os2, ByteBuffer head) {
        if (os2 != null && u16(os2, 4) > 0) return u16(os2, 4);
        return (u16(head, 44) & 1) != 0 ? 700 : 400;
    }
}
