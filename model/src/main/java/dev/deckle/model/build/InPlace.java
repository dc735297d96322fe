package dev.deckle.model.build;

import dev.deckle.model.diagnostic.Nearest;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers that a mark names in place, as in {@code bars('A': 1, 'B': 2)}. */
final class InPlace {
    private InPlace() { }

    /** The data that the options of a mark bring: a table, numbers, or {@code null} for none. */
    static Object data(NamedOptions o) {
        Object given = o.any("data");
        return given == null ? numbers(o) : given;
    }

    /** Numbers named in place; what is no number is left to be an unknown option. */
    private static Map<String, Object> numbers(NamedOptions o) {
        Map<String, Object> data = new LinkedHashMap<>();
        o.rest().forEach((name, value) -> {
            if (value == null || value instanceof Number || value instanceof Map<?, ?>) data.put(name, value);
            else if (quoted(value) && noOption(o, name, value)) data.put(name, null);
        });
        data.keySet().forEach(o.rest()::remove);
        if (!data.isEmpty()) o.rest().entrySet().removeIf(e -> noOption(o, e.getKey(), e.getValue()));
        return data.isEmpty() ? null : data;
    }

    private static boolean quoted(Object value) {
        return value instanceof CharSequence && value.toString().strip().matches(NamedOptions.NUMBER);
    }

    /** Beside numbers, a name that is like no option was meant as data. */
    private static boolean noOption(NamedOptions o, String name, Object value) {
        if (!Nearest.hint(name, o.known()).isEmpty()) return false;
        o.wrong(name, "a number", value);
        return true;
    }
}
