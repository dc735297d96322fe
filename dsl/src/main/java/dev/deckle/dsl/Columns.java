package dev.deckle.dsl;

import java.util.HashMap;
import java.util.Map;

/** The columns at which words stand: byte code keeps only lines. */
final class Columns {
    private final Map<Integer, Map<String, Integer>> lines = new HashMap<>();

    /** A word called at this place; the first of a line counts. */
    void put(int line, String word, int column) {
        lines.computeIfAbsent(line, l -> new HashMap<>()).merge(word, column, Math::min);
        lines.get(line).merge("", column, Math::min);
    }

    /** The column of the word in the line, or of the line's first word; 0 when nothing is known. */
    int of(int line, String word) {
        Map<String, Integer> words = lines.getOrDefault(line, Map.of());
        return words.getOrDefault(word, words.getOrDefault("", 0));
    }
}
