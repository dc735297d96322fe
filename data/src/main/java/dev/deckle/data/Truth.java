package dev.deckle.data;

import java.util.Locale;

/** The words for true and false in a column that is declared boolean. */
final class Truth {
    private Truth() { }

    static Boolean word(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "是", "✓" -> true;
            case "false", "no", "n", "0", "否", "✗" -> false;
            default -> null;
        };
    }
}
