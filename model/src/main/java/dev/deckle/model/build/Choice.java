package dev.deckle.model.build;

import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words that stand for one of a few choices, such as {@code figure-right}. */
final class Choice {
    private Choice() { }

    /** The choice a value names; an error and {@code otherwise} when it names none. */
    static <E extends Enum<E>> E of(Build build, Where where, String what, Class<E> type, Object value, E otherwise) {
        if (type.isInstance(value)) return type.cast(value);
        if (value instanceof Rows.NoData) return otherwise;
        String given = String.valueOf(value);
        String plain = plain(given);
        for (E each : type.getEnumConstants()) if (plain(each.name()).equals(plain)) return each;
        List<String> words = Arrays.stream(type.getEnumConstants()).map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
        String near = Nearest.hint(given, words);
        build.error("wrong-option", where, what + " cannot be '" + given + "'",
                near.isEmpty() ? "it is one of " + String.join(", ", words) : near);
        return otherwise;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "").replace("centre", "center");
    }
}
