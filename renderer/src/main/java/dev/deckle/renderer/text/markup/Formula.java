package dev.deckle.renderer.text.markup;

import dev.deckle.renderer.text.unicode.Cjk;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Tells formulas from money: {@code $x^2$} is one, {@code $10B and $4B} is not. */
final class Formula {
    private static final Pattern SIMPLE = Pattern.compile("[+\\-−]?[A-Za-z]|[A-Za-z(|+\\-−][A-Za-z0-9 +\\-−*/=<>()|.,'!]*[=+\\-−*/<>(|'][A-Za-z0-9 +\\-−*/=<>()|.,'!]*");
    private static final Pattern GROUP_OR_COMMAND = Pattern.compile("\\\\[A-Za-z]+|\\{[^{}]*}");
    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final int LONGEST_SIMPLE = 60;
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");

    private Formula() { }

    /** Index of the {@code $} that closes the formula opened at {@code open}; -1 where that is no formula. */
    static int close(String s, int open) {
        if (open + 2 >= s.length() || s.charAt(open + 1) <= ' ' || s.charAt(open + 1) == '$') return -1;
        for (int i = open + 1; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\\') i++;
            else if (c == Node.HARD_BREAK || c == '\n' && s.startsWith("\n", i + 1)) return -1;
            else if (c == '$') return closes(s, i) && formula(s.substring(open + 1, i)) ? i : -1;
        }
        return -1;
    }

    private static boolean closes(String s, int i) {
        boolean digit = i + 1 < s.length() && Character.isDigit(s.charAt(i + 1));
        return s.charAt(i - 1) > ' ' && !digit;
    }

    private static boolean formula(String inner) {
        boolean command = inner.indexOf('\\') >= 0 || inner.indexOf('{') >= 0;
        if (!command && inner.codePoints().anyMatch(Cjk::any)) return false;
        if (sentence(inner)) return false;
        boolean tex = command || inner.indexOf('^') >= 0 || inner.indexOf('_') >= 0;
        return tex || inner.length() <= LONGEST_SIMPLE && SIMPLE.matcher(inner).matches() && !WORD.matcher(inner).find();
    }

    /** Whether it begins with an amount and goes on in words: {@code $5 for snake_case, US$}. */
    private static boolean sentence(String inner) {
        if (!Character.isDigit(inner.charAt(0))) return false;
        return PLAIN_WORD.matcher(GROUP_OR_COMMAND.matcher(inner).replaceAll("")).find();
    }

    static List<Node> read(String inner, Consumer<String> unknown) {
        List<Node> nodes = new TexReader(inner, unknown).read();
        for (Node n : nodes) n.marks = n.marks.inFormula(inner);
        return nodes;
    }
}
