package dev.deckle.renderer.text.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Sets a simple formula as a line of text: letters italic, scripts raised and lowered, commands as their characters. */
final class TexReader {
    private static final String SPACED = "=<>±×÷≥≤≈≡≠∼≪≫→←↔⇒⇔∈∉⊂⊆∪∩∝∓·≃";
    private static final char GAP = '\u202F';

    private final String s;
    private final Consumer<String> unknown;
    private final List<Node> out = new ArrayList<>();
    private int i;

    TexReader(String source, Consumer<String> unknown) {
        this.s = source;
        this.unknown = unknown;
    }

    List<Node> read() {
        sequence(Marks.NONE.withItalic(), s.length());
        return out;
    }

    private void sequence(Marks marks, int end) {
        while (i < end) {
            char c = s.charAt(i);
            if (c == '^' || c == '_') {
                i++;
                argument(c == '^' ? marks.superscript() : marks.subscript(), end);
            } else if (c == '{') {
                argument(marks, end);
            } else {
                atom(marks, end);
            }
        }
    }

    /** A group in braces, or the one thing that follows. */
    private void argument(Marks marks, int end) {
        skipSpaces(end);
        if (i >= end) return;
        if (s.charAt(i) != '{') {
            atom(marks, end);
            return;
        }
        int close = Math.min(end, matching(i));
        i++;
        sequence(marks, close);
        i = Math.min(end, close + 1);
    }

    private int matching(int open) {
        int depth = 0;
        for (int k = open; k < s.length(); k++) {
            char c = s.charAt(k);
            if (c == '\\') k++;
            else if (c == '{') depth++;
            else if (c == '}' && --depth == 0) return k;
        }
        return s.length();
    }

    private void atom(Marks marks, int end) {
        char c = s.charAt(i);
        if (c == '\\') {
            command(marks, end);
            return;
        }
        int n = Character.charCount(s.codePointAt(i));
        String text = s.substring(i, i + n);
        i += n;
        switch (c) {
            case ' ', '\t', '\n', '}' -> { }
            case '~' -> emit("\u00A0", marks);
            case '-' -> sign("−", marks);
            case '+' -> sign("+", marks);
            case '\'' -> emit("′", marks.upright());
            default -> symbol(text, marks);
        }
    }

    private void symbol(String text, Marks marks) {
        boolean letter = text.length() == 1 && (text.charAt(0) < 0x80 ? Character.isLetter(text.charAt(0)) : greek(text.charAt(0)));
        if (letter) emit(text, marks);
        else if (marks.scale() == 1 && SPACED.contains(text)) emit(GAP + text + GAP, marks.upright());
        else emit(text, marks.upright());
    }

    private static boolean greek(char c) {
        return c >= 0x3B1 && c <= 0x3F5;
    }

    /** Plus and minus are spaced between two terms, and cling to what they are the sign of. */
    private void sign(String text, Marks marks) {
        String last = out.isEmpty() ? "" : out.get(out.size() - 1).text;
        boolean term = !last.isEmpty() && last.charAt(last.length() - 1) != GAP && !"([{|,".contains(last.substring(last.length() - 1));
        emit(term && marks.scale() == 1 ? GAP + text + GAP : text, marks.upright());
    }

    private void command(Marks marks, int end) {
        int from = ++i;
        while (i < end && Character.isLetter(s.charAt(i)) && s.charAt(i) < 0x80) i++;
        if (i == from) {
            if (i < end) escaped(s.charAt(i++), marks);
            else emit("\\", marks.upright());
            return;
        }
        String name = s.substring(from, i);
        String symbol = TexSymbols.symbol(name);
        if (symbol != null) symbol(symbol, marks);
        else if (TexSymbols.function(name)) function(name, marks);
        else structure(name, marks, end);
    }

    private void function(String name, Marks marks) {
        emit(name, marks.upright());
        if (i < s.length() && (Character.isLetterOrDigit(s.charAt(i)) || s.charAt(i) == ' ' || s.charAt(i) == '\\')) emit(String.valueOf(GAP), marks);
    }

    private void escaped(char c, Marks marks) {
        switch (c) {
            case ',', ':', ';', ' ', '!' -> emit(c == '!' ? "" : String.valueOf(GAP), marks);
            default -> emit(String.valueOf(c), marks.upright());
        }
    }

    private void structure(String name, Marks marks, int end) {
        switch (name) {
            case "text", "mathrm", "operatorname", "textrm", "mbox" -> literal(marks.upright(), end);
            case "textbf", "mathbf", "boldsymbol" -> literal(marks.upright().withBold(), end);
            case "textit", "mathit", "mathcal", "mathbb" -> argument(marks, end);
            case "frac", "dfrac", "tfrac" -> fraction(marks, end);
            case "sqrt" -> root(marks, end);
            case "left", "right", "displaystyle", "limits", "big", "Big" -> skipDot(end);
            case "quad", "qquad" -> emit("\u2003", marks);
            default -> decorated(name, marks, end);
        }
    }

    private void skipDot(int end) {
        if (i < end && s.charAt(i) == '.') i++;
    }

    /** Text inside braces as it stands, spaces too. */
    private void literal(Marks marks, int end) {
        skipSpaces(end);
        if (i >= end || s.charAt(i) != '{') return;
        int close = Math.min(end, matching(i));
        emit(s.substring(i + 1, close).replaceAll("\\\\([%$&#_{} ])", "$1"), marks);
        i = Math.min(end, close + 1);
    }

    private void fraction(Marks marks, int end) {
        bracketed(marks, end);
        emit("/", marks.upright());
        bracketed(marks, end);
    }

    private void root(Marks marks, int end) {
        emit("√", marks.upright());
        bracketed(marks, end);
    }

    /** An argument, in parentheses where it is more than one term. */
    private void bracketed(Marks marks, int end) {
        int at = out.size();
        argument(marks, end);
        boolean compound = out.subList(at, out.size()).stream().anyMatch(n -> n.text.matches("(?s).*[\u202F+−/ ].*"));
        if (!compound) return;
        Node open = new Node("(");
        open.marks = marks.upright();
        out.add(at, open);
        emit(")", marks.upright());
    }

    private void decorated(String name, Marks marks, int end) {
        String accent = TexSymbols.accent(name);
        if (accent == null) {
            unknown.accept("\\" + name);
            emit("\\" + name, marks.upright());
            return;
        }
        argument(marks, end);
        emit(accent, out.isEmpty() ? marks : out.get(out.size() - 1).marks);
    }

    private void skipSpaces(int end) {
        while (i < end && s.charAt(i) == ' ') i++;
    }

    private void emit(String text, Marks marks) {
        if (text.isEmpty()) return;
        Node node = new Node(text);
        node.marks = marks;
        out.add(node);
    }
}
