package dev.deckle.renderer.deflate;

import java.util.Arrays;

/** A prefix code made for the frequencies of its symbols, no code longer than a limit. */
final class Huffman {
    private final int[] lengths;
    private final int[] codes;

    private Huffman(int[] lengths) {
        this.lengths = lengths;
        codes = codes(lengths);
    }

    static Huffman of(int[] frequencies, int limit) {
        return new Huffman(lengths(frequencies, limit));
    }

    int[] lengths() {
        return lengths;
    }

    void write(int symbol, BitWriter out) {
        out.bits(codes[symbol], lengths[symbol]);
    }

    long bits(int[] frequencies) {
        long bits = 0;
        for (int i = 0; i < frequencies.length; i++) bits += (long) frequencies[i] * lengths[i];
        return bits;
    }

    private static int[] lengths(int[] frequencies, int limit) {
        int[] lengths = new int[frequencies.length];
        // rarest first; equal ones by symbol, so that the outcome is settled
        long[] order = new long[frequencies.length];
        int used = 0;
        for (int i = 0; i < frequencies.length; i++) if (frequencies[i] > 0) order[used++] = (long) frequencies[i] << 16 | i;
        if (used == 0) return lengths;
        if (used == 1) {
            lengths[(int) order[0] & 0xFFFF] = 1;
            return lengths;
        }
        Arrays.sort(order, 0, used);
        int[] byLength = limited(depths(order, used), used, limit);
        int next = used;
        for (int length = 1; length <= limit; length++) {
            for (int i = 0; i < byLength[length]; i++) lengths[(int) order[--next] & 0xFFFF] = length;
        }
        return lengths;
    }

    /** How deep each leaf lies in the tree, rarest first: joins the two rarest nodes until one is left. */
    private static int[] depths(long[] order, int used) {
        long[] weight = new long[2 * used - 1];
        int[] parent = new int[2 * used - 1];
        for (int i = 0; i < used; i++) weight[i] = order[i] >> 16;
        int leaf = 0, inner = used;
        for (int node = used; node < weight.length; node++) {
            for (int half = 0; half < 2; half++) {
                int least = leaf < used && (inner >= node || weight[leaf] <= weight[inner]) ? leaf++ : inner++;
                weight[node] += weight[least];
                parent[least] = node;
            }
        }
        int[] depth = new int[weight.length];
        for (int i = weight.length - 2; i >= 0; i--) depth[i] = depth[parent[i]] + 1;
        return depth;
    }

    /** Counts of codes by length; those beyond the limit are shortened, and others lengthened until all fit again. */
    private static int[] limited(int[] depths, int used, int limit) {
        int[] counts = new int[limit + 1];
        for (int i = 0; i < used; i++) counts[Math.min(depths[i], limit)]++;
        long room = 0;
        for (int length = 1; length <= limit; length++) room += (long) counts[length] << limit - length;
        while (room > 1L << limit) {
            int length = limit - 1;
            while (counts[length] == 0) length--;
            counts[length]--;
            counts[length + 1] += 2;
            counts[limit]--;
            room--;
        }
        return counts;
    }

    /** Codes in the order of lengths and symbols, bits reversed as the format packs them. */
    private static int[] codes(int[] lengths) {
        int[] next = new int[17];
        for (int length : lengths) if (length > 0) next[length + 1]++;
        for (int length = 1; length < 16; length++) next[length + 1] = next[length + 1] + next[length] << 1;
        int[] codes = new int[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > 0) codes[i] = Integer.reverse(next[lengths[i]]++) >>> 32 - lengths[i];
        }
        return codes;
    }
}
