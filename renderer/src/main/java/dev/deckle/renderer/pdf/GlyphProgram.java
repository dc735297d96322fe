package dev.deckle.renderer.pdf;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/** The outline of one glyph as a TrueType font holds it (OpenType, 'glyf'). */
final class GlyphProgram {
    private static final int HEAD = 10;
    private static final int ARGS_ARE_WORDS = 1, HAS_SCALE = 8, MORE = 0x20, HAS_XY_SCALE = 0x40, HAS_MATRIX = 0x80, HAS_HINTS = 0x100;

    private GlyphProgram() { }

    /**
     * The glyph without hints, its parts renumbered. Hints move outlines to whole pixels of old screens; the Han face has none, and a
     * line should be drawn in one manner.
     */
    static byte[] plain(byte[] glyph, IntUnaryOperator numbers) {
        if (glyph.length < HEAD) return new byte[0];
        return glyph[0] < 0 ? composite(glyph, numbers) : simple(glyph);
    }

    private static byte[] simple(byte[] glyph) {
        ByteBuffer data = ByteBuffer.wrap(glyph);
        int contours = data.getShort(0);
        int at = HEAD + 2 * contours;
        if (contours == 0 || at + 2 > glyph.length) return new byte[0];
        int hints = data.getShort(at) & 0xFFFF;
        Bytes out = new Bytes().put(glyph, at).big(0, 2);
        return out.put(glyph, at + 2 + hints, glyph.length - at - 2 - hints).copy();
    }

    private static byte[] composite(byte[] glyph, IntUnaryOperator numbers) {
        ByteBuffer data = ByteBuffer.wrap(glyph.clone());
        int at = HEAD, flags;
        do {
            flags = data.getShort(at);
            data.putShort(at, (short) (flags & ~HAS_HINTS));
            data.putShort(at + 2, (short) numbers.applyAsInt(data.getShort(at + 2) & 0xFFFF));
            at += 4 + ((flags & ARGS_ARE_WORDS) != 0 ? 4 : 2);
            if ((flags & HAS_SCALE) != 0) at += 2;
            else if ((flags & HAS_XY_SCALE) != 0) at += 4;
            else if ((flags & HAS_MATRIX) != 0) at += 8;
        } while ((flags & MORE) != 0);
        return new Bytes().put(data.array(), at).copy();
    }
}
