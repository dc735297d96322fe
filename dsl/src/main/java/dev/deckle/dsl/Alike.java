package dev.deckle.dsl;

import dev.deckle.model.table.Days;
import groovy.lang.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;

/**
 * Compares cells as an author means it: numbers by their value in {@code it.year in [2022, 2023]}, where the cell is a long or a double and
 * the list has ints or decimals, which Java's collections tell apart; dates with the texts that mean them in
 * {@code it.day >= '2023-10'}. {@link Likeness} makes scripts call this; it holds nothing.
 */
public final class Alike {
    private Alike() { }

    /** {@code value in kept}. */
    public static boolean in(Object value, Object kept) throws Throwable {
        return ScriptBytecodeAdapter.isCase(held(kept, value), kept);
    }

    /** {@code a == b} and the like, where one of them may be a text that means a day. */
    public static boolean compared(String operator, Object a, Object b) {
        Object left = b instanceof LocalDate ? day(a) : a, right = a instanceof LocalDate ? day(b) : b;
        return switch (operator) {
            case "==" -> ScriptBytecodeAdapter.compareEqual(left, right);
            case "!=" -> ScriptBytecodeAdapter.compareNotEqual(left, right);
            case "<" -> ScriptBytecodeAdapter.compareLessThan(left, right);
            case "<=" -> ScriptBytecodeAdapter.compareLessThanEqual(left, right);
            case ">" -> ScriptBytecodeAdapter.compareGreaterThan(left, right);
            default -> ScriptBytecodeAdapter.compareGreaterThanEqual(left, right);
        };
    }

    private static Object day(Object value) {
        LocalDate day = value instanceof CharSequence text ? Days.of(text.toString()) : null;
        return day == null ? value : day;
    }

    /** {@code kept[key]}. */
    public static Object at(Object kept, Object key) {
        Object found = kept instanceof Map ? held(kept, key) : key;
        // the language itself reads a text with values in it as a text
        return kept instanceof Map<?, ?> map && (key == null || found != key) ? map.get(found) : InvokerHelper.invokeMethod(kept, "getAt", new Object[] {key});
    }

    /** The same with {@code kept?[key]}. */
    public static Object atSafely(Object kept, Object key) {
        return kept == null ? null : at(kept, key);
    }

    /** {@code kept.contains(value)} and other methods that look their first argument up; a list of them, for one that is null or an array would be taken for all. */
    public static Object call(Object kept, String method, List<Object> arguments) {
        boolean place = kept instanceof List && method.equals("get");
        Object[] all = arguments.toArray();
        if (!place) all[0] = held(kept, all[0]);
        return InvokerHelper.invokeMethod(kept, method, all);
    }

    /** The same with {@code kept?.}. */
    public static Object safely(Object kept, String method, List<Object> arguments) {
        return kept == null ? null : call(kept, method, arguments);
    }

    /** What stands behind {@code case}. */
    public static Object choice(Object kept) {
        return kept instanceof Collection || kept instanceof Map || kept instanceof CharSequence ? new Choice(kept) : kept;
    }

    /** Values of which one may be the one that is asked for. */
    public record Choice(Object kept) {
        public boolean isCase(Object value) throws Throwable {
            return in(value, kept);
        }
    }

    /** A number or date, or the text that means one, as the collection or map holds it; what it does not hold, and all else, as it is. */
    private static Object held(Object kept, Object value) {
        Collection<?> all = kept instanceof Map<?, ?> map ? map.keySet() : kept instanceof Collection<?> c ? c : kept instanceof CharSequence ? List.of(kept) : List.of();
        if (value instanceof LocalDate) return written(all, value);
        if (value instanceof CharSequence) return meant(all, value);
        if (!(value instanceof Number n)) return value;
        if (kept instanceof Map<?, ?> map) return held(n, map::containsKey);
        if (!(kept instanceof Collection<?>)) return value;
        if (!(kept instanceof List) || kept instanceof Range) return held(n, all::contains);
        for (Object each : all) if (each instanceof Number && DefaultTypeTransformation.compareEqual(each, n)) return each;
        return value;
    }

    private static Object written(Collection<?> all, Object date) {
        if (!holds(all, date)) for (Object each : all) if (date.equals(day(each))) return each;
        return date;
    }

    /** Of dates, the one that a text means. */
    private static Object meant(Collection<?> all, Object text) {
        Object date = all.isEmpty() || holds(all, text) ? text : day(text);
        return date instanceof LocalDate && holds(all, date) ? date : text;
    }

    private static boolean holds(Collection<?> all, Object value) {
        try {
            return !(all instanceof Range) && all.contains(value);
        } catch (ClassCastException e) {
            return false; // a sorted collection refuses what it cannot compare
        }
    }

    private static Object held(Number n, Predicate<Object> holds) {
        Object taken = null;
        for (Number each : ways(n)) {
            try {
                if (holds.test(each)) return each;
                if (taken == null) taken = each;
            } catch (ClassCastException e) {
                // a sorted collection refuses what it cannot compare
            }
        }
        return taken == null ? n : taken;
    }

    /** The number in the classes that can say it exactly. */
    private static List<Number> ways(Number n) {
        BigDecimal exact = exact(n);
        if (exact == null) return List.of(n);
        boolean whole = exact.signum() == 0 || exact.stripTrailingZeros().scale() <= 0 && exact.precision() - exact.scale() <= 18;
        if (!whole) return List.of(n, exact.doubleValue(), exact);
        long l = exact.longValue();
        return l == (int) l ? List.of(n, (int) l, l, (double) l, BigInteger.valueOf(l), exact) : List.of(n, l, (double) l, BigInteger.valueOf(l), exact);
    }

    private static BigDecimal exact(Number n) {
        if (n instanceof BigDecimal d) return d;
        if (n instanceof BigInteger i) return new BigDecimal(i);
        double d = n.doubleValue();
        return n instanceof Long || n instanceof Integer ? BigDecimal.valueOf(n.longValue()) : Double.isFinite(d) ? BigDecimal.valueOf(d) : null;
    }
}
