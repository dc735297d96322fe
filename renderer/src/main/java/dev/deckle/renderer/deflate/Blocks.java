package dev.deckle.renderer.deflate;

import java.util.Arrays;

/** Gathers literals and matches, and writes a block with codes of its own when there are enough of them. */
final class Blocks {
    private static final int TOKENS = 24 * 1024;
    private static final int MAX_STORED = 65_535;
    /** The order in which the lengths of the code lengths' codes are written. */
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int END = 256;
    private final byte[] data;
    private final BitWriter out;
    /** A literal, or a match as length times 65,536 and distance. */
    private final int[] tokens = new int[TOKENS];
    private int count;
    private int[] literals = new int[286];
    private int[] distances = new int[30];
    private int start;
    private int covered;

    Blocks(byte[] data, BitWriter out) {
        this.data = data;
        this.out = out;
    }

    void literal(byte b) {
        literals[b & 255]++;
        covered++;
        add(b & 255);
    }

    void match(int length, int distance) {
        literals[Symbols.length(length)]++;
        distances[Symbols.distance(distance)]++;
        covered += length;
        add(length << 16 | distance);
    }

    void finish() {
        write(true);
    }

    private void add(int token) {
        tokens[count++] = token;
        if (count == TOKENS) write(false);
    }

    private void write(boolean last) {
        literals[END]++;
        Huffman symbols = Huffman.of(literals, 15);
        Huffman places = Huffman.of(distances, 15);
        CodeLengths lengths = new CodeLengths(symbols, places);
        long bits = 14 + 3L * lengths.orderCount(ORDER) + lengths.bits() + symbols.bits(literals) + places.bits(distances)
                + Symbols.extraBits(literals, distances);
        if (bits / 8 >= covered + 5L * (1 + covered / MAX_STORED)) {
            stored(last);
        } else {
            out.bits(last ? 1 : 0, 1);
            out.bits(2, 2);
            lengths.write(ORDER, out);
            body(symbols, places);
        }
        start += covered;
        covered = 0;
        count = 0;
        Arrays.fill(literals, 0);
        Arrays.fill(distances, 0);
    }

    private void body(Huffman symbols, Huffman places) {
        for (int i = 0; i < count; i++) {
            int length = tokens[i] >>> 16, value = tokens[i] & 0xFFFF;
            if (length == 0) {
                symbols.write(value, out);
                continue;
            }
            int symbol = Symbols.length(length);
            symbols.write(symbol, out);
            out.bits(length - Symbols.lengthBase(symbol), Symbols.lengthBits(symbol));
            int place = Symbols.distance(value);
            places.write(place, out);
            out.bits(value - Symbols.distanceBase(place), Symbols.distanceBits(place));
        }
        symbols.write(END, out);
    }

    /** Bytes that cannot be made shorter. */
    private void stored(boolean last) {
        int from = start, left = covered;
        do {
            int size = Math.min(left, MAX_STORED);
            left -= size;
            out.bits(last && left == 0 ? 1 : 0, 1);
            out.bits(0, 2);
            out.align();
            out.bits(size, 16);
            out.bits(~size & 0xFFFF, 16);
            out.raw(data, from, size);
            from += size;
        } while (left > 0);
    }
}
