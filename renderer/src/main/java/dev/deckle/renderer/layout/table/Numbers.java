package dev.deckle.renderer.layout.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells numbers from words in cells, and finds their decimal points. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile(
            "[<>≤≥≈~±]?\\s?[$€£¥]?[-−+–]?[$€£¥]?(\\d+([,\u2009\u00A0 ]\\d{3})*)?(\\.\\d+)?\\s?(%|‰|×|x|[KMBTkmbt]|bn|万亿|亿|万)?\\+?(\\s?±\\s?\\d+(\\.\\d+)?%?)?[*†‡§]?");
    /** Longer ones are lists of numbers, which may be broken. */
    private static final int LONGEST = 20;
    private static final Pattern DIGITS = Pattern.compile("[-−+]?\\d+([,\u2009\u00A0 ]\\d{3})*(\\.\\d+)?|[-−+]?\\.\\d+");

    /** Digits with all that may stand between them, as in dates, ranges and powers of ten, and one short unit. */
    private static final Pattern WHOLE = Pattern.compile("[^\\p{L}\\d]{0,3}\\d[\\d.,:/\\-–−+×^ \u2009\u00A0]*([ \u2009\u00A0]?[\\p{L}%‰°µ/²³]{1,7})?[*†‡§]?");

    private static final Pattern UNIT = Pattern.compile("\\s?(%|‰|×|x|bn|[KMBTkmbt]|万亿|亿|万)?.*");

    private Numbers() { }

    /** Whether a cell is a number with its unit, which is not broken over lines. */
    static boolean whole(String text) {
        return is(text) || text.length() <= LONGEST && WHOLE.matcher(text.strip()).matches();
    }

    /** Whether a cell's plain text is a number, with at most a sign, unit and deviation around it. */
    static boolean is(String text) {
        return text.chars().anyMatch(Character::isDigit) && NUMBER.matcher(text.strip()).matches();
    }

    /** Whether a text is digits that name rather than count, as 007. */
    static boolean code(String text) {
        return text.strip().matches("0\\d+");
    }

    /** Stands for "no value". */
    static boolean blank(String text) {
        String t = text.strip();
        return t.isEmpty() || t.equals("–") || t.equals("-") || t.equals("—") || t.equals("N/A") || t.equals("n/a");
    }

    /** The first number of a text with its multiplier, as 3,400 for 3.4K, or NaN. */
    static double value(String text) {
        Matcher m = DIGITS.matcher(text);
        if (!m.find()) return Double.NaN;
        double size = Double.parseDouble(m.group().replaceAll("[,\u2009\u00A0 −+-]", ""));
        boolean below = text.substring(0, m.end()).chars().anyMatch(c -> "-−–".indexOf(c) >= 0);
        return (below ? -size : size) * multiplier(unit(text));
    }

    /** Whether all texts are numbers of one kind, which can be told larger and smaller. */
    static boolean comparable(List<String> texts) {
        return texts.stream().allMatch(Numbers::is) && texts.stream().map(Numbers::kind).distinct().count() <= 1
                && texts.stream().map(t -> t.replaceAll("[^$€£¥]", "")).filter(c -> !c.isEmpty()).distinct().count() <= 1;
    }

    /** A unit that is no multiplier; empty for none. */
    private static String kind(String text) {
        String unit = unit(text);
        return multiplier(unit) > 1 ? "" : unit.replace('x', '×');
    }

    private static double multiplier(String unit) {
        return switch (unit) {
            case "K", "k" -> 1e3;
            case "万" -> 1e4;
            case "M", "m" -> 1e6;
            case "亿" -> 1e8;
            case "B", "b", "bn" -> 1e9;
            case "T", "t", "万亿" -> 1e12;
            default -> 1;
        };
    }

    private static String unit(String text) {
        Matcher digits = DIGITS.matcher(text);
        Matcher unit = UNIT.matcher(digits.find() ? text.substring(digits.end()) : "");
        return unit.matches() && unit.group(1) != null ? unit.group(1) : "";
    }

    /** What follows the integer digits of the first number: the fraction, the unit and the rest. */
    static String tail(String text) {
        Matcher m = DIGITS.matcher(text);
        if (!m.find()) return "";
        int point = m.group().indexOf('.');
        return text.substring(point < 0 ? m.end() : m.start() + point);
    }
}
