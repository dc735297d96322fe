package dev.deckle.renderer.deflate;

import java.util.zip.Adler32;

/** Compresses to the zlib format (RFC 1950, RFC 1951). The output depends on nothing but the input. */
public final class Deflate {
    /** Bytes of a match, at most and at least. */
    static final int MAX_MATCH = 258, MIN_MATCH = 3;
    /** How far back a match may lie. */
    static final int WINDOW = 32 * 1024;

    /** How long to look for repetitions. */
    public enum Effort {
        /** For large flat pictures. */
        FAST(4, 32, false),
        /** For all that is written once and read often. */
        GOOD(96, 128, true);

        /** Candidates that are tried for each place. */
        final int candidates;
        /** A match of this length ends the search. */
        final int enough;
        /** Whether to try if the next place gives a longer match. */
        final boolean lazy;

        Effort(int candidates, int enough, boolean lazy) {
            this.candidates = candidates;
            this.enough = enough;
            this.lazy = lazy;
        }
    }

    private Deflate() { }

    /** A whole zlib stream of the first {@code length} bytes, with {@link Effort#GOOD}. */
    public static byte[] zlib(byte[] bytes, int length) {
        return zlib(bytes, length, Effort.GOOD);
    }

    /** A whole zlib stream of the first {@code length} bytes. */
    public static byte[] zlib(byte[] bytes, int length, Effort effort) {
        BitWriter out = new BitWriter(length / 3 + 64);
        // deflate with a window of 32 KB; the second byte makes both a multiple of 31
        out.bits(0x78, 8);
        out.bits(effort == Effort.FAST ? 0x01 : 0x9C, 8);
        new Matcher(bytes, length, effort, new Blocks(bytes, out)).run();
        out.align();
        Adler32 sum = new Adler32();
        sum.update(bytes, 0, length);
        for (int i = 3; i >= 0; i--) out.bits((int) (sum.getValue() >> 8 * i & 255), 8);
        return out.bytes();
    }
}
