package dev.deckle.renderer.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules that divide a text into tokens: at each place the first rule that matches wins, else a word is looked up, else one character is
 * plain.
 *
 * @param rules patterns and what they find, in order
 * @param word  what a word looks like
 * @param words what certain words are
 * @param fold  words are looked up in lower case
 */
record Grammar(List<Rule> rules, Pattern word, Map<String, Token.Kind> words, boolean fold) {
    Grammar {
        rules = List.copyOf(rules);
        words = Map.copyOf(words);
    }

    record Rule(Token.Kind kind, Pattern pattern) { }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        List<Matcher> matchers = rules.stream().map(r -> r.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)).toList();
        Matcher words = word.matcher(text);
        int plain = 0;
        for (int at = 0; at < text.length(); ) {
            int rule = rule(matchers, at, text.length());
            int end = rule >= 0 ? matchers.get(rule).end() : words.region(at, text.length()).lookingAt() ? words.end() : at + 1;
            Token.Kind kind = rule >= 0 ? rules.get(rule).kind : kind(text.substring(at, end));
            if (kind != Token.Kind.PLAIN) {
                if (plain < at) tokens.add(new Token(Token.Kind.PLAIN, text.substring(plain, at)));
                tokens.add(new Token(kind, text.substring(at, end)));
                plain = end;
            }
            at = end;
        }
        if (plain < text.length()) tokens.add(new Token(Token.Kind.PLAIN, text.substring(plain)));
        return tokens;
    }

    /** Index of the first rule that finds something here; -1 for none. */
    private static int rule(List<Matcher> matchers, int at, int end) {
        for (int i = 0; i < matchers.size(); i++) {
            Matcher m = matchers.get(i).region(at, end);
            if (m.lookingAt() && m.end() > at) return i;
        }
        return -1;
    }

    private Token.Kind kind(String found) {
        return words.getOrDefault(fold ? found.toLowerCase(java.util.Locale.ROOT) : found, Token.Kind.PLAIN);
    }
}
