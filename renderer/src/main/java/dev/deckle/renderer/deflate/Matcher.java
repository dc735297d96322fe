package dev.deckle.renderer.deflate;

import java.util.Arrays;

/** Finds what was there before: chains of places that begin with the same three bytes. */
final class Matcher {
    private static final int HASH_BITS = 15, WINDOW = Deflate.WINDOW, MASK = WINDOW - 1;
    /** Matches of three bytes further away than this cost more than they save. */
    private static final int FAR_FOR_THREE = 4096;
    private final byte[] data;
    private final int end;
    private final Deflate.Effort effort;
    private final Blocks blocks;
    private final int[] heads = new int[1 << HASH_BITS];
    /** The place before, by place in the window. */
    private final int[] chain = new int[WINDOW];
    private int length;
    private int distance;

    Matcher(byte[] data, int end, Deflate.Effort effort, Blocks blocks) {
        this.data = data;
        this.end = end;
        this.effort = effort;
        this.blocks = blocks;
        Arrays.fill(heads, -1);
    }

    void run() {
        int at = 0;
        while (at < end) {
            find(at, 0);
            if (effort.lazy && length > 0 && length < effort.enough) at = postpone(at);
            if (length == 0) {
                insert(at);
                blocks.literal(data[at++]);
            } else {
                blocks.match(length, distance);
                at = pass(at, length);
            }
        }
        blocks.finish();
    }

    /** Moves on by single bytes as long as the next place gives a longer match. */
    private int postpone(int from) {
        int at = from;
        while (at + 1 < end && length < effort.enough) {
            int hereLength = length, hereDistance = distance;
            insert(at);
            find(at + 1, hereLength);
            if (length == 0) {
                length = hereLength;
                distance = hereDistance;
                // the place is in its chain already
                return at;
            }
            blocks.literal(data[at++]);
        }
        return at;
    }

    private int pass(int at, int count) {
        int step = effort.lazy || count <= effort.enough ? 1 : count;
        for (int i = at; i < at + count; i += step) insert(i);
        return at + count;
    }

    private void insert(int at) {
        if (at + Deflate.MIN_MATCH > end) return;
        int hash = hash(at);
        if (heads[hash] == at) return;
        chain[at & MASK] = heads[hash];
        heads[hash] = at;
    }

    /** The longest match that is longer than {@code least}; no length if there is none. */
    private void find(int at, int least) {
        length = 0;
        int most = Math.min(Deflate.MAX_MATCH, end - at);
        if (most < Deflate.MIN_MATCH || least >= most) return;
        int best = Math.max(least, Deflate.MIN_MATCH - 1);
        int candidate = heads[hash(at)];
        int oldest = at - WINDOW;
        // a good match at the last place makes a better one here unlikely
        int tries = least >= 16 ? effort.candidates / 4 : effort.candidates;
        while (candidate >= 0 && candidate >= oldest && tries-- > 0) {
            if (data[candidate + best] == data[at + best] && data[candidate] == data[at]) {
                int same = Arrays.mismatch(data, candidate, candidate + most, data, at, at + most);
                if (same < 0) same = most;
                if (same > best && (same > 3 || at - candidate <= FAR_FOR_THREE)) {
                    length = best = same;
                    distance = at - candidate;
                    if (same >= effort.enough || same == most) return;
                }
            }
            int before = chain[candidate & MASK];
            if (before >= candidate) return;
            candidate = before;
        }
    }

    private int hash(int at) {
        int three = (data[at] & 255) << 16 | (data[at + 1] & 255) << 8 | data[at + 2] & 255;
        return three * 0x9E3779B1 >>> 32 - HASH_BITS;
    }
}
