package dev.deckle.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways to write that there is no value. An empty field is missing everywhere; the words only where numbers, dates or truth
 * values stand, because in a column of texts NA may be North America. What the author names is missing everywhere.
 */
final class Missing {
    private static final Set<String> WORDS = Set.of("NA", "N/A", "n/a", "na", "#N/A", "null", "NULL", "Null", "None", "NaN", "nan", "-", "--", "–", "—",
        ".", "..", "...", "…", "?");
    private static final int LONGEST = 4;
    private final Set<String> named;

    Missing(List<String> named) {
        this.named = new HashSet<>(named);
    }

    /** Is it missing in a column of texts? */
    boolean always(String text) {
        return text.isEmpty() || named.contains(text);
    }

    /** Is it missing in a column of anything else? */
    boolean word(String text) {
        return always(text) || (text.length() <= LONGEST && WORDS.contains(text));
    }
}
