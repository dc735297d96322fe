package dev.deckle.renderer.layout.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells numbers from words in cells, and finds their decimal points. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile(
            "[<>≤≥≈~±]?\\s?[$€£¥]?[-−+–]?[$€£¥]?(\\d+([,\u2009\u00A0 ]\\d{3})*)?(\\.\\d+)?\\s?(%|‰|×|x|[KMBTkmbt]|bn|亿|万)?\\+?(\\s?±\\s?\\d+(\\.\\d+)?%?)?[*†‡§]?");
    private static final Pattern DIGITS = Pattern.compile("[-−+]?\\d+([,\u2009\u00A0 ]\\d{3})*(\\.\\d+)?|[-−+]?\\.\\d+");

    private Numbers() { }

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
