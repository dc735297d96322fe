package dev.deckle.dsl;

import dev.deckle.model.Modality;
import dev.deckle.model.build.KindOperand;
import dev.deckle.model.build.Texts;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import groovy.lang.GroovyRuntimeException;
import groovy.lang.MissingMethodException;
import groovy.lang.MissingPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.codehaus.groovy.runtime.InvokerInvocationException;
import org.codehaus.groovy.runtime.powerassert.PowerAssertionError;
import org.codehaus.groovy.runtime.typehandling.GroovyCastException;

/** Says plainly what stopped a script. */
final class Failures {
    private static final Pattern ON_NULL = Pattern.compile("Cannot (?:invoke method|get property|set property) '?(\\w+).*on null object");
    private static final Pattern CAST = Pattern.compile("Cannot cast object '(.*)' with class '([\\w.$]+)' to class '([\\w.$]+)'.*", Pattern.DOTALL);

    private static final Pattern UNDECIDED = Pattern.compile("Could not find which method (\\w+)\\(.*|Ambiguous method overloading for method \\S+#(\\w+)\\..*", Pattern.DOTALL);

    private static final Set<Class<?>> KINDS = Set.of(KindOperand.class, Modality.class);

    private Failures() { }

    /** @param inside the builder whose block it happened in, or {@code null} */
    static Diagnostic of(Throwable thrown, Class<?> inside, Where where) {
        Throwable e = cause(thrown);
        if (!undecided(e).isEmpty()) return undecided(e, inside, where);
        if (e instanceof NullPointerException) return onNull(e, where);
        if (e instanceof MissingMethodException m) return method(m, where);
        if (e instanceof MissingPropertyException p) return property(p, where);
        if (e instanceof GroovyCastException || e instanceof ClassCastException) return cast(e, where);
        if (e instanceof NumberFormatException) return failed(where, "a text that is no number stands where a number belongs" + detail(e), "");
        if (String.valueOf(e.getMessage()).startsWith("Incompatible Strings for Range")) return failed(where, "a range cannot count from one text to the other",
                "give its ends in a list: ['2023-01-01', '2023-03-01']");
        if (e instanceof ArithmeticException) return failed(where, "the sum cannot be worked out" + detail(e), "");
        if (e instanceof IndexOutOfBoundsException) return failed(where, "a list is shorter than the place asked for" + detail(e), "");
        if (e instanceof PowerAssertionError) return failed(where, "the script's own assertion does not hold: " + line(e.getMessage()), "");
        if (e instanceof AssertionError) return failed(where, "the script's own assertion does not hold" + detail(e), "");
        if (e instanceof UnsupportedOperationException) return failed(where, "something that cannot be changed is given a value" + detail(e), "= gives a value, == compares");
        if (e instanceof OutOfMemoryError) return failed(where, "the script needs more memory than there is", "");
        return failed(where, "the script stopped with " + e.getClass().getSimpleName() + detail(e), "");
    }

    /** Whether it only follows from a value that an earlier mistake has cost. */
    static boolean follows(Throwable thrown) {
        return cause(thrown) instanceof MissingMethodException m && m.getArguments() != null && lost(m.getArguments());
    }

    static boolean lost(Object[] values) {
        return Arrays.stream(values).anyMatch(Lost.class::isInstance);
    }

    /** The method among whose ways to call it the language could not choose, or an empty text. */
    static String undecided(Throwable e) {
        Matcher m = UNDECIDED.matcher(String.valueOf(e.getMessage()));
        if (!(e instanceof GroovyRuntimeException) || !m.matches()) return "";
        return m.group(1) != null ? m.group(1) : m.group(2);
    }

    /** Whether it comes of kinds of model, joined as they cannot be. */
    static boolean ofKinds(Throwable thrown) {
        Throwable e = cause(thrown);
        if (e instanceof MissingMethodException m)
            return Stream.concat(Stream.ofNullable(m.getType()), Stream.of(m.getArguments()).filter(Objects::nonNull).map(Object::getClass)).anyMatch(KINDS::contains);
        if (e instanceof NullPointerException) return e.getStackTrace().length > 0 && e.getStackTrace()[0].getClassName().equals(KindOperand.class.getName());
        return String.valueOf(e.getMessage()).startsWith("Cannot compare " + KindOperand.class.getName());
    }

    private static Diagnostic undecided(Throwable e, Class<?> inside, Where where) {
        String name = undecided(e);
        boolean nothing = e.getMessage().startsWith("Could not");
        Vocabulary.Entry own = inside == null ? null : Vocabulary.find(inside, name);
        String usage = Stream.concat(Stream.ofNullable(own), Vocabulary.find(name).stream()).findFirst().map(w -> "write: " + w.usage()).orElse("");
        return Diagnostic.error("wrong-argument", where, nothing ? "`" + name + "` needs more than its name" : "`" + name + "` got no value (null) where one belongs", usage);
    }

