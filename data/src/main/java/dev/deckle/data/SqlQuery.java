package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query as JDBC wants it, with its values.
 *
 * @param text   has {@code ?} for each value
 * @param values in the order of the question marks
 */
record SqlQuery(String text, List<Object> values) {
    /** What a placeholder cannot stand in (texts, quoted names, comments, casts), or else a placeholder. */
    private static final Pattern PARTS = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\\n]*|(?s:/\\*.*?\\*/)|::|:(?<name>[A-Za-z_]\\w*)|(?<mark>\\?)");

    static SqlQuery of(String text, List<?> values, Where where) {
        long marks = PARTS.matcher(text).results().filter(m -> m.group().equals("?")).count();
        if (marks == values.size()) return new SqlQuery(text, new ArrayList<>(values));
        throw DeckException.error("bad-parameter", where, "the query has " + marks + " question marks, there are " + values.size() + " params", "");
    }

    static SqlQuery of(String text, Map<?, ?> named, Where where) {
        Map<String, Object> values = new LinkedHashMap<>();
        named.forEach((name, value) -> values.put(String.valueOf(name), value));
        Set<String> unused = new LinkedHashSet<>(values.keySet());
        List<Object> ordered = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher parts = PARTS.matcher(text);
        while (parts.find()) {
            String name = parts.group("name");
            if (name == null) {
                parts.appendReplacement(plain, Matcher.quoteReplacement(parts.group()));
                continue;
            }
            if (!values.containsKey(name)) {
                throw DeckException.error("bad-parameter", where, "params has no '" + name + "'", Nearest.hintOrList(name, values.keySet(), "it has"));
            }
            ordered.add(values.get(name));
            unused.remove(name);
            parts.appendReplacement(plain, "?");
        }
        if (unused.isEmpty()) return new SqlQuery(parts.appendTail(plain).toString(), ordered);
        String first = unused.iterator().next();
        throw DeckException.error("bad-parameter", where, "the query does not use the parameter '" + first + "'", "write :" + first + " where its value belongs");
    }

    /** Does the query say in which order its rows come? */
    boolean ordered() {
        return Pattern.compile("\\border\\s+by\\b", Pattern.CASE_INSENSITIVE).matcher(text).find();
    }

    /** A value as drivers know it: scripts hand over texts of Groovy's own class and big decimals. */
    static Object plain(Object value) {
        return value instanceof CharSequence || value instanceof Character ? value.toString() : value;
    }
}
