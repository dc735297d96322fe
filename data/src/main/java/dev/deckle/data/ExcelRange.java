package dev.deckle.data;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells; rows and columns count from 1, both ends belong to it. */
record ExcelRange(int top, int left, int bottom, int right) {
    private static final Pattern SHAPE = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}))?");

    /** As written in a spreadsheet: {@code B3:F20}. */
    static Optional<ExcelRange> of(String text) {
        Matcher m = SHAPE.matcher(text == null ? "" : text.strip());
        if (!m.matches()) return Optional.empty();
        int left = column(m.group(1));
        int top = Integer.parseInt(m.group(2));
        int right = m.group(3) == null ? left : column(m.group(3));
        int bottom = m.group(4) == null ? top : Integer.parseInt(m.group(4));
        return Optional.of(new ExcelRange(Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom), Math.max(left, right)));
    }

    /** The number of the column called A, B … AA. */
    static int column(String letters) {
        int number = 0;
        for (char c : letters.toUpperCase(Locale.ROOT).toCharArray()) number = number * 26 + (c - 'A' + 1);
        return number;
    }

    static String letters(int column) {
        String rest = column > 26 ? letters((column - 1) / 26) : "";
        return rest + (char) ('A' + (column - 1) % 26);
    }

    static String address(int row, int column) {
        return letters(column) + row;
    }

    boolean holds(int row) {
        return row >= top && row <= bottom;
    }
}
