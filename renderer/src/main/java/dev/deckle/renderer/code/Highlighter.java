package dev.deckle.renderer.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Divides listings into tokens. */
public final class Highlighter {
    private Highlighter() { }

    /** Names of languages that have a grammar, other names of the same language too; in alphabetical order. */
    public static Set<String> languages() {
        return Grammars.ALL.keySet();
    }

    /** Whether a name is known; in any case of letters. An empty name is: it means plain text. */
    public static boolean knows(String language) {
        return language.isEmpty() || Grammars.ALL.containsKey(key(language));
    }

    /** The tokens of a listing line by line, without the line feeds. An unknown language makes plain text. */
    public static List<List<Token>> lines(String language, String text) {
        Grammar grammar = Grammars.ALL.get(key(language));
        return split(grammar == null ? List.of(new Token(Token.Kind.PLAIN, text)) : grammar.tokens(text));
    }

    private static String key(String language) {
        return language.strip().toLowerCase(Locale.ROOT);
    }

    private static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> lines = new ArrayList<>();
        List<Token> line = new ArrayList<>();
        for (Token token : tokens) {
            String[] parts = token.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(line);
                    line = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) line.add(new Token(token.kind(), parts[i]));
            }
        }
        lines.add(line);
        return lines;
    }
}
