package dev.deckle.data;

import java.util.Arrays;

/** One row as it stands in the file: its fields one after the other in an array that the next row reuses. */
final class CsvRow {
    /** Fields; as many columns as a spreadsheet can have. */
    static final int MOST_FIELDS = 16_384;
    /** Characters in one row. */
    static final int MOST_CHARS = 64 << 20;

    long line;
    int count;
    boolean tooWide;
    boolean tooLong;
    char[] chars = new char[256];
    private int[] ends = new int[16];
    private boolean[] quoted = new boolean[16];

    void start(long startLine) {
        line = startLine;
        count = 0;
        tooWide = false;
        tooLong = false;
    }

    void add(char[] buffer, int offset, int length, boolean inQuotes) {
        tooWide |= count == MOST_FIELDS;
        int start = count == 0 ? 0 : ends[count - 1];
        tooLong |= start + (long) length > MOST_CHARS;
        if (tooWide || tooLong) return;
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            quoted = Arrays.copyOf(quoted, count * 2);
        }
        if (start + length > chars.length) chars = Arrays.copyOf(chars, Math.max(start + length, chars.length * 2));
        System.arraycopy(buffer, offset, chars, start, length);
        ends[count] = start + length;
        quoted[count++] = inQuotes;
    }

    int from(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    int to(int field) {
        return ends[field];
    }

    boolean quoted(int field) {
        return quoted[field];
    }

    boolean empty(int field) {
        return from(field) == to(field);
    }

    /** The field as written, without quotes. */
    String raw(int field) {
        return new String(chars, from(field), to(field) - from(field));
    }

    /** The field without blanks around it, unless it stood in quotes. */
    String text(int field) {
        return quoted[field] ? raw(field) : raw(field).strip();
    }

    boolean blank() {
        for (int c = 0; c < (count == 0 ? 0 : to(count - 1)); c++) {
            if (!Character.isWhitespace(chars[c])) return false;
        }
        return true;
    }

    /** The line a field begins on; quoted fields before it may hold line breaks. */
    long lineOf(int field) {
        return line + breaks(0, from(field));
    }

    /** The column a field begins at, counted in characters from 1. */
    int columnOf(int field, char quote) {
        int column = 1;
        for (int i = 0; i < field; i++) {
            int lastBreak = lastBreak(i);
            if (lastBreak >= 0) column = 1;
            for (int c = Math.max(from(i), lastBreak + 1); c < to(i); c++) column += quoted[i] && chars[c] == quote ? 2 : 1;
            column += (quoted[i] ? lastBreak >= 0 ? 1 : 2 : 0) + 1;
        }
        return column;
    }

    private int lastBreak(int field) {
        for (int c = to(field) - 1; c >= from(field); c--) {
            if (chars[c] == '\n' || chars[c] == '\r') return c;
        }
        return -1;
    }

    private long breaks(int from, int to) {
        long breaks = 0;
        for (int c = from; c < to; c++) {
            if (chars[c] == '\n' || (chars[c] == '\r' && (c + 1 == to || chars[c + 1] != '\n'))) breaks++;
        }
        return breaks;
    }
}
