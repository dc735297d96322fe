package dev.deckle.model.table;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.util.List;
import java.util.Locale;

/** The direction of a sort: {@code asc} or {@code desc}. Missing values come last in both. */
public enum Order {
    ASC, DESC;

    /** From the word a script writes. */
    public static Order of(String word, Where where) {
        for (Order order : values()) {
            if (order.toString().equals(word)) return order;
        }
        throw DeckException.error("bad-option", where, "no sort order '" + word + "'",
            Nearest.hintOrList(word, List.of("asc", "desc"), "the orders are"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
