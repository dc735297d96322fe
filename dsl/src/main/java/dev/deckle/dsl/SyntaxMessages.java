package dev.deckle.dsl;

import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Where;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.groovy.control.ErrorCollector;
import org.codehaus.groovy.control.messages.ExceptionMessage;
import org.codehaus.groovy.control.messages.Message;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/** Says in plain sentences what the compiler says in its own. */
final class SyntaxMessages {
    private static final Pattern INPUT = Pattern.compile("Unexpected input: '(.*)'", Pattern.DOTALL);
    private static final Pattern CHARACTER = Pattern.compile("Unexpected character: '(.*)'", Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile("Missing '(.*)'.*", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("unable to resolve class ([\\w.$]+).*", Pattern.DOTALL);
    private static final Pattern TWICE = Pattern.compile("The current scope already contains a variable of the name (\\w+).*", Pattern.DOTALL);
    private static final Pattern CALLED = Pattern.compile("(\\w+)\\s*\\[[^\\[]*$");
    private static final Pattern POSITION = Pattern.compile("\\s*@ line \\d+, column \\d+\\.?\\s*");

    private static final Set<String> RESERVED = Set.of("class", "interface", "enum", "package", "import", "extends", "implements", "throws", "static",
            "void", "const", "goto", "native", "abstract", "public", "private", "protected", "final", "super", "this");

    private SyntaxMessages() { }

    static List<Diagnostic> of(String name, String text, ErrorCollector errors) {
        List<Diagnostic> all = new ArrayList<>();
        for (Message message : errors.getErrors()) {
            if (message instanceof SyntaxErrorMessage s) all.add(of(name, text, s.getCause()));
            else if (message instanceof ExceptionMessage e) all.add(tooLarge(name, e.getCause()));
            else all.add(Diagnostic.error("syntax", new Where(name, 0, 0), "the script cannot be read", ""));
        }
        return all;
    }

    private static Diagnostic of(String name, String text, SyntaxException e) {
        Where where = new Where(name, Math.max(1, e.getStartLine()), Math.max(1, e.getStartColumn()));
        String given = POSITION.matcher(e.getOriginalMessage()).replaceAll("").strip();
        Matcher m = INPUT.matcher(given);
        if (m.matches()) return unexpected(where, text, m.group(1));
        m = CHARACTER.matcher(given);
        if (m.matches()) return character(where, text, m.group(1));
        m = MISSING.matcher(given);
        if (m.matches()) return syntax(where, "a " + m.group(1) + " is missing here", "");
        m = CLASS.matcher(given);
        if (m.matches()) return type(where, m.group(1));
        m = TWICE.matcher(given);
        if (m.matches()) return syntax(where, "the variable '" + m.group(1) + "' is declared already", "say def once; assign with = after that");
        if (given.startsWith("token recognition error")) return dollar(where);
        if (given.startsWith("No map entry allowed")) return entry(where, text);
        return other(where, given);
    }

    /** {@code row [text: 'x']} reads as a place in a list, where names mean nothing. */
    private static Diagnostic entry(Where where, String text) {
        String before = text.lines().skip(where.line() - 1L).findFirst().orElse("");
        Matcher m = CALLED.matcher(before.substring(0, Math.min(before.length(), where.column() - 1)));
        String word = m.find() ? m.group(1) : "word";
        return syntax(where, "named values in [ ] that follow a word alone need parentheses", "write: " + word + "([name: …])");
    }

    private static Diagnostic type(Where where, String name) {
        if (Vocabulary.find(name).isEmpty()) return syntax(where, "there is no class '" + name + "'", "look at its name and import");
        return syntax(where, "`" + name + "` is followed by a bare name and =", "write: " + Vocabulary.find(name).get(0).usage());
    }

    private static Diagnostic character(Where where, String text, String sign) {
        Token t = new Lexer(text).read().stream().filter(o -> o.line() == where.line() && o.column() == where.column()).findFirst().orElse(null);
        if (t != null && t.is(Token.Kind.STRING)) return syntax(where, "this text has a \\ that means nothing", "write \\\\ for the sign itself");
        if (sign.codePoints().anyMatch(Character::isSpaceChar)) return syntax(where, String.format("a space of another kind (U+%04X) stands outside a text", sign.codePointAt(0)), "write a plain space");
        if (t != null && t.is(Token.Kind.NUMBER)) return syntax(where, "'" + t.text() + "' has full-width digits", "write " + Normalizer.normalize(t.text(), Normalizer.Form.NFKC));
        return syntax(where, "'" + sign + "' makes no sense here", "a text stands in quotes");
    }

    private static Diagnostic other(Where where, String given) {
        if (given.startsWith("Invalid octal")) return syntax(where, "a whole number must not begin with 0", "take the 0 away, or put it in quotes");
        if (given.startsWith("You cannot define a method")) return syntax(where, "a method needs its body in { }", "write: def name(values) { … }; without def it is a word");
        if (given.startsWith("Unsupported command argument")) return syntax(where, "these values cannot be read", "put them in parentheses");
        if (given.startsWith("The LHS of an assignment")) return syntax(where, "only a variable can be given a value with =", "a word takes its value without =");
        if (given.startsWith("Either a catch")) return syntax(where, "`try` needs a `catch`", "");
        if (given.contains("illegal string body character after dollar")) return dollar(where);
        String line = given.lines().findFirst().orElse("the line cannot be read").strip();
        String sentence = Character.toLowerCase(line.charAt(0)) + line.substring(1);
        return syntax(where, sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence, "");
    }

    private static Diagnostic dollar(Where where) {
        return syntax(where, "a $ inside \"…\" puts in a value, and none follows it", "write \\$, or put the text in '…'");
    }

    private static Diagnostic unexpected(Where where, String text, String input) {
        if (input.equals("<EOF>")) return syntax(where, "the script ends in the middle of something", "look at the last lines");
        Token t = new Lexer(text).read().stream().filter(o -> o.line() == where.line() && o.column() == where.column()).findFirst().orElse(null);
        String shown = t == null ? input.lines().findFirst().orElse("").strip() : t.text();
        if (shown.equals("}") || shown.equals(")") || shown.equals("]"))
            return syntax(where, "what stands before this " + shown + " is not finished", "go on with a value, or take the last sign away");
        if (shown.equals("else")) return syntax(where, "this `else` belongs to no `if`", "");
        if (RESERVED.contains(shown)) return syntax(where, "'" + shown + "' is a word of the language itself", "choose another name");
        return syntax(where, "'" + (shown.length() > 30 ? shown.substring(0, 29) + "…" : shown) + "' was not expected here",
                "look for a comma, colon, quote or bracket that is missing before it");
    }

    private static Diagnostic syntax(Where where, String message, String hint) {
        return Diagnostic.error("syntax", where, message, hint);
    }

    /** Limits of byte code, which data written into a script reach. */
    static Diagnostic tooLarge(String name, Throwable e) {
        String message = String.valueOf(e.getMessage());
        Where where = new Where(name, 0, 0);
        if (message.contains("Method too large") || message.contains("MethodTooLarge") || message.contains("code too large"))
            return Diagnostic.error("script-too-large", where, "there are too many statements or rows in one block", "put the data in a CSV file, or divide the script with include");
        if (message.contains("UTF8 string too large")) return Diagnostic.error("script-too-large", where, "a text in the script is longer than 65,535 bytes",
                "put the data in a CSV file");
        if (e instanceof StackOverflowError) return Diagnostic.error("script-too-large", where, "the script is nested too deeply", "divide it with methods or include");
        if (e instanceof LinkageError) return Diagnostic.error("syntax", where, "the script needs a class that is not there: " + message.lines().findFirst().orElse("").replace('/', '.'),
                "look at its imports and annotations");
        return Diagnostic.error("syntax", where, "the script cannot be compiled: " + message.lines().findFirst().orElse(e.getClass().getSimpleName()), "");
    }
}
