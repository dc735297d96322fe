package dev.deckle.renderer.layout.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells numbers from words in cells, and finds their decimal points. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile(
            "[<>≤≥≈~±]?\\s?[$€£¥]?[-−+–]?[$€£¥]?(\\d+([,\u2009\u00A0 ]\\d{3})*)?(\\.\\d+)?\\s?(%|‰|×|x|[KMBTkmbt]|bn|亿|万)?\\+?(\\s?±\\s?\\d+(\\.\\d+)?%?)?[*†‡§]?");
    /** Longer ones are lists of numbers, which may be broken. */
    private static final int LONGEST = 20;
    private static final Pattern DIGITS = Pattern.compile("[-−+]?\\d+([,\u2009\u00A0 ]\\d{3})*(\\.\\d+)?|[-−+]?\\.\\d+");

    /** Digits with all that may stand between them, as in dates, ranges and powers of ten, and one short unit. */
    private static final Pattern WHOLE = Pattern.compile("[^\\p{L}\\d]{0,3}\\d[\\d.,:/\\-–−+×^ \u2009\u00A0]*([ \u2009\u00A0]?[\\p{L}%‰°µ/²³]{1,7})?[*†‡§]?");

    private Numbers() { }

    /** Whether a cell is a number with its unit, which is not broken over lines. */
    static boolean whole(String text) {
        return is(text) || text.length() <= LONGEST && WHOLE.matcher(text.strip()).matches();
    }

    /** Whether a cell's plain text is a number, with at most a sign, unit and deviation around it. */
    static boolean is(String text) {
        return text.chars().anyMatch(Character::isDigit) && NUMBER.matcher(text.strip()).matches();
    }

    /** Stands for "no value". */
    static boolean blank(String text) {
        String t = text.strip();
        return t.isEmpty() || t.equals("–") || t.equals("-") || t.equals("—") || t.equals("N/A") || t.equals("n/a");
    }

    /** The first number of a text, or NaN. */
    static double value(String text) {
        Matcher m = DIGITS.matcher(text);
        return m.find() ? Double.parseDouble(m.group().replaceAll("[,\u2009\u00A0 ]", "").replace('−', '-')) : Double.NaN;
    }

    /** What follows the integer digits of the first number: the fraction, the unit and the rest. */
    static String tail(String text) {
        Matcher m = DIGITS.matcher(text);
        if (!m.find()) return "";
        int point = m.group().indexOf('.');
        return text.substring(point < 0 ? m.end() : m.start() + point);
    }
}
