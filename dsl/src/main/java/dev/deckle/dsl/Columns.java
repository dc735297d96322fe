package dev.deckle.dsl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns at which words stand: byte code keeps only lines. */
final class Columns {
    private final List<String> text;
    private final Map<Integer, Map<String, Integer>> lines = new HashMap<>();

    Columns(String text) {
        this.text = text.lines().toList();
    }

    /** A word called at this place; the first of a line counts. */
    void put(int line, String word, int column) {
        note(line, word, column);
        note(line, "", column);
    }

    /** Another name at this place, which may be asked for when something goes wrong there. */
    void note(int line, String name, int column) {
        if (line > 0 && column > 0) lines.computeIfAbsent(line, l -> new HashMap<>()).merge(name, column, Math::min);
    }

    /** The column of the word in the line, or of the line's first word, or of whatever comes first in it; 0 when nothing is known. */
    int of(int line, String word) {
        Map<String, Integer> words = lines.getOrDefault(line, Map.of());
        Integer known = words.getOrDefault(word, words.get(""));
        if (known != null) return known;
        String whole = line > 0 && line <= text.size() ? text.get(line - 1) : "";
        return whole.isBlank() ? 0 : whole.length() - whole.stripLeading().length() + 1;
    }
}
