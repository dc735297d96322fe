package dev.deckle.data;

import dev.deckle.model.diagnostic.Options;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates in the forms that can be told without guessing: {@code 2023-10-05}, {@code 2023/10/5}, {@code 5.10.2023},
 * {@code 2023年10月5日}, months {@code 2023-10} and {@code 2023年10月}, quarters {@code 2023-Q4}; months and quarters mean their first day, a time of
 * day is dropped. {@code 05/10/2023} means two things and is left alone unless the author gives the form.
 */
final class Dates {
    private static final String TIME = "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?";

    private record Form(Pattern shape, String pattern) { }

    /** The groups are named y, m, q and d. */
    private static final List<Form> FORMS = List.of(
        form("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})" + TIME, "yyyy-MM-dd"),
        form("(?<y>\\d{4})-(?<m>\\d{2})", "yyyy-MM"),
        form("(?<y>\\d{4})[- ]?Q(?<q>[1-4])", "yyyy-'Q'q"),
        form("(?<y>\\d{4})/(?<m>\\d{1,2})/(?<d>\\d{1,2})" + TIME, "yyyy/M/d"),
        form("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})", "d.M.yyyy"),
        form("(?<y>\\d{4})年(?<m>\\d{1,2})月(?<d>\\d{1,2})日", "yyyy年M月d日"),
        form("(?<y>\\d{4})年(?<m>\\d{1,2})月", "yyyy年M月"));

    private Form last = FORMS.get(0);
    private final DateTimeFormatter given;
    private final String givenPattern;

    Dates() {
        this(null, null);
    }

    private Dates(DateTimeFormatter given, String pattern) {
        this.given = given;
        this.givenPattern = pattern;
    }

    /** Reads only this form, such as {@code dd/MM/yyyy}. */
    static Dates of(String pattern, Options options, String option) {
        try {
            return new Dates(DateTimeFormatter.ofPattern(pattern, Locale.ROOT), pattern);
        } catch (IllegalArgumentException e) {
            throw options.wrong(option, pattern, "a form such as 'dd/MM/yyyy'");
        }
    }

    private static Form form(String shape, String pattern) {
        return new Form(Pattern.compile(shape), pattern);
    }

    /** The pattern of the date read last. */
    String pattern() {
        return given != null ? givenPattern : last.pattern();
    }

    /** The date, or {@code null} if the text is none. */
    LocalDate read(String text) {
        if (given != null) return readGiven(text);
        if (text.length() < 6 || text.length() > 40 || !Character.isDigit(text.charAt(0))) return null;
        LocalDate date = read(last, text);
        if (date != null) return date;
        for (Form form : FORMS) {
            date = form == last ? null : read(form, text);
            if (date == null) continue;
            last = form;
            return date;
        }
        return null;
    }

    private static LocalDate read(Form form, String text) {
        Matcher m = form.shape().matcher(text);
        if (!m.matches()) return null;
        int month = form.pattern().contains("q") ? 3 * number(m, "q") - 2 : number(m, "m");
        int day = form.pattern().contains("d") ? number(m, "d") : 1;
        try {
            return LocalDate.of(number(m, "y"), month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private LocalDate readGiven(String text) {
        try {
            TemporalAccessor parsed = given.parse(text);
            if (parsed.isSupported(ChronoField.EPOCH_DAY)) return LocalDate.from(parsed);
            if (parsed.isSupported(ChronoField.MONTH_OF_YEAR)) return YearMonth.from(parsed).atDay(1);
            return LocalDate.of(parsed.get(ChronoField.YEAR), 1, 1);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
