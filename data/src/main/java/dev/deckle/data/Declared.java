package dev.deckle.data;

import dev.deckle.model.diagnostic.Options;
import dev.deckle.model.table.Column;
import java.util.List;
import java.util.Locale;

/**
 * A type that the author gives a column in {@code types:}.
 *
 * @param dates how its dates are read
 * @param form  the form given for dates, such as {@code dd/MM/yyyy}; empty for none
 */
record Declared(Column.Type type, Dates dates, String form) {
    private static final List<String> WORDS = List.of("number", "text", "date", "boolean");

    static Declared of(String text, Options options) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        if (!WORDS.contains(word) || colon >= 0 && !word.equals("date")) {
            throw options.wrong("types", text, "number, text, date, date:dd/MM/yyyy or boolean");
        }
        String form = colon < 0 ? "" : text.substring(colon + 1);
        Dates dates = form.isEmpty() ? new Dates() : Dates.of(form, options, "types");
        return new Declared(Column.Type.valueOf(word.toUpperCase(Locale.ROOT)), dates, form);
    }
}
