package dev.deckle.dsl;

import dev.deckle.dsl.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a script into pieces, just far enough to explain what is wrong with its quotes, brackets and commas. */
final class Lexer {
    private static final String FULL_WIDTH = "，。：；（）【】｛｝“”‘’「」、！？＝＋";
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int start;
    private int indent;

    Lexer(String text) {
        this.text = text;
    }

    List<Token> read() {
        indent = indentAt(0);
        while (at < text.length()) next();
        return tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') newline();
        else if (Character.isWhitespace(c) || c == '\uFEFF') at++;
        else if (at("//") || (at == 0 && at("#!"))) skipLine();
        else if (at("/*")) comment();
        else if (c == '\'' || c == '"') string();
        else if (at("$/")) quoted("$/", "/$", true);
        else if (c == '/' && slashy()) quoted("/", "/", true);
        else if (Character.isJavaIdentifierStart(c)) name();
        else if (Character.isDigit(c)) number();
        else symbol(c);
    }

    private void newline() {
        add(Kind.NEWLINE, 1);
        line++;
        start = at;
        indent = indentAt(at);
    }

    private int indentAt(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) i++;
        return i - from;
    }

    private boolean at(String s) {
        return text.startsWith(s, at);
    }

    private void add(Kind kind, int length) {
        tokens.add(new Token(kind, text.substring(at, at + length), line, at - start + 1, indent));
        at += length;
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n') at++;
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) add(Kind.UNCLOSED_COMMENT, text.length() - at);
        else {
            for (int i = at; i < end; i++) if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
            at = end + 2;
        }
    }

    private void string() {
        String quote = text.substring(at, at + 1);
        if (at(quote.repeat(3))) quoted(quote.repeat(3), quote.repeat(3), true);
        else quoted(quote, quote, false);
    }

    /** A string as one piece, whatever is inside it. */
    private void quoted(String open, String close, boolean several) {
        int from = at;
        int fromLine = line;
        int fromColumn = at - start + 1;
        int fromIndent = indent;
        int i = at + open.length();
        int nextLine = line;
        int nextStart = start;
        while (i < text.length() && !text.startsWith(close, i)) {
            char c = text.charAt(i);
            if (c == '\n' && !several) break;
            if (c == '\n') {
                nextLine++;
                nextStart = i + 1;
            }
            if (c == '$' && open.charAt(0) == '"' && !value(i + 1)) tokens.add(new Token(Kind.BAD_DOLLAR, "$", nextLine, i - nextStart + 1, indent));
            if (text.startsWith("${", i) && open.charAt(0) != '\'') i = Math.max(i + 1, interpolation(i));
            else i += c == '\\' && i + 1 < text.length() && text.charAt(i + 1) != '\n' ? 2 : 1;
        }
        boolean closed = i < text.length() && text.startsWith(close, i);
        int end = closed ? i + close.length() : Math.min(i, text.length());
        tokens.add(new Token(closed ? Kind.STRING : Kind.UNCLOSED_STRING, text.substring(from, end), fromLine, fromColumn, fromIndent));
        at = end;
        line = nextLine;
        start = nextStart;
    }

    private boolean value(int i) {
        return i < text.length() && (text.charAt(i) == '{' || Character.isJavaIdentifierStart(text.charAt(i)) && text.charAt(i) != '$');
    }

    /** The end of {@code ${…}} on one line, or the place just after its start. */
    private int interpolation(int from) {
        int depth = 0;
        for (int i = from + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '{') depth++;
            if (text.charAt(i) == '}' && --depth == 0) return i + 1;
        }
        return from + 2;
    }

    /** A slash begins a string where a value may begin and the line has another slash; else it divides. */
    private boolean slashy() {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean value = last == null || last.is(Kind.OPEN) || last.is(Kind.COMMA) || last.is(Kind.COLON) || last.is(Kind.NEWLINE)
                || last.is(Kind.OTHER) && !last.is(".");
        int end = text.indexOf('/', at + 1);
        int stop = text.indexOf('\n', at);
        return value && end > 0 && (stop < 0 || end < stop);
    }

    private void name() {
        int i = at;
        while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) i++;
        add(Kind.NAME, i - at);
    }

    private void number() {
        int i = at;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_'
                || text.charAt(i) == '.' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)))) i++;
        add(Kind.NUMBER, i - at);
    }

    private void symbol(char c) {
        if ("({[".indexOf(c) >= 0) add(Kind.OPEN, 1);
        else if (")}]".indexOf(c) >= 0) add(Kind.CLOSE, 1);
        else if (c == ',') add(Kind.COMMA, 1);
        else if (c == ':' && !at("::")) add(Kind.COLON, 1);
        else if (FULL_WIDTH.indexOf(c) >= 0) add(Kind.FULL_WIDTH, 1);
        else if (at("..")) add(Kind.OTHER, 2);
        else add(Kind.OTHER, 1);
    }
}
