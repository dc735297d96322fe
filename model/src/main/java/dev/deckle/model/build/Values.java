package dev.deckle.model.build;

import java.time.LocalDate;

/** Places along an axis as the model keeps them. */
final class Values {
    private Values() { }

    /** A category as text, a number as Double, a date as it is. */
    static Object point(Object value) {
        if (value == null || value instanceof LocalDate) return value;
        return value instanceof Number n ? (Object) n.doubleValue() : Texts.cell(value);
    }
}
