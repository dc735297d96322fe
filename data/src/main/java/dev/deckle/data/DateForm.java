package dev.deckle.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to write dates that can mean one thing only.
 *
 * @param shape   its groups are named y, d, and one of m (number), n (English name of a month) and q (quarter)
 * @param pattern as {@link java.time.format.DateTimeFormatter} writes it
 */
record DateForm(Pattern shape, String pattern) {
    private static final String TIME = "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final String YEAR = "(?<y>\\d{4})";
    private static final String DAY = "(?<d>\\d{1,2})";
    private static final String SHORT = "(?<n>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)";
    private static final String LONG = "(?<n>january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final Pattern SLASHES = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

    static final List<DateForm> ALL = List.of(
        form(YEAR + "-(?<m>\\d{2})-(?<d>\\d{2})" + TIME, "yyyy-MM-dd"),
        form(YEAR + "-(?<m>\\d{2})", "yyyy-MM"),
        form(YEAR + "-Q(?<q>[1-4])", "yyyy-'Q'q"),
        form(YEAR + " Q(?<q>[1-4])", "yyyy 'Q'q"),
        form(YEAR + "Q(?<q>[1-4])", "yyyy'Q'q"),
        form("Q(?<q>[1-4])[ -]" + YEAR, "'Q'q yyyy"),
        form(YEAR + "年第(?<q>[1-4])季度", "yyyy年第q季度"),
        form(YEAR + "/(?<m>\\d{1,2})/" + DAY + TIME, "yyyy/M/d"),
        form(DAY + "\\.(?<m>\\d{1,2})\\." + YEAR, "d.M.yyyy"),
        form(YEAR + "年(?<m>\\d{1,2})月" + DAY + "日", "yyyy年M月d日"),
        form(YEAR + "年(?<m>\\d{1,2})月", "yyyy年M月"),
        form(SHORT + " " + YEAR, "MMM yyyy"),
        form(LONG + " " + YEAR, "MMMM yyyy"),
        form(SHORT + "-" + YEAR, "MMM-yyyy"),
        form(DAY + "-" + SHORT + "-" + YEAR, "d-MMM-yyyy"),
        form(DAY + " " + SHORT + " " + YEAR, "d MMM yyyy"),
        form(DAY + " " + LONG + " " + YEAR, "d MMMM yyyy"),
        form(SHORT + " " + DAY + ", " + YEAR, "MMM d, yyyy"),
        form(LONG + " " + DAY + ", " + YEAR, "MMMM d, yyyy"));

    private static DateForm form(String shape, String pattern) {
        return new DateForm(Pattern.compile(shape, pattern.contains("MMM") ? Pattern.CASE_INSENSITIVE : 0), pattern);
    }

    /** The date, or {@code null} if the text is none of this form. */
    LocalDate read(String text) {
        Matcher m = shape.matcher(text);
        if (!m.matches()) return null;
        try {
            return LocalDate.of(number(m, "y"), month(m), pattern.contains("d") ? number(m, "d") : 1);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Is this written as a date, be it on the calendar or not? */
    static boolean shaped(String text) {
        return SLASHES.matcher(text).matches() || ALL.stream().anyMatch(form -> form.shape.matcher(text).matches());
    }

    private boolean quarter() {
        return quarter(pattern);
    }

    /** Does a pattern write quarters? */
    static boolean quarter(String pattern) {
        return pattern.contains("q");
    }

    private int month(Matcher m) {
        if (quarter()) return 3 * number(m, "q") - 2;
        return pattern.contains("MMM") ? MONTHS.indexOf(m.group("n").substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1 : number(m, "m");
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }
}
