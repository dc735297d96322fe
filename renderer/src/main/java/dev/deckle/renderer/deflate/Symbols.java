package dev.deckle.renderer.deflate;

/** Lengths and distances as a symbol and further bits (RFC 1951, 3.2.5). */
final class Symbols {
    private static final int[] LENGTH_BASE = new int[286];
    private static final int[] LENGTH_BITS = new int[286];
    private static final int[] DISTANCE_BASE = new int[30];
    private static final int[] DISTANCE_BITS = new int[30];
    private static final short[] LENGTH_SYMBOL = new short[Deflate.MAX_MATCH + 1];
    /** By distance less one up to 256, then by 128ths. */
    private static final byte[] NEAR = new byte[256];
    private static final byte[] FAR = new byte[256];

    static {
        int length = Deflate.MIN_MATCH;
        for (int symbol = 257; symbol < 286; symbol++) {
            int bits = symbol < 265 || symbol == 285 ? 0 : (symbol - 261) / 4;
            if (symbol == 285) length = Deflate.MAX_MATCH;
            LENGTH_BASE[symbol] = length;
            LENGTH_BITS[symbol] = bits;
            for (int i = 0; i < 1 << bits && length + i <= Deflate.MAX_MATCH; i++) LENGTH_SYMBOL[length + i] = (short) symbol;
            length += 1 << bits;
        }
        int distance = 1;
        for (int symbol = 0; symbol < 30; symbol++) {
            int bits = symbol < 4 ? 0 : symbol / 2 - 1;
            DISTANCE_BASE[symbol] = distance;
            DISTANCE_BITS[symbol] = bits;
            for (int d = distance - 1; d < distance - 1 + (1 << bits); d++) {
                if (d < 256) NEAR[d] = (byte) symbol;
                else FAR[d >> 7] = (byte) symbol;
            }
            distance += 1 << bits;
        }
    }

    private Symbols() { }

    static int length(int length) {
        return LENGTH_SYMBOL[length];
    }

    static int lengthBase(int symbol) {
        return LENGTH_BASE[symbol];
    }

    static int lengthBits(int symbol) {
        return LENGTH_BITS[symbol];
    }

    static int distance(int distance) {
        return distance <= 256 ? NEAR[distance - 1] : FAR[distance - 1 >> 7];
    }

    static int distanceBase(int symbol) {
        return DISTANCE_BASE[symbol];
    }

    static int distanceBits(int symbol) {
        return DISTANCE_BITS[symbol];
    }

    static long extraBits(int[] literals, int[] distances) {
        long bits = 0;
        for (int i = 257; i < literals.length; i++) bits += (long) literals[i] * LENGTH_BITS[i];
        for (int i = 0; i < distances.length; i++) bits += (long) distances[i] * DISTANCE_BITS[i];
        return bits;
    }
}
