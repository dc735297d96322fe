package dev.deckle.dsl;

import dev.deckle.dsl.Token.Kind;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds quotes, brackets and punctuation that do not fit, before the compiler stumbles over them somewhere else. */
final class Brackets {
    /** The compiler needs minutes and gigabytes for thousands of levels. */
    private static final int DEEPEST = 200;
    private static final Map<String, String> CLOSING = Map.of("(", ")", "{", "}", "[", "]");
    private static final Map<String, String> PLAIN = Map.ofEntries(Map.entry("，", ","), Map.entry("、", ","), Map.entry("：", ":"),
            Map.entry("；", ";"), Map.entry("（", "("), Map.entry("）", ")"), Map.entry("【", "["), Map.entry("】", "]"), Map.entry("｛", "{"),
            Map.entry("｝", "}"), Map.entry("“", "\""), Map.entry("”", "\""), Map.entry("‘", "'"), Map.entry("’", "'"), Map.entry("。", "."),
            Map.entry("＝", "="), Map.entry("＋", "+"), Map.entry("！", "!"), Map.entry("？", "?"), Map.entry("「", "'"), Map.entry("」", "'"));
    private static final Set<String> GRAPES = Set.of("Grab", "Grapes", "GrabConfig", "GrabResolver", "GrabExclude");
    private final String name;
    private final List<Token> tokens;
    private final List<String> lines;
    private final List<Diagnostic> found = new ArrayList<>();

    Brackets(String name, String text) {
        this.name = name;
        this.tokens = new Lexer(text).read();
        this.lines = text.lines().toList();
    }

    List<Diagnostic> check() {
        for (Token t : tokens) {
            if (t.is(Kind.FULL_WIDTH) && found.size() < 10) fullWidth(t);
            if (t.is(Kind.UNCLOSED_STRING)) unclosed(t);
            if (t.is(Kind.BAD_DOLLAR)) error(t, "a $ inside \"…\" puts in a value, and none follows it", "write \\$, or put the text in '…'");
            if (t.is(Kind.UNCLOSED_COMMENT)) error(t, "the comment that begins here has no end", "comments end with */");
            if (t.is(Kind.UNCLOSED_STRING)) return found;
        }
        grabs();
        if (found.isEmpty()) pairs();
        if (found.isEmpty()) found.addAll(new Commas(name, tokens).check());
        return found;
    }

    /** Grape would download code from the network in the middle of reading a script. */
    private void grabs() {
        for (int i = 1; i < tokens.size(); i++)
            if (tokens.get(i - 1).is("@") && GRAPES.contains(tokens.get(i).text()))
                error(tokens.get(i - 1), "a script cannot fetch libraries with @" + tokens.get(i).text(), "take it away; the command finds libraries in its folder ext, a program on its class path");
    }

    private void error(Token t, String message, String hint) {
        found.add(Diagnostic.error("syntax", new Where(name, t.line(), t.column()), message, hint));
    }

    private void fullWidth(Token t) {
        String plain = PLAIN.getOrDefault(t.text(), "");
        error(t, "'" + t.text() + "' stands outside a text", plain.isEmpty() ? "" : "'\"".contains(plain) ? "put " + plain + " around a text"
                : "write " + plain + " instead");
    }

    private void unclosed(Token t) {
        String quote = t.text().startsWith("'''") || t.text().startsWith("\"\"\"") ? t.text().substring(0, 3) : t.text().substring(0, 1);
        String line = t.line() <= lines.size() ? lines.get(t.line() - 1) : "";
        boolean apostrophe = quote.equals("'") && line.substring(0, Math.min(line.length(), t.column())).matches(".*'[^']*\\w'\\w.*");
        if (apostrophe) error(t, "an apostrophe inside '…' ends the text", "put the text in \"…\", or write \\'");
        else error(t, "the text that begins here has no closing " + quote,
                quote.length() == 3 ? "" : "a text over several lines stands in '''…'''");
    }

    private void pairs() {
        Deque<Token> open = new ArrayDeque<>();
        Token suspect = null;
        Token previous = null;
        for (Token t : tokens) {
            if (t.is(Kind.OPEN)) open.push(t);
            if (open.size() > DEEPEST) {
                found.add(Diagnostic.error("script-too-large", new Where(name, t.line(), t.column()), "brackets are nested more than " + DEEPEST + " deep",
                        "divide it with methods, or put the data in a file"));
                return;
            }
            if (t.is(Kind.CLOSE)) {
                if (open.isEmpty()) {
                    error(t, "this " + t.text() + " closes nothing", "take it away, or look for a " + opening(t.text()) + " that is missing above");
                    return;
                }
                Token o = open.pop();
                if (!CLOSING.get(o.text()).equals(t.text())) {
                    mismatch(o, t);
                    return;
                }
                boolean first = previous == null || previous.is(Kind.NEWLINE);
                if (suspect == null && first && t.is("}") && t.indent() < o.indent()) suspect = o;
            }
            previous = t;
        }
        if (open.isEmpty()) return;
        Token o = suspect != null && suspect.is("{") && open.peek().is("{") ? suspect : open.peek();
        error(o, "the " + o.text() + " that opens here is never closed", "add a " + CLOSING.get(o.text()));
    }

    private void mismatch(Token open, Token close) {
        if (close.is("}") || open.is("(") || open.is("["))
            error(open, "the " + open.text() + " that opens here is not closed before the " + close.text() + " in line " + close.line(),
                    "add a " + CLOSING.get(open.text()));
        else error(close, "this " + close.text() + " closes nothing: the block that opened in line " + open.line() + " is still open",
                "take it away, or look for a " + opening(close.text()) + " that is missing");
    }

    private static String opening(String close) {
        return CLOSING.entrySet().stream().filter(e -> e.getValue().equals(close)).map(Map.Entry::getKey).findFirst().orElse("");
    }
}
