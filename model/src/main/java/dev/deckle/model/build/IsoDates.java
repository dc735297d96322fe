package dev.deckle.model.build;

import dev.deckle.model.diagnostic.Where;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that are dates by ISO 8601, in whole or by the month: a column of nothing else is one of dates, as it would be from a file. */
final class IsoDates {
    private IsoDates() { }

    /** Converts the cells of a column, if all that are present are dates of one form; their pattern, or nothing. */
    static Optional<String> convert(List<List<Object>> rows, int column) {
        List<LocalDate> dates = new ArrayList<>();
        int length = 0;
        for (List<Object> row : rows) {
            String text = (String) row.get(column);
            LocalDate date = text == null ? null : date(text);
            if (text != null && (date == null || length > 0 && text.length() != length)) return Optional.empty();
            if (text != null) length = text.length();
            dates.add(date);
        }
        if (length == 0) return Optional.empty();
        for (int i = 0; i < dates.size(); i++) rows.get(i).set(column, dates.get(i));
        return Optional.of(length == 7 ? "yyyy-MM" : "yyyy-MM-dd");
    }

    /** The row of the first cell that is no date, where nearly all others are dates; or -1. */
    static int oddRow(List<List<Object>> rows, int column) {
        int odd = -1;
        int dates = 0;
        int present = 0;
        for (int row = 0; row < rows.size(); row++) {
            String text = (String) rows.get(row).get(column);
            if (text == null) continue;
            present++;
            if (date(text) != null) dates++;
            else if (odd < 0) odd = row;
        }
        return dates >= 4 && dates * 5 >= present * 4 ? odd : -1;
    }

    /** Warns about a text that is written like a date, but is on no calendar; {@code 2023-24} may be a season. */
    static String checked(Build build, Where where, String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}") && date(text) == null)
            build.warning("no-such-day", where, "there is no day " + text, "a date is written year-month-day, as in 2023-10-31");
        return text;
    }

    private static LocalDate date(String text) {
        if (!text.matches("\\d{4}-\\d{2}(-\\d{2})?")) return null;
        try {
            return LocalDate.parse(text.length() == 7 ? text + "-01" : text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
