package dev.deckle.renderer.chart.scale;

import java.util.List;
import java.util.Set;

/** The magnitude in which numbers are written, by language: k, m, bn, tn or 万, 亿, 万亿. */
record Magnitude(double divisor, String suffix) {
    static final Magnitude ONE = new Magnitude(1, "");
    private static final List<Magnitude> WEST = List.of(new Magnitude(1e12, "\u2009tn"), new Magnitude(1e9, "\u2009bn"),
            new Magnitude(1e6, "\u2009m"), new Magnitude(1e3, "k"));
    private static final List<Magnitude> EAST = List.of(new Magnitude(1e12, "\u4E07\u4EBF"), new Magnitude(1e8, "\u4EBF"), new Magnitude(1e4, "\u4E07"));
    /** Units that belong to each number as a sign rather than once to the chart as a word. */
    private static final Set<String> AFTER = Set.of("%", "\u2030", "\u00B0", "\u00B0C", "\u00B0F", "\u00D7", "x");
    private static final Set<String> BEFORE = Set.of("$", "\u20AC", "\u00A3", "\u00A5", "US$", "\u20A9", "\u20B9");

    /** The magnitude of a set of numbers by the largest of them; below {@code full} they are told in full. */
    static Magnitude of(double largest, double full, String language) {
        if (largest < full) return ONE;
        for (Magnitude m : east(language) ? EAST : WEST) if (largest >= m.divisor) return m;
        return ONE;
    }

    /** The power of ten of a number. */
    static Magnitude power(double largest) {
        int exponent = (int) Math.floor(Math.log10(largest) + 1e-12);
        return new Magnitude(Double.parseDouble("1e" + exponent), powerName(exponent));
    }

    /** As in ×10⁻³. */
    static String powerName(int exponent) {
        StringBuilder name = new StringBuilder("\u00D710");
        for (char c : Integer.toString(exponent).toCharArray()) name.append(c == '-' ? '\u207B' : "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(c - '0'));
        return name.toString();
    }

    private static boolean east(String language) {
        return language.startsWith("zh") || language.startsWith("ja");
    }

    static String before(String unit) {
        return BEFORE.contains(unit.strip()) ? unit.strip() : "";
    }

    static String after(String unit) {
        return AFTER.contains(unit.strip()) ? unit.strip() : "";
    }

    static double largest(List<Double> values) {
        double largest = 0;
        for (double v : values) if (Double.isFinite(v)) largest = Math.max(largest, Math.abs(v));
        return largest;
    }
}
