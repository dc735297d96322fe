package dev.deckle.model.build;

import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The named options of one word. Each option that is read is known; what remains at the {@linkplain #end() end} is an error. */
final class NamedOptions {
    /** A number as a script writes it. */
    static final String NUMBER = "-?\\d+(\\.\\d+)?";
    private final Build build;
    private final String word;
    private final Where where;
    private final Map<String, Object> rest = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    NamedOptions(Build build, String word, Where where, Map<String, ?> given) {
        this.build = build;
        this.word = word;
        this.where = where;
        // in a script a key may be a text of Groovy's own class: "Q$i"
        Map<?, ?> all = given == null ? Map.of() : given;
        all.forEach((k, v) -> rest.put(Texts.cell(k), v));
    }

    Where where() {
        return where;
    }

    /** The value, or {@code null} when it is not given or is null. */
    Object any(String name) {
        known.add(name);
        return rest.remove(name);
    }

    /** Hands on the value if it is given. */
    void given(String name, Consumer<Object> use) {
        Object value = any(name);
        if (value != null) use.accept(value);
    }

    String text(String name) {
        Object value = any(name);
        if (value == null) return "";
        if (Texts.plain(value)) return Texts.cell(value);
        wrong(name, "a text", value);
        return "";
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(flagOrNull(name));
    }

    Boolean flagOrNull(String name) {
        Object value = any(name);
        if (value == null || value instanceof Boolean) return (Boolean) value;
        wrong(name, "true or false", value);
        return null;
    }

    Double number(String name) {
        Object value = any(name);
        if (value == null) return null;
        if (value instanceof Number n) return n.doubleValue();
        wrong(name, "a number", value);
        return null;
    }

    List<String> texts(String name) {
        Object value = any(name);
        if (value == null) return List.of();
        List<String> all = new ArrayList<>();
        for (Object each : value instanceof Collection<?> c ? c : List.of(value)) {
            if (Texts.plain(each)) all.add(Texts.cell(each));
            else wrong(name, "a text or a list of texts", each);
        }
        return all;
    }

    Map<String, Object> map(String name) {
        Object value = any(name);
        Map<String, Object> all = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> m) m.forEach((k, v) -> all.put(Texts.cell(k), v));
        else if (value != null) wrong(name, "named values in [ ]", value);
        return all;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        Object value = any(name);
        return value == null ? otherwise : Choice.of(build, where, "`" + name + ":` of `" + word + "`", type, value, otherwise);
    }

    String lang() {
        return Language.tag(build, where, "`lang:` of `" + word + "`", "wrong-option", text("lang"));
    }

    /** What nobody has read so far. */
    Map<String, Object> rest() {
        return rest;
    }

    Set<String> known() {
        return known;
    }

    void wrong(String name, String needed, Object value) {
        if (value instanceof Rows.NoData) return;
        build.error("wrong-option", where, "`" + name + ":` of `" + word + "` needs " + needed + ", not " + Texts.name(value), unquoted(needed, value));
    }

    /** A number, or true or false, that was written in quotes. */
    private static String unquoted(String needed, Object value) {
        if (!(value instanceof CharSequence)) return "";
        String text = value.toString().strip();
        boolean meant = needed.equals("a number") ? text.matches(NUMBER) : needed.startsWith("true or false") && text.matches("true|false");
        return meant ? "write " + text + " without quotes" : "";
    }

    /** Every option that nobody has read is unknown. */
    void end() {
        for (String name : rest.keySet())
            build.error("unknown-option", where, "`" + word + "` has no option '" + name + "'",
                    Nearest.hintOrList(name, known, "its options are"));
    }
}
