package dev.deckle.data;

import dev.deckle.model.diagnostic.Options;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Reads dates in the forms that can be told without guessing: {@code 2023-10-05}, {@code 2023/10/5}, {@code 5.10.2023},
 * {@code 2023年10月5日}, {@code 5-Oct-2023}, months {@code 2023-10} and {@code Oct 2023}, quarters {@code 2023-Q4} and {@code Q4 2023}; months and quarters mean their first
 * day, a time of day is dropped. {@code 05/10/2023} means two things and is left to {@link SlashDates}, unless the author gives the form.
 */
final class Dates {
    private DateForm last = DateForm.ALL.get(0);
    private final DateTimeFormatter given;
    private final String givenPattern;

    Dates() {
        this(null, null);
    }

    private Dates(DateTimeFormatter given, String pattern) {
        this.given = given;
        this.givenPattern = pattern;
    }

    /** Reads only this form, which the author has given, such as {@code dd/MM/yyyy}. */
    static Dates of(String pattern, Options options, String option) {
        try {
            return of(pattern);
        } catch (IllegalArgumentException e) {
            throw options.wrong(option, pattern, "a form such as 'dd/MM/yyyy'");
        }
    }

    /** Reads only this form. Names of months are English: those of no language differ between Javas. */
    static Dates of(String pattern) {
        return new Dates(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH), pattern);
    }

    /** The pattern of the date read last. */
    String pattern() {
        return given != null ? givenPattern : last.pattern();
    }

    /** The date, or {@code null} if the text is none. */
    LocalDate read(String text) {
        if (given != null) return readGiven(text);
        if (text.length() < 6 || text.length() > 40 || !begins(text.charAt(0))) return null;
        LocalDate date = last.read(text);
        if (date != null) return date;
        for (DateForm form : DateForm.ALL) {
            date = form == last ? null : form.read(text);
            if (date == null) continue;
            last = form;
            return date;
        }
        return null;
    }

    /** A digit, or the first letter of a month or of a quarter. */
    private static boolean begins(char c) {
        return Character.isDigit(c) || "JFMASONDQjfmasond".indexOf(c) >= 0;
    }

    private LocalDate readGiven(String text) {
        try {
            TemporalAccessor parsed = given.parse(text);
            if (parsed.isSupported(ChronoField.EPOCH_DAY)) return asWritten(text, LocalDate.from(parsed));
            if (parsed.isSupported(ChronoField.MONTH_OF_YEAR)) return YearMonth.from(parsed).atDay(1);
            return LocalDate.of(parsed.get(ChronoField.YEAR), 1, 1);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Java takes 30 February for the last day of February; it is no date. */
    private LocalDate asWritten(String text, LocalDate date) {
        TemporalAccessor raw = given.parseUnresolved(text, new ParsePosition(0));
        boolean moved = raw.isSupported(ChronoField.DAY_OF_MONTH) && raw.getLong(ChronoField.DAY_OF_MONTH) != date.getDayOfMonth();
        return moved ? null : date;
    }
}
