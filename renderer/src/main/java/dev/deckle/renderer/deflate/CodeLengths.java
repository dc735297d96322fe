package dev.deckle.renderer.deflate;

import java.util.Arrays;

/** The lengths of a block's codes, run-length coded and then coded themselves (RFC 1951, 3.2.7). */
final class CodeLengths {
    private static final int REPEAT = 16, ZEROS = 17, MANY_ZEROS = 18;
    private static final int[] EXTRA = {2, 3, 7};
    private final int literals;
    private final int distances;
    /** A symbol, and in the higher bits what follows it. */
    private final int[] tokens = new int[320];
    private int count;
    private final int[] frequencies = new int[19];
    private final Huffman code;

    CodeLengths(Huffman symbols, Huffman places) {
        literals = Math.max(257, used(symbols.lengths()));
        distances = Math.max(1, used(places.lengths()));
        int[] all = Arrays.copyOf(symbols.lengths(), literals + distances);
        System.arraycopy(places.lengths(), 0, all, literals, distances);
        tokens(all);
        code = Huffman.of(frequencies, 7);
    }

    /** Bits that {@link #write} writes, but for the head. */
    long bits() {
        long bits = code.bits(frequencies);
        for (int symbol = REPEAT; symbol <= MANY_ZEROS; symbol++) bits += (long) frequencies[symbol] * EXTRA[symbol - REPEAT];
        return bits;
    }

    int orderCount(int[] order) {
        int last = order.length;
        while (last > 4 && code.lengths()[order[last - 1]] == 0) last--;
        return last;
    }

    void write(int[] order, BitWriter out) {
        int last = orderCount(order);
        out.bits(literals - 257, 5);
        out.bits(distances - 1, 5);
        out.bits(last - 4, 4);
        for (int i = 0; i < last; i++) out.bits(code.lengths()[order[i]], 3);
        for (int i = 0; i < count; i++) {
            int symbol = tokens[i] & 31;
            code.write(symbol, out);
            if (symbol >= REPEAT) out.bits(tokens[i] >> 5, EXTRA[symbol - REPEAT]);
        }
    }

    private void tokens(int[] lengths) {
        for (int i = 0; i < lengths.length;) {
            int run = 1;
            while (i + run < lengths.length && lengths[i + run] == lengths[i]) run++;
            i += run;
            int value = lengths[i - 1];
            if (value == 0) zeros(run);
            else repeats(value, run);
        }
    }

    private void zeros(int run) {
        int left = run;
        while (left >= 11) {
            int some = Math.min(left, 138);
            add(MANY_ZEROS, some - 11);
            left -= some;
        }
        if (left >= 3) add(ZEROS, left - 3);
        else for (int i = 0; i < left; i++) add(0, 0);
    }

    private void repeats(int value, int run) {
        add(value, 0);
        int left = run - 1;
        while (left >= 3) {
            int some = Math.min(left, 6);
            add(REPEAT, some - 3);
            left -= some;
        }
        for (int i = 0; i < left; i++) add(value, 0);
    }

    private void add(int symbol, int extra) {
        frequencies[symbol]++;
        tokens[count++] = extra << 5 | symbol;
    }

    private static int used(int[] lengths) {
        int last = lengths.length;
        while (last > 0 && lengths[last - 1] == 0) last--;
        return last;
    }
}
