package dev.deckle.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lines before the header that belong to no table: a title, or remarks with a {@code #} in front. Nothing is skipped for them; they are told.
 *
 * @param lines how many there are, empty ones among them
 * @param first the first of them
 * @param width how many fields the lines of the table have
 */
record CsvTitle(int lines, String first, int width) {
    private static final int MOST_LOOKED_AT = 100;

    /** Looks behind the lines to skip. A first line that cannot be cut says nothing of the delimiter, unless that is settled. */
    static Optional<CsvTitle> of(String head, int skip, char delimiter, boolean settled, char quote) {
        List<String> lines = head.lines().skip(skip).limit(MOST_LOOKED_AT).toList();
        boolean cut = lines.stream().filter(l -> !l.isBlank()).findFirst().filter(l -> !apart(l, delimiter, quote)).isPresent();
        if (cut || settled) return of(lines, skip, delimiter, quote);
        return Stream.of(',', ';', '\t', '|').flatMap(d -> of(lines, skip, d, quote).stream()).findFirst();
    }

    private static Optional<CsvTitle> of(List<String> lines, int skip, char delimiter, char quote) {
        int from = 0;
        while (from < lines.size() && apart(lines.get(from), delimiter, quote)) from++;
        List<String> rest = lines.subList(from, lines.size()).stream().filter(l -> !l.isBlank()).toList();
        Optional<String> first = lines.subList(0, from).stream().filter(l -> !l.isBlank()).findFirst();
        if (first.isEmpty() || rest.size() < 2) return Optional.empty();
        int width = Sniffer.fields(rest.get(0), delimiter, quote).size();
        boolean table = width > 1 && rest.stream().skip(1).allMatch(l -> Sniffer.fields(l, delimiter, quote).size() == width)
            && (remark(first.get()) || rest.stream().skip(1).allMatch(l -> figure(l, delimiter, quote)));
        return table ? Optional.of(new CsvTitle(skip + from, first.get(), width)) : Optional.empty();
    }

    /** Empty, a remark, or in one piece. */
    private static boolean apart(String line, char delimiter, char quote) {
        return line.isBlank() || remark(line) || line.indexOf(quote) < 0 && Sniffer.fields(line, delimiter, quote).size() == 1;
    }

    static boolean remark(String line) {
        return line.startsWith("# ") || line.startsWith("##");
    }

    /** Prose may hold commas; a line of a table mostly holds a number. */
    private static boolean figure(String line, char delimiter, char quote) {
        Numeral numeral = new Numeral('.');
        Numeral comma = new Numeral(',');
        return Sniffer.fields(line, delimiter, quote).stream().anyMatch(f -> numeral.read(f) || comma.read(f));
    }

    String message() {
        return Findings.shown(first) + " stands before the table, whose lines have " + width + " fields";
    }

    String hint() {
        return remark(first) ? "leave such lines out: comment: '#'" : "leave it out: skip: " + lines;
    }
}
