package dev.deckle.model.table;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The cells of one column, stored by their kind so that a million numbers cost eight bytes each. They grow while a
 * {@link TableBuilder} fills them and never change afterwards.
 */
abstract sealed class Cells permits Cells.Numbers, Cells.Dates, Cells.Objects {
    int size;

    abstract Object get(int row);

    /** Appends a value; the caller has made sure that it fits. */
    abstract void add(Object value);

    abstract Cells pick(int[] rows);

    abstract void trim();

    /** The cell as a number; NaN when it is missing or no number. */
    double number(int row) {
        return get(row) instanceof Double d ? d : Double.NaN;
    }

    static Cells of(Column.Type type, int capacity) {
        return switch (type) {
            case NUMBER -> new Numbers(capacity);
            case DATE -> new Dates(capacity);
            case TEXT, BOOLEAN -> new Objects(capacity);
        };
    }

    /** Room for one more, half as much again when full. */
    static int grown(int size) {
        return Math.max(16, size + (size >> 1));
    }

    /** NaN stands for a missing number: no source can write one. */
    static final class Numbers extends Cells {
        private double[] values;

        Numbers(int capacity) {
            values = new double[capacity];
        }

        void add(double value) {
            if (size == values.length) values = Arrays.copyOf(values, grown(size));
            values[size++] = value;
        }

        @Override
        void add(Object value) {
            add(value == null ? Double.NaN : (Double) value);
        }

        @Override
        Object get(int row) {
            return Double.isNaN(values[row]) ? null : (Object) values[row];
        }

        @Override
        double number(int row) {
            return values[row];
        }

        @Override
        Cells pick(int[] rows) {
            Numbers picked = new Numbers(rows.length);
            for (int row : rows) picked.add(values[row]);
            return picked;
        }

        @Override
        void trim() {
            values = Arrays.copyOf(values, size);
        }
    }

    /** Days since 1970; the smallest number stands for a missing date. */
    static final class Dates extends Cells {
        private static final int MISSING = Integer.MIN_VALUE;
        private int[] days;

        Dates(int capacity) {
            days = new int[capacity];
        }

        @Override
        void add(Object value) {
            if (size == days.length) days = Arrays.copyOf(days, grown(size));
            days[size++] = value == null ? MISSING : Math.toIntExact(((LocalDate) value).toEpochDay());
        }

        @Override
        Object get(int row) {
            return days[row] == MISSING ? null : LocalDate.ofEpochDay(days[row]);
        }

        @Override
        Cells pick(int[] rows) {
            Dates picked = new Dates(0);
            picked.days = new int[rows.length];
            for (int row : rows) picked.days[picked.size++] = days[row];
            return picked;
        }

        @Override
        void trim() {
            days = Arrays.copyOf(days, size);
        }
    }

    /** Texts and truth values, and columns that hold what their type does not allow. */
    static final class Objects extends Cells {
        private Object[] values;

        Objects(int capacity) {
            values = new Object[capacity];
        }

        @Override
        void add(Object value) {
            if (size == values.length) values = Arrays.copyOf(values, grown(size));
            values[size++] = value;
        }

        @Override
        Object get(int row) {
            return values[row];
        }

        @Override
        Cells pick(int[] rows) {
            Objects picked = new Objects(rows.length);
            for (int row : rows) picked.add(values[row]);
            return picked;
        }

        @Override
        void trim() {
            values = Arrays.copyOf(values, size);
        }
    }
}
