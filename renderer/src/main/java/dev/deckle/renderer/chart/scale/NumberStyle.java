package dev.deckle.renderer.chart.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * How the numbers of one axis or one set of values are written: all in the same magnitude and with the same digits.
 *
 * @param divisor  1, 1,000, 10,000 (万), a million …
 * @param suffix   the magnitude's name, such as {@code k} or 万
 * @param decimals digits behind the point
 * @param grouping whether thousands are set apart
 * @param before   put before each number, such as $
 * @param after    put after each number, such as %
 * @param pattern  of {@link DecimalFormat}; empty for none, else all but {@code before} and {@code after} is decided by it
 */
public record NumberStyle(double divisor, String suffix, int decimals, boolean grouping, String before, String after, String pattern) {

    private static final String MINUS = "\u2212";

    /** Style of an axis: as few digits as tell all ticks exactly. */
    public static NumberStyle axis(List<Double> ticks, String unit, String language, String pattern) {
        double largest = Magnitude.largest(ticks);
        Magnitude m = Magnitude.forAxis(largest, language);
        int decimals = 0;
        for (double t : ticks) decimals = Math.max(decimals, Magnitude.decimals(t / m.divisor(), 6));
        return new NumberStyle(m.divisor(), m.suffix(), decimals, true, Magnitude.before(unit), Magnitude.after(unit), pattern);
    }

    /** Names of ticks at powers of ten: each in its own magnitude, since no digits are common to all. */
    public static List<String> powers(List<Double> ticks, String unit, String language, String pattern) {
        return ticks.stream().map(t -> {
            Magnitude m = Magnitude.forPowers(t, language);
            return new NumberStyle(m.divisor(), m.suffix(), Magnitude.decimals(t / m.divisor(), 6), true, Magnitude.before(unit), Magnitude.after(unit), pattern).format(t);
        }).toList();
    }

    /** Style of values beside their marks: the data's own digits, at most four that count. */
    public static NumberStyle values(List<Double> values, String unit, String language, String pattern) {
        double largest = Magnitude.largest(values);
        Magnitude m = Magnitude.forValues(largest, language);
        int inData = 0;
        for (double v : values) inData = Math.max(inData, Magnitude.decimals(v / m.divisor(), 4));
        int log = largest == 0 ? 0 : (int) Math.floor(Math.log10(largest / m.divisor()));
        int most = Math.max(0, (inData > 3 || m.divisor() > 1 ? 2 : 3) - Math.max(log, -2));
        return new NumberStyle(m.divisor(), m.suffix(), Math.min(inData, most), true, Magnitude.before(unit), Magnitude.after(unit), pattern);
    }

    /** Years: four digits and nothing else. */
    public static NumberStyle years() {
        return new NumberStyle(1, "", 0, false, "", "", "");
    }

    /** The number as it is written. */
    public String format(double value) {
        if (!pattern.isEmpty()) return byPattern(value);
        if (value == 0) return before + "0" + after;
        // a billion among trillions is told in billions, not as 0.001 of them
        boolean lost = divisor > 1 && Math.abs(value) / divisor < 0.5 * Math.pow(10, -decimals);
        if (lost) return values(List.of(value), before + after, Magnitude.languageOf(suffix), "").format(value);
        return (value < 0 ? MINUS : "") + before + digits(Math.abs(value) / divisor) + suffix + after;
    }

    /** The number with its sign always written, for changes. */
    public String signed(double value) {
        return value > 0 ? "+" + format(value) : format(value);
    }

    private String byPattern(double value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value).replace("-", MINUS);
        boolean saysUnit = !after.isEmpty() && text.contains(after) || !before.isEmpty() && text.contains(before);
        return saysUnit ? text : before + text + after;
    }

    private String digits(double scaled) {
        if (scaled >= 1e7 || scaled > 0 && scaled < 1e-6) return scientific(scaled);
        BigDecimal d = BigDecimal.valueOf(scaled).setScale(decimals, RoundingMode.HALF_UP);
        // a small value among large ones must not read as nothing
        if (d.signum() == 0 && scaled > 0) d = BigDecimal.valueOf(scaled).round(new java.math.MathContext(1, RoundingMode.HALF_UP));
        String plain = d.toPlainString();
        return grouping ? grouped(plain) : plain;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder out = new StringBuilder(plain);
        // four digits are read at a glance; but 9,500 beside 10,500 wants the same hand
        for (int i = end - 3; i > 0; i -= 3) out.insert(i, ',');
        return out.toString();
    }

    private static String scientific(double v) {
        int exponent = (int) Math.floor(Math.log10(v) + 1e-12);
        double mantissa = v / Math.pow(10, exponent);
        if (Double.isInfinite(mantissa) || mantissa == 0) mantissa = v * Math.pow(10, -exponent);
        BigDecimal m = BigDecimal.valueOf(mantissa).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        StringBuilder power = new StringBuilder();
        for (char c : Integer.toString(exponent).toCharArray()) power.append(c == '-' ? '\u207B' : "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079".charAt(c - '0'));
        return m.toPlainString() + "\u00D710" + power;
    }
}
