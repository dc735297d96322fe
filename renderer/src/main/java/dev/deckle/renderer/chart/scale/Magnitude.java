package dev.deckle.renderer.chart.scale;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

/** The magnitude in which numbers are written, by language: k, m, bn, tn or 万, 亿, 万亿. */
record Magnitude(double divisor, String suffix) {
    private static final Magnitude ONE = new Magnitude(1, "");
    private static final List<Magnitude> WEST = List.of(new Magnitude(1e12, "\u2009tn"), new Magnitude(1e9, "\u2009bn"),
            new Magnitude(1e6, "\u2009m"), new Magnitude(1e3, "k"));
    private static final List<Magnitude> EAST = List.of(new Magnitude(1e12, "\u4E07\u4EBF"), new Magnitude(1e8, "\u4EBF"), new Magnitude(1e4, "\u4E07"));
    /** Units that belong to each number as a sign rather than once to the chart as a word. */
    private static final Set<String> AFTER = Set.of("%", "\u2030", "\u00B0", "\u00B0C", "\u00B0F", "\u00D7", "x");
    private static final Set<String> BEFORE = Set.of("$", "\u20AC", "\u00A3", "\u00A5", "US$", "\u20A9", "\u20B9");

    static Magnitude forAxis(double largest, String language) {
        return find(largest, 1e4, language);
    }

    /** Powers of ten are short. */
    static Magnitude forPowers(double tick, String language) {
        return find(tick, 1e3, language);
    }

    /** Values at the marks are told in full up to six digits. */
    static Magnitude forValues(double largest, String language) {
        return find(largest, 1e6, language);
    }

    private static Magnitude find(double largest, double full, String language) {
        if (largest < full) return ONE;
        for (Magnitude m : east(language) ? EAST : WEST) if (largest >= m.divisor) return m;
        return ONE;
    }

    /** A language that has this magnitude. */
    static String languageOf(String suffix) {
        return EAST.stream().anyMatch(m -> m.suffix.equals(suffix)) ? "zh" : "en";
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

    /** Digits behind the point that a value needs, looking at twelve that count. */
    static int decimals(double value, int most) {
        if (!Double.isFinite(value) || value == 0) return 0;
        int scale = new BigDecimal(value).round(new MathContext(12)).stripTrailingZeros().scale();
        return Math.max(0, Math.min(most, scale));
    }
}
