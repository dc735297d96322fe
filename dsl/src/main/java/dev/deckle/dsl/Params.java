package dev.deckle.dsl;

import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The values a script declares with {@code param}. {@code params.year} in a script reads one. */
public final class Params {
    private final Map<String, ?> given;
    private final Map<String, Object> declared = new LinkedHashMap<>();
    private final Session session;

    Params(Map<String, ?> given, Session session) {
        this.given = new LinkedHashMap<>(given);
        this.session = session;
    }

    Object declare(String name, Object otherwise, Where where) {
        if (declared.containsKey(name)) session.build.error("duplicate-param", where, "the param '" + name + "' is declared already", "declare it once");
        Object value = given.containsKey(name) ? convert(name, given.get(name), otherwise, where) : otherwise;
        declared.put(name, value);
        return value;
    }

    /** The value of a declared param; another is an error. */
    public Object get(String name) {
        if (declared.containsKey(name)) return declared.get(name);
        String hint = Nearest.hint(name, declared.keySet());
        session.build.error("undeclared-param", session.build.here("params"), "the param '" + name + "' is not declared before this line",
                hint.isEmpty() ? "write: param '" + name + "', a default" : hint);
        return Lost.IT;
    }

    /** So that {@code params['year']} works. */
    public Object getAt(String name) {
        return get(name);
    }

    /** Values from outside that nobody declared. */
    void unknown(String script) {
        Set<String> names = new LinkedHashSet<>(given.keySet());
        names.removeAll(declared.keySet());
        for (String name : names) session.diagnostics.error("unknown-param", new Where(script, 0, 0), "the script has no param '" + name + "'",
                declared.isEmpty() ? "it declares none; write: param '" + name + "', a default"
                        : Nearest.hintOrList(name, declared.keySet(), "it declares"));
    }

    /** Texts, as the command line gives them, become what the default is. */
    private Object convert(String name, Object value, Object otherwise, Where where) {
        if (!(value instanceof CharSequence)) return value;
        String text = value.toString().trim();
        try {
            if (otherwise instanceof Boolean) return bool(text);
            if (otherwise instanceof Integer) return new BigDecimal(text).intValueExact();
            if (otherwise instanceof Long) return new BigDecimal(text).longValueExact();
            if (otherwise instanceof BigDecimal) return new BigDecimal(text);
            if (otherwise instanceof Number) return Double.valueOf(text);
            return value.toString();
        } catch (IllegalArgumentException | ArithmeticException e) {
            String needed = otherwise instanceof Boolean ? "true or false" : otherwise instanceof Integer || otherwise instanceof Long ? "a whole number" : "a number";
            session.build.error("wrong-param", where, "the param '" + name + "' needs " + needed + ", not '" + text + "'", "its default is " + otherwise);
            return otherwise;
        }
    }

    private static Boolean bool(String text) {
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes")) return true;
        if (text.equalsIgnoreCase("false") || text.equalsIgnoreCase("no")) return false;
        throw new IllegalArgumentException(text);
    }
}
