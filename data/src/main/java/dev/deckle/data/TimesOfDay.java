package dev.deckle.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notices whether the moments of one column differ in their time of day. Then they are kept as text, for dates alone would lose it; a time that all of them share says nothing. */
final class TimesOfDay {
    private static final Pattern TIME = Pattern.compile("[T ](\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private int first = -1;
    private boolean differ;

    /** Takes one date as written, with a time or without. */
    void see(String date) {
        Matcher m = TIME.matcher(date);
        boolean timed = date.indexOf(':') > 0 && m.find();
        see(timed ? 3600 * Integer.parseInt(m.group(1)) + 60 * Integer.parseInt(m.group(2)) + (m.group(3) == null ? 0 : Integer.parseInt(m.group(3))) : 0);
    }

    void see(Object date) {
        if (date instanceof String s) see(s);
        else see(date instanceof LocalDateTime t ? t.toLocalTime().toSecondOfDay() : 0);
    }

    private void see(int second) {
        differ |= first >= 0 && second != first;
        first = second;
    }

    boolean differ() {
        return differ;
    }

    /** A date or moment as text, such as {@code 2023-03-06T18:00}. */
    static String text(Object date) {
        return date instanceof LocalDate d ? d.atStartOfDay().toString() : date.toString();
    }
}
