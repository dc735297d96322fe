package dev.deckle.model.table;

import java.util.Objects;

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
            return name().toLowerCase(java.util.Locale.ROOT);
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

    /** Are the values fractions that are shown in percent? */
    public boolean percent() {
        return type == Type.NUMBER && format.endsWith("%");
    }
}
