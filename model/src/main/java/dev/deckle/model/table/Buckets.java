package dev.deckle.model.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows sorted into groups of equal keys, the groups in the order in which they first appear. */
final class Buckets {
    private final int[] rows;
    private final int[] starts;

    private Buckets(int[] rows, int[] starts) {
        this.rows = rows;
        this.starts = starts;
    }

    /** Groups by these columns; by none, all rows are one group. */
    static Buckets of(DataTable table, int... keys) {
        Map<Object, Integer> known = new HashMap<>();
        int[] bucket = new int[table.rowCount()];
        for (int row = 0; row < bucket.length; row++) {
            Object key = key(table, row, keys);
            Integer index = known.get(key);
            if (index == null) known.put(key, index = known.size());
            bucket[row] = index;
        }
        return sorted(bucket, known.size());
    }

    private static Object key(DataTable table, int row, int[] keys) {
        if (keys.length == 1) return table.cell(row, keys[0]);
        List<Object> key = new ArrayList<>(keys.length);
        for (int column : keys) key.add(table.cell(row, column));
        return key;
    }

    private static Buckets sorted(int[] bucket, int count) {
        int[] starts = new int[count + 1];
        for (int b : bucket) starts[b + 1]++;
        for (int i = 0; i < count; i++) starts[i + 1] += starts[i];
        int[] next = starts.clone();
        int[] rows = new int[bucket.length];
        for (int row = 0; row < bucket.length; row++) rows[next[bucket[row]]++] = row;
        return new Buckets(rows, starts);
    }

    int count() {
        return starts.length - 1;
    }

    /** The rows of one group, in their order. */
    int[] rows(int group) {
        return java.util.Arrays.copyOfRange(rows, starts[group], starts[group + 1]);
    }

    int first(int group) {
        return rows[starts[group]];
    }
}
