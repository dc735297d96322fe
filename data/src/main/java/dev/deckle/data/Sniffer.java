package dev.deckle.data;

import dev.deckle.model.diagnostic.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out how a CSV file is written, from its beginning and from what the author says. */
final class Sniffer {
    /** Of equals the first; a Chinese comma or semicolon comes last, for texts hold them. */
    private static final char[] DELIMITERS = {',', ';', '\t', '|', '\uff0c', '\uff1b'};
    private static final int LINES = 100;
    private final Options options;
    private final String head;
    private boolean ambiguous;
    private Optional<CsvTitle> title = Optional.empty();

    /** @param head the beginning of the text */
    Sniffer(Options options, String head) {
        this.options = options;
        this.head = head;
    }

    Dialect sniff(Encoding encoding) {
        char comment = one("comment", (char) 0);
        char quote = one("quote", quote());
        boolean announced = head.matches("(?si)sep=[^\\r\\n]\\r?\\n.*");
        int skip = options.count("skip", announced ? 1 : 0);
        List<String> lines = lines(skip, comment);
        char delimiter = one("delimiter", announced ? head.charAt(4) : delimiter(lines, quote));
        char point = one("decimal", point(lines, delimiter, quote));
        if (point != '.' && point != ',') throw options.wrong("decimal", String.valueOf(point), "'.' or ','");
        if (delimiter == quote || delimiter == comment) throw options.wrong("delimiter", String.valueOf(delimiter), "another character");
        if (Character.toString(delimiter).matches("[\\r\\n]")) throw options.wrong("delimiter", "a line break", "another character");
        boolean settled = announced || options.has("delimiter");
        if (comment == 0) title = CsvTitle.of(head, skip, delimiter, settled, quote);
        boolean blanks = Pattern.compile(Pattern.quote(delimiter + " " + quote)).matcher(head).find();
        return new Dialect(encoding.charset(), encoding.bom(), delimiter, quote, comment, point, skip, blanks);
    }

    /** Could the numbers be read with the other decimal point as well, to another value? */
    boolean ambiguous() {
        return ambiguous && !options.has("decimal");
    }

    /** What stands before the header, as far as can be seen. */
    Optional<CsvTitle> title() {
        return title;
    }

    private char one(String name, char otherwise) {
        String text = options.text(name, null);
        if (text == null) return otherwise;
        if (text.equals("\\t") || text.equals("tab")) return '\t';
        if (text.length() != 1) throw options.wrong(name, text, "one character");
        return text.charAt(0);
    }

    private char quote() {
        if (head.indexOf('"') >= 0) return '"';
        return head.matches("(?s)'[^'\\r\\n]*'[,;\\t|]'.*") ? '\'' : '"';
    }

    private List<String> lines(int skip, char comment) {
        List<String> lines = new ArrayList<>();
        int skipped = 0;
        for (String line : head.split("\\r?\\n|\\r", LINES + skip + 1)) {
            if (skipped++ < skip || line.isBlank() || (comment != 0 && line.charAt(0) == comment)) continue;
            if (lines.size() < LINES) lines.add(line);
        }
        if (lines.size() > 1) lines.remove(lines.size() - 1);
        return lines;
    }

    /** The one that cuts most lines into as many fields as the first, which is at least two. */
    private static char delimiter(List<String> lines, char quote) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : DELIMITERS) {
            int first = lines.isEmpty() ? 1 : fields(lines.get(0), candidate, quote).size();
            if (first < 2 || candidate > '|' && bestScore > 0) continue;
            long alike = lines.stream().filter(line -> fields(line, candidate, quote).size() == first).count();
            double score = (double) alike / lines.size() + first * 1e-6;
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Fields of a line, told roughly: a quoted field with line breaks is cut. */
    static List<String> fields(String line, char delimiter, char quote) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean inside = false;
        for (char c : line.toCharArray()) {
            if (c == quote) {
                inside = !inside;
            } else if (c == delimiter && !inside) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    /** The decimal point that all numbers allow; where both do, a file cut by commas has points, another may have either. */
    private char point(List<String> lines, char delimiter, char quote) {
        Numeral points = new Numeral('.');
        Numeral commas = new Numeral(',');
        int onlyPoints = 0;
        int onlyCommas = 0;
        int either = 0;
        for (String line : lines) {
            for (String field : fields(line, delimiter, quote)) {
                boolean p = points.read(field);
                boolean c = commas.read(field);
                if (p && !c) onlyPoints++;
                if (c && !p) onlyCommas++;
                if (c && p && field.indexOf(',') >= 0) either++;
            }
        }
        if (onlyCommas > 0 && onlyPoints == 0) return ',';
        ambiguous = either > 0 && onlyPoints == 0 && delimiter != ',' && delimiter != '\uff0c';
        return ambiguous ? ',' : '.';
    }
}