    /** The name of the method or value that was not found, or an empty text. */
    static String named(Throwable thrown) {
        Throwable e = cause(thrown);
        if (e instanceof MissingMethodException m) return String.valueOf(m.getMethod());
        if (e instanceof MissingPropertyException p) return String.valueOf(p.getProperty());
        if (!undecided(e).isEmpty()) return undecided(e);
        Matcher m = ON_NULL.matcher(String.valueOf(e.getMessage()));
        return e instanceof NullPointerException && m.find() ? m.group(1) : "";
    }

    static Throwable cause(Throwable e) {
        boolean wrapper = e instanceof InvokerInvocationException || e instanceof java.lang.reflect.UndeclaredThrowableException
                || e instanceof java.lang.reflect.InvocationTargetException;
        return wrapper && e.getCause() != null ? cause(e.getCause()) : e;
    }

    private static Diagnostic failed(Where where, String message, String hint) {
        return Diagnostic.error("script-failed", where, message, hint);
    }

    private static String detail(Throwable e) {
        return e.getMessage() == null || e.getMessage().isBlank() ? "" : ": " + line(e.getMessage());
    }

    private static String line(String message) {
        return message.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    }

    private static Diagnostic onNull(Throwable e, Where where) {
        Matcher m = ON_NULL.matcher(String.valueOf(e.getMessage()));
        String asked = m.find() ? " where '" + m.group(1) + "' is asked for" : "";
        return Diagnostic.error("null-value", where, "there is no value (null)" + asked, "look whether the value is missing; ?. in place of . passes over it");
    }

    private static Diagnostic method(MissingMethodException e, Where where) {
        if (e.getType() == null) return failed(where, "there is no method '" + e.getMethod() + "'", "");
        Collection<String> known = new TreeSet<>();
        InvokerHelper.getMetaClass(e.getType()).getMethods().forEach(m -> known.add(m.getName()));
        InvokerHelper.getMetaClass(e.getType()).getMetaMethods().forEach(m -> known.add(m.getName()));
        Arrays.stream(e.getType().getMethods()).forEach(m -> known.add(m.getName()));
        String given = Arrays.stream(e.getArguments() == null ? new Object[0] : e.getArguments()).map(Texts::name).collect(Collectors.joining(", "));
        String message = known.contains(e.getMethod())
                ? "'" + e.getMethod() + "' of " + kind(e.getType()) + " cannot be given " + (given.isEmpty() ? "nothing" : given)
                : kind(e.getType()) + " has no '" + e.getMethod() + "'";
        return Diagnostic.error("no-such-method", where, message, known.contains(e.getMethod()) ? Transforms.usage(e.getType(), e.getMethod()) : Nearest.hint(e.getMethod(), known));
    }

    private static Diagnostic property(MissingPropertyException e, Where where) {
        if (e.getType() == null) return failed(where, "there is no '" + e.getProperty() + "'", "");
        List<String> known = InvokerHelper.getMetaClass(e.getType()).getProperties().stream().map(groovy.lang.MetaProperty::getName).sorted().toList();
        return Diagnostic.error("no-such-property", where, kind(e.getType()) + " has no '" + e.getProperty() + "'", Nearest.hint(e.getProperty(), known));
    }

    private static Diagnostic cast(Throwable e, Where where) {
        Matcher m = CAST.matcher(String.valueOf(e.getMessage()));
        if (!m.matches()) return failed(where, "a value is of the wrong kind" + detail(e), "");
        return failed(where, "'" + line(m.group(1)) + "' is " + kind(m.group(2)) + ", where " + kind(m.group(3)) + " belongs", "");
    }

    private static String kind(Class<?> type) {
        if (Map.class.isAssignableFrom(type)) return "a set of named values";
        if (Collection.class.isAssignableFrom(type)) return "a list";
        return kind(type.getName());
    }

    private static String kind(String type) {
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        return switch (simple) {
            case "String", "GString", "GStringImpl" -> "a text";
            case "Integer", "Long", "BigInteger", "int", "long" -> "a whole number";
            case "Double", "Float", "BigDecimal", "double", "float" -> "a number";
            case "Boolean", "boolean" -> "true or false";
            case "ArrayList", "List" -> "a list";
            case "LinkedHashMap", "Map", "HashMap" -> "a set of named values";
            case "KindOperand" -> "a kind of model";
            case "Modality" -> "a model";
            case "DataTable" -> "a table of data";
            case "Groups" -> "groups of rows";
            default -> "aeiou".indexOf(simple.toLowerCase(Locale.ROOT).charAt(0)) >= 0 ? "an " + simple : "a " + simple;
        };
    }
}
