package dev.deckle.model.table;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a {@link DataTable}: its name and what its cells are.
 *
 * @param format how the source wrote the values, when it wrote them all alike, else empty: a {@link java.text.DecimalFormat} pattern
 *               such as {@code 0.0%} or {@code #,##0.00} for numbers, a {@link java.time.format.DateTimeFormatter} pattern for dates
 */
public record Column(String name, Type type, String format) {

    /** What the cells of a column hold; cells may always be missing. */
    public enum Type {
        NUMBER, TEXT, DATE, BOOLEAN;

        /** The word for messages and for {@code types:} options. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        String plural() {
            return this == BOOLEAN ? "true and false" : word() + "s";
        }
    }

    public Column {
        Objects.requireNonNull(name);
        Objects.requireNonNull(type);
        format = format == null ? "" : format;
    }

    public Column(String name, Type type) {
        this(name, type, "");
    }

    public Column named(String other) {
        return new Column(other, type, format);
    }

    /** A cell as the source wrote it, if that is known: {@code 61.10}, {@code 12.5%}, {@code 2023-Q4}; else empty. */
    public Optional<String> written(Object cell) {
        if (format.isEmpty()) return Optional.empty();
        try {
            if (cell instanceof Double number) {
                return Optional.of(new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number.doubleValue()));
            }
            return cell instanceof LocalDate date ? Optional.of(DateTimeFormatter.ofPattern(format, Locale.ENGLISH).format(date)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Are the values fractions that are shown in percent? */
    public boolean percent() {
        return type == Type.NUMBER && format.endsWith("%");
    }
}
