package dev.deckle.renderer.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads the grammars beside this class, one {@code .grammar} file a language. A line of such a file is {@code key value}: {@code names}
 * (what authors call the language), {@code word} (a pattern), {@code fold} (case does not matter), a kind with {@code :} (a list of
 * words), a kind with {@code ~} (a pattern, in order of trial). {@code #} begins a remark at the start of a line.
 */
final class Grammars {
    private static final List<String> FILES = List.of("bash", "c", "css", "go", "groovy", "java", "javascript", "json", "kotlin", "plain",
            "python", "rust", "sql", "xml", "yaml");

    /** By name, in lower case. */
    static final SortedMap<String, Grammar> ALL = load();

    private Grammars() { }

    private static SortedMap<String, Grammar> load() {
        SortedMap<String, Grammar> all = new TreeMap<>();
        for (String file : FILES) read(lines(file + ".grammar"), all);
        return Collections.unmodifiableSortedMap(all);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Grammars.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(List<String> lines, Map<String, Grammar> into) {
        List<Grammar.Rule> rules = new ArrayList<>();
        Map<String, Token.Kind> words = new HashMap<>();
        Pattern word = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*+");
        boolean fold = false;
        String[] names = {};
        for (String line : lines) {
            String[] parts = line.split("\\s+", 3);
            String last = parts[parts.length - 1];
            if (line.startsWith("names ")) names = line.substring(6).strip().split("\\s+");
            else if (parts[0].equals("fold")) fold = true;
            else if (parts[0].equals("word")) word = Pattern.compile(parts[1]);
            else if (parts[1].equals("~")) rules.add(new Grammar.Rule(kind(parts[0]), Pattern.compile(last, Pattern.MULTILINE)));
            else for (String w : last.split("\\s+")) words.put(w, kind(parts[0]));
        }
        Grammar grammar = new Grammar(rules, word, words, fold);
        for (String name : names) into.put(name, grammar);
    }

    private static Token.Kind kind(String name) {
        return Token.Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
