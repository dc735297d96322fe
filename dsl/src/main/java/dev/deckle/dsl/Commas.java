package dev.deckle.dsl;

import dev.deckle.dsl.Token.Kind;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Finds commas, colons and parentheses that are missing between values. */
final class Commas {
    private static final Set<String> KEYWORDS = Set.of("in", "as", "instanceof", "if", "else", "for", "while", "return", "case", "def", "new",
            "switch", "throw", "assert", "default", "import", "package", "true", "false", "null");
    private static final int MOST = 10;
    private static final Set<String> CONDITIONS = Set.of("if", "while", "for", "switch");
    private final String name;
    private final List<Token> tokens;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    Commas(String name, List<Token> tokens) {
        this.name = name;
        this.tokens = tokens;
    }

    List<Diagnostic> check() {
        Token last = null;
        boolean broken = false;
        for (int i = 0; i < tokens.size() && found.size() < MOST; i++) {
            Token t = tokens.get(i);
            if (t.is(Kind.NEWLINE)) {
                broken = true;
                continue;
            }
            condition(last, t);
            boolean sameLine = !broken || "(".equals(open.peek()) || "[".equals(open.peek());
            if (last != null && (sameLine || last.is(Kind.COMMA))) pair(i, last, t, broken);
            if (t.is(Kind.OPEN)) open.push(t.text());
            if (t.is(Kind.CLOSE) && !open.isEmpty()) open.pop();
            last = t;
            broken = false;
        }
        return found;
    }

    private void condition(Token last, Token t) {
        if (last == null || !last.is(Kind.NAME) || !CONDITIONS.contains(last.text()) || t.is("(") || t.is(Kind.COLON) || t.is(Kind.COMMA)) return;
        if (t.is(Kind.NAME) || t.is(Kind.NUMBER) || t.is(Kind.STRING) || t.is("!"))
            error(last, "`" + last.text() + "` needs its condition in parentheses", "write: " + last.text() + " (…) { … }");
    }

    private void pair(int i, Token last, Token t, boolean broken) {
        boolean value = last.is(Kind.STRING) && !called(i - 1) || last.is(Kind.NUMBER);
        if (value && (t.is(Kind.STRING) || t.is(Kind.NUMBER))) {
            boolean map = afterColon(i - 1) && colonAfter(i);
            error(t, map || !last.is(Kind.STRING) || !t.is(Kind.NUMBER) ? "a comma is missing before " + shown(t)
                    : "a colon or a comma is missing between " + shown(last) + " and " + shown(t), "values are separated by commas");
        } else if (value && t.is(Kind.NAME) && colonAfter(i) && !question(i))
            error(t, "a comma is missing before '" + t.text() + ":'", "values are separated by commas");
        else if (last.is(Kind.STRING) && t.is("{") && !broken) block(i, last);
        else if (last.is("%") && (t.is(Kind.COMMA) || t.is(Kind.CLOSE)) && i > 1 && tokens.get(i - 2).is(Kind.NUMBER))
            error(last, "a number has no % behind it", "write " + tokens.get(i - 2).text() + " alone, and say unit: '%'; or put '" + tokens.get(i - 2).text() + "%' in quotes");
        else if (last.is(Kind.COMMA) && t.is("}")) error(last, "nothing follows this comma", "take it away, or go on with a value");
        else if (last.is(Kind.COMMA) && t.is(Kind.COMMA)) error(t, "there is one comma too many", "take one away");
        else if (last.is(Kind.NAME) && t.is(Kind.STRING) && !KEYWORDS.contains(last.text()) && commaBefore(i - 1) && !broken)
            error(t, "a colon is missing after '" + last.text() + "'", "named values are written name: value");
    }

    private void block(int i, Token title) {
        int w = before(i - 1);
        Token word = w < 0 ? null : tokens.get(w);
        if (word != null && word.is(Kind.NAME) && !KEYWORDS.contains(word.text()))
            error(word, "`" + word.text() + " " + shown(title) + " { … }` needs parentheses", "write: " + word.text() + "(" + shown(title) + ") { … }");
        else if (word != null && (word.is(Kind.COMMA) || word.is(Kind.COLON)))
            error(tokens.get(i), "a block after several values needs parentheses around these", "write: word('a', b: 'c') { … }");
    }

    private int before(int i) {
        int j = i - 1;
        while (j >= 0 && tokens.get(j).is(Kind.NEWLINE)) j--;
        return j;
    }

    /** A word in quotes at the start of a statement, such as {@code 'color.ink' '#000000'}. */
    private boolean called(int i) {
        if (i == 0) return true;
        Token before = tokens.get(i - 1);
        return before.is(Kind.NEWLINE) && !"(".equals(open.peek()) && !"[".equals(open.peek()) || before.is("{") || before.is(";");
    }

    private boolean commaBefore(int i) {
        int j = before(i);
        return j >= 0 && tokens.get(j).is(Kind.COMMA);
    }

    private boolean afterColon(int i) {
        int j = before(i);
        return j >= 0 && tokens.get(j).is(Kind.COLON);
    }

    private boolean colonAfter(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.COLON);
    }

    /** In {@code a ? 'b' c : 'd'} the colon is not a name's. */
    private boolean question(int i) {
        for (int j = i; j >= 0 && tokens.get(j).line() == tokens.get(i).line(); j--) if (tokens.get(j).is("?")) return true;
        return false;
    }

    private void error(Token t, String message, String hint) {
        found.add(Diagnostic.error("syntax", new Where(name, t.line(), t.column()), message, hint));
    }

    private static String shown(Token t) {
        String text = t.text().replace("\n", " ");
        return text.length() > 24 ? text.substring(0, 20) + "…" + text.charAt(0) : text;
    }
}
