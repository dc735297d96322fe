package dev.deckle.data;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Puts a last row behind the text that cannot stand in it (a noncharacter). If it comes back as a row of its own, all quotes were
 * closed; if it comes back inside a field, that field's quote was not, which the parser itself does not tell.
 */
final class EndMark extends FilterReader {
    private static final String MARK = "\n\ufdd0";
    private int given = -1;

    EndMark(Reader in) {
        super(in);
    }

    static boolean is(CsvRow row) {
        return row.count == 1 && row.to(0) == 1 && row.chars[0] == '\ufdd0';
    }

    static boolean unclosed(CsvRow row) {
        int last = row.count == 0 ? 0 : row.to(row.count - 1);
        return last > 1 && row.quoted(row.count - 1) && row.chars[last - 1] == '\ufdd0' && row.chars[last - 2] == '\n';
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (given < 0) {
            int read = in.read(buffer, offset, length);
            if (read >= 0) return read;
            given = 0;
        }
        if (given == MARK.length()) return -1;
        int count = Math.min(length, MARK.length() - given);
        MARK.getChars(given, given + count, buffer, offset);
        given += count;
        return count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
