package dev.deckle.dsl;

import dev.deckle.model.diagnostic.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The columns at which words stand: byte code keeps only lines. Of several statements on one line, all but the first are compiled
 * under {@linkplain #alias lines of their own} beyond the end of the text.
 */
final class Columns {
    /** Byte code has no room for more. */
    private static final int LAST = 65_535;
    private final List<String> text;
    private final Map<Integer, Map<String, TreeSet<Integer>>> lines = new HashMap<>();
    private final Map<Integer, Start> aliases = new HashMap<>();

    private record Start(int line, int column) { }

    Columns(String text) {
        this.text = text.lines().toList();
    }

    /** A word called at this place. */
    void put(int line, String word, int column) {
        note(line, word, column);
        note(line, "", column);
    }

    /** Another name at this place, which may be asked for when something goes wrong there. */
    void note(int line, String name, int column) {
        if (line > 0 && column > 0) lines.computeIfAbsent(line, l -> new HashMap<>()).computeIfAbsent(name, n -> new TreeSet<>()).add(column);
    }

    /** A line number that stands for what follows this place; the line itself when they have run out. */
    int alias(int line, int column) {
        int alias = text.size() + 1 + aliases.size();
        if (alias > LAST) return line;
        aliases.put(alias, new Start(line, column));
        return alias;
    }

    /** The place of the word in the line, or of the line's first word, or of whatever comes first in it; column 0 when nothing is known. */
    Where where(String file, int line, String word) {
        Start start = aliases.getOrDefault(line, new Start(line, 1));
        return new Where(file, start.line, column(start, word));
    }

    /** See {@link dev.deckle.model.build.Places#within}: the text may begin beside the word or up to three lines below. */
    Where within(Where word, String given, int line) {
        List<String> wanted = given.lines().limit(line + 1L).map(String::strip).toList();
        for (int from = word.line() - 1; from < word.line() + 3 && from + line < text.size(); from++) {
            if (!stands(wanted, from)) continue;
            return new Where(word.file(), from + line + 1, text.get(from + line).indexOf(wanted.get(line)) + 1);
        }
        return word;
    }

    /** Its first line may follow a quote, its last come before one. */
    private boolean stands(List<String> wanted, int from) {
        if (wanted.isEmpty() || !text.get(from).strip().endsWith(wanted.get(0)) || wanted.get(0).isEmpty()) return false;
        for (int i = 1; i < wanted.size(); i++) {
            String there = text.get(from + i).strip();
            if (i < wanted.size() - 1 ? !there.equals(wanted.get(i)) : !there.startsWith(wanted.get(i))) return false;
        }
        return true;
    }

    private int column(Start start, String word) {
        Map<String, TreeSet<Integer>> words = lines.getOrDefault(start.line, Map.of());
        TreeSet<Integer> known = words.getOrDefault(word, words.get(""));
        if (known != null) return known.ceiling(start.column) == null ? known.first() : known.ceiling(start.column);
        String whole = start.line > 0 && start.line <= text.size() ? text.get(start.line - 1) : "";
        return whole.isBlank() ? 0 : whole.length() - whole.stripLeading().length() + 1;
    }
}
