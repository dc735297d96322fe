package dev.deckle.data;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates such as {@code 05/10/2023}, whose first part may be the day or the month. One of the column with a part above 12 settles it for
 * all of them; where none has one, or they contradict each other, they stay texts. For one column.
 */
final class SlashDates {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int MOST_MONTHS = 12;
    private long seen;
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean narrow;

    /** Takes one cell of the column. */
    void see(String text) {
        Matcher m = SHAPE.matcher(text);
        if (!m.matches()) return;
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        boolean dayIsFirst = first > MOST_MONTHS;
        if (!real(Integer.parseInt(m.group(3)), dayIsFirst ? second : first, dayIsFirst ? first : second)) return;
        seen++;
        dayFirst |= dayIsFirst;
        monthFirst |= second > MOST_MONTHS;
        narrow |= m.end(1) - m.start(1) < 2 || m.end(2) - m.start(2) < 2;
    }

    private static boolean real(int year, int month, int day) {
        return month >= 1 && month <= MOST_MONTHS && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    long seen() {
        return seen;
    }

    /** Can every one of them be read in two ways? */
    boolean ambiguous() {
        return seen > 0 && !dayFirst && !monthFirst;
    }

    boolean settled() {
        return dayFirst != monthFirst;
    }

    /** The form they are all in, if that is settled. */
    String pattern() {
        if (dayFirst) return narrow ? "d/M/yyyy" : "dd/MM/yyyy";
        return narrow ? "M/d/yyyy" : "MM/dd/yyyy";
    }
}
