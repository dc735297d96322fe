package dev.deckle.cli;

import java.io.IOException;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The line of a file that a message is about, with a caret under the column. */
final class Excerpt {
    private static final int WIDEST = 100;
    private static final int BEFORE = 60;
    private static final Set<UnicodeScript> WIDE = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
        UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);

    private Excerpt() { }

    /** Two lines, or one where the column is unknown, or none where the file or the line cannot be read. Line and column count from 1. */
    static List<String> of(Path file, int line, int column) {
        if (line <= 0 || !Files.isRegularFile(file)) return List.of();
        try {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
            return line > lines.size() ? List.of() : under(lines.get(line - 1), column);
        } catch (IOException e) {
            // an excerpt is a courtesy; the message itself has been printed
            return List.of();
        }
    }

    static List<String> under(String line, int column) {
        if (column > line.length() + 1) return List.of("    " + cut(line, 0));
        int from = column - 1 > WIDEST - 10 ? column - 1 - BEFORE : 0;
        String shown = "    " + cut(line, from);
        if (column <= 0) return List.of(shown);
        String before = (from > 0 ? "…" : "") + line.substring(from, column - 1).replace('\t', ' ');
        return List.of(shown, "    " + " ".repeat(columns(before)) + "^");
    }

    private static String cut(String line, int from) {
        int to = Math.min(line.length(), from + WIDEST);
        return (from > 0 ? "…" : "") + line.substring(from, to).replace('\t', ' ') + (to < line.length() ? "…" : "");
    }

    /** Columns that a text takes on a terminal: CJK takes two for each character. */
    static int columns(String text) {
        return text.codePoints().map(c -> wide(c) ? 2 : 1).sum();
    }

    private static boolean wide(int c) {
        UnicodeBlock block = UnicodeBlock.of(c);
        return WIDE.contains(UnicodeScript.of(c)) || block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
            || block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS && c <= 0xFF60;
    }
}
