package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
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
 * @param text   has {@code ?} for each value; for a list, as many as it has
 * @param values in the order of the question marks
 */
record SqlQuery(String text, List<Object> values) {
    /** What a placeholder cannot stand in (texts, quoted names, comments, casts), or else a placeholder. */
    private static final Pattern PARTS = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\\n]*|(?s:/\\*.*?\\*/)|::|:(?<name>[A-Za-z_]\\w*)|(?<mark>\\?)");

    static SqlQuery of(String text, List<?> values, Where where) {
        long marks = PARTS.matcher(text).results().filter(m -> m.group().equals("?")).count();
        if (marks != values.size()) {
            throw DeckException.error("bad-parameter", where, "the query has " + marks + " question marks, there are " + values.size() + " params", "");
        }
        List<Object> ordered = new ArrayList<>();
        Iterator<?> next = values.iterator();
        String plain = PARTS.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group().equals("?") ? marks("?", next.next(), ordered, where) : m.group()));
        return new SqlQuery(plain, ordered);
    }

    /** The question marks for one value: one, or as many as a list has values, for {@code in (:names)}. */
    private static String marks(String name, Object value, List<Object> ordered, Where where) {
        if (value instanceof Map) throw DeckException.error("bad-parameter", where, "the value for '" + name + "' is a map", "name its parts one by one");
        Collection<?> values = value instanceof Collection<?> many ? many : value instanceof Object[] many ? Arrays.asList(many) : Collections.singletonList(value);
        if (values.isEmpty()) throw DeckException.error("bad-parameter", where, "the list for '" + name + "' is empty, and SQL knows no empty list", "ask only if there is something in it");
        ordered.addAll(values);
        return String.join(", ", Collections.nCopies(values.size(), "?"));
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
            unused.remove(name);
            parts.appendReplacement(plain, marks(":" + name, values.get(name), ordered, where));
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
