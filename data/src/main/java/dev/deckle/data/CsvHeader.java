package dev.deckle.data;

import dev.deckle.model.diagnostic.Options;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the columns: from the first row, from the author, or made up. */
final class CsvHeader {
    private final Object wanted;
    private final Options options;
    private final Findings findings;
    private final char quote;
    private final List<String> names = new ArrayList<>();
    private final List<Boolean> invented = new ArrayList<>();

    CsvHeader(Options options, Findings findings, char quote) {
        this.wanted = options.get("header");
        this.options = options;
        this.findings = findings;
        this.quote = quote;
    }

    boolean inFile() {
        return wanted == null || Boolean.TRUE.equals(wanted);
    }

    /** Takes the first row; when the header is not in the file, only its width. */
    void take(CsvRow row) {
        if (inFile()) fromFile(row);
        else if (Boolean.FALSE.equals(wanted)) for (int i = 0; i < row.count; i++) invent();
        else for (String name : options.texts("header")) add(name, false);
    }

    private void fromFile(CsvRow row) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < row.count; i++) {
            String name = row.text(i).strip().replaceAll("\\s+", " ");
            if (name.isEmpty()) {
                invent();
                continue;
            }
            Integer before = seen.putIfAbsent(name, i + 1);
            if (before != null) {
                findings.error("duplicate-column", findings.at(row.lineOf(i), row.columnOf(i, quote)),
                    "column " + (i + 1) + " is called " + Findings.shown(name) + " like column " + before, "give it a name of its own");
                name = free(name, i + 1, seen);
                seen.put(name, i + 1);
            }
            add(name, false);
        }
    }

    /** Numbered by its position, which is free nearly always. */
    private static String free(String name, int position, Map<String, Integer> seen) {
        int number = position;
        while (seen.containsKey(name + " " + number)) number++;
        return name + " " + number;
    }

    private void invent() {
        String name = "column " + (names.size() + 1);
        while (names.contains(name)) name += "'";
        add(name, true);
    }

    private void add(String name, boolean made) {
        names.add(name);
        invented.add(made);
    }

    /** Unnamed columns at the end that hold nothing are what a spreadsheet leaves behind, and are dropped; others are told of. */
    void settle(List<ColumnGuess> guesses, long line) {
        if (!inFile()) return;
        while (names.size() > 1 && invented.get(names.size() - 1) && guesses.get(names.size() - 1).present == 0) {
            names.remove(names.size() - 1);
        }
        for (int i = 0; i < names.size(); i++) {
            if (invented.get(i)) {
                findings.warning("unnamed-column", findings.at(line, 0), "column " + (i + 1) + " has no name and is called '" + names.get(i) + "'",
                    "name it in the header");
            }
        }
    }

    List<String> names() {
        return names;
    }
}
