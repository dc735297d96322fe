package dev.deckle.model.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The named arguments of one call, read with messages an author understands. An unknown name or a value of the wrong kind is an
 * error; nothing is ignored.
 */
public final class Options {
    private final String word;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Where where;

    /**
     * @param word  what was called, for messages
     * @param known every name that may be given
     */
    public Options(String word, Map<?, ?> given, Where where, String... known) {
        this.word = word;
        this.where = where;
        List<String> names = List.of(known);
        given.forEach((key, value) -> values.put(accept(String.valueOf(key), names), value));
    }

    private String accept(String name, List<String> names) {
        if (names.contains(name)) return name;
        throw DeckException.error("unknown-option", where, "no option '" + name + "' in " + word,
            Nearest.hintOrList(name, names, "the options are"));
    }

    public boolean has(String name) {
        return values.get(name) != null;
    }

    /** The value as given, or {@code null}. */
    public Object get(String name) {
        return values.get(name);
    }

    public String text(String name, String otherwise) {
        Object value = values.get(name);
        if (value == null) return otherwise;
        if (value instanceof CharSequence || value instanceof Character || value instanceof Number) return value.toString();
        throw wrong(name, value, "a text");
    }

    public boolean flag(String name, boolean otherwise) {
        Object value = values.get(name);
        if (value == null) return otherwise;
        if (value instanceof Boolean b) return b;
        throw wrong(name, value, "true or false");
    }

    /** A whole number from 0 up. */
    public int count(String name, int otherwise) {
        Object value = values.get(name);
        if (value == null) return otherwise;
        if (value instanceof Number n && n.doubleValue() == n.intValue() && n.intValue() >= 0) return n.intValue();
        throw wrong(name, value, "a whole number");
    }

    /** One text or a list of texts; empty when not given. */
    public List<String> texts(String name) {
        Object value = values.get(name);
        if (value == null) return List.of();
        if (value instanceof CharSequence) return List.of(value.toString());
        if (!(value instanceof Iterable<?> many)) throw wrong(name, value, "a text or a list of texts");
        List<String> texts = new ArrayList<>();
        many.forEach(one -> texts.add(String.valueOf(one)));
        return List.copyOf(texts);
    }

    /** A map of names to texts; empty when not given. */
    public Map<String, String> pairs(String name) {
        Object value = values.get(name);
        if (value == null) return Map.of();
        if (!(value instanceof Map<?, ?> map)) throw wrong(name, value, "a map such as [year: 'number']");
        Map<String, String> pairs = new LinkedHashMap<>();
        map.forEach((key, one) -> pairs.put(String.valueOf(key), String.valueOf(one)));
        return pairs;
    }

    /** The error for a value that does not serve. */
    public DeckException wrong(String name, Object value, String wanted) {
        String shown = String.valueOf(value);
        if (shown.length() > 40) shown = shown.substring(0, 40) + "…";
        return DeckException.error("bad-option", where, "option '" + name + "' of " + word + " is '" + shown + "'", "write " + wanted);
    }
}
