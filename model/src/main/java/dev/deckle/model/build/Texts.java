package dev.deckle.model.build;

import dev.deckle.model.diagnostic.Where;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Turns the values an author writes into text. */
public final class Texts {
    private Texts() { }

    /** A number without an exponent: a decimal one ({@code 66.0} in a script) as it was written, a floating one without trailing zeros. */
    public static String number(Number n) {
        if (n instanceof BigDecimal written) return written.toPlainString();
        if (n instanceof Double d && !Double.isFinite(d)) return d.toString();
        if (n instanceof Float f && !Float.isFinite(f)) return f.toString();
        BigDecimal d = new BigDecimal(n.toString());
        return d.signum() == 0 ? "0" : d.stripTrailingZeros().toPlainString();
    }

    /** A number's text with a true minus sign, as charts have it: a hyphen is too short, and often not read aloud. */
    static String shown(Object value, String text) {
        return value instanceof Number ? text.replace('-', '\u2212') : text;
    }

    /** The text of a cell of data; a missing value is empty. */
    public static String cell(Object value) {
        if (value == null) return "";
        return value instanceof Number n ? number(n) : value.toString();
    }

    /** Whether the value can stand where a text belongs. */
    static boolean plain(Object value) {
        return value instanceof CharSequence || value instanceof Number || value instanceof Temporal || value instanceof Boolean
                || value instanceof Character;
    }

    /** The value as text; anything that is no text is an error, and then empty. */
    static String text(Build build, String word, Where where, Object value) {
        if (plain(value)) return cell(value);
        if (value instanceof Rows.NoData) return "";
        String usage = Usage.of(word);
        String what = value == null ? "`" + word + "` got no value (null) where a text belongs"
                : "`" + word + "` needs a text, not " + name(value);
        build.error("wrong-argument", where, what, usage);
        return "";
    }

    /** The values as texts; lists among them are taken apart. */
    static List<String> texts(Build build, String word, Where where, Object... values) {
        List<String> all = new ArrayList<>();
        for (Object value : values == null ? new Object[] {null} : values) {
            if (value instanceof Collection<?> c) all.addAll(texts(build, word, where, c.toArray()));
            else if (value instanceof Object[] a) all.addAll(texts(build, word, where, a));
            else all.add(text(build, word, where, value));
        }
        if (all.isEmpty() && values != null && values.length == 0)
            build.error("wrong-argument", where, "`" + word + "` needs a text", Usage.of(word));
        return all;
    }

    /** What a value is, in words for a message. */
    public static String name(Object value) {
        if (value == null) return "nothing (null)";
        if (value instanceof CharSequence s) return "the text '" + (s.length() > 30 ? s.subSequence(0, 29) + "…" : s) + "'";
        if (value instanceof Number n) return "the number " + number(n);
        if (value instanceof Boolean b) return b.toString();
        if (value instanceof Collection<?>) return "a list";
        if (value instanceof java.util.Map<?, ?>) return "named values";
        if (value instanceof KindOperand) return "a kind of model";
        if (value instanceof dev.deckle.model.table.DataTable) return "a table of data";
        if (value instanceof java.util.function.Consumer<?> || value.getClass().getName().contains("Closure")
                || value.getClass().getName().contains("_closure")) return "a block { … }";
        return "a " + value.getClass().getSimpleName();
    }
}
