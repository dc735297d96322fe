package dev.deckle.model.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as authors write them beside data: {@code 2023-10-05}, a month {@code 2023-10} and a quarter {@code 2023-Q4}, which mean their first day. */
public final class Days {
    private static final Pattern ISO = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/ ]?Q([1-4])|(\\d{4})年 ?第?([1-4一二三四])季度?");
    private static final Pattern YEAR_LAST = Pattern.compile("Q([1-4])[-/ ]?(\\d{4})");
    private static final int SHORTEST = "2023Q4".length();
    private static final String HAN = "一二三四";

    private Days() { }

    /** The day that a text means, or {@code null} where it means none. */
    public static LocalDate of(String text) {
        String plain = text.strip();
        // most texts are none, which is soon told
        if (plain.length() < SHORTEST || !Character.isDigit(plain.charAt(0)) && plain.charAt(0) != 'Q' && plain.charAt(0) != 'q') return null;
        if (!ISO.matcher(plain).matches()) return quarter(plain);
        try {
            return LocalDate.parse(plain.length() == 7 ? plain + "-01" : plain);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The first day of a quarter: 2022-Q4, 2022 Q4, 2022Q4, Q4 2022, Q4/2022, 2022年第4季度, 2022年四季度; {@code null} for other texts. */
    public static LocalDate quarter(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        Matcher m = YEAR_FIRST.matcher(plain);
        if (m.matches()) return m.group(1) != null ? first(m.group(1), m.group(2)) : first(m.group(3), m.group(4));
        m = YEAR_LAST.matcher(plain);
        return m.matches() ? first(m.group(2), m.group(1)) : null;
    }

    private static LocalDate first(String year, String quarter) {
        int han = HAN.indexOf(quarter), q = han < 0 ? Integer.parseInt(quarter) : han + 1;
        return LocalDate.of(Integer.parseInt(year), 3 * q - 2, 1);
    }
}
