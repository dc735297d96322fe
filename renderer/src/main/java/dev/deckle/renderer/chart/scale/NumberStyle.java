package dev.deckle.renderer.chart.scale;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * How the numbers of one axis or one set of values are written: in one magnitude and with the same digits, unless a value would lose
 * too many of its own.
 *
 * @param divisor  1, 1,000, 10,000 (万), a million …
 * @param suffix   the magnitude's name, such as {@code k} or 万
 * @param decimals digits behind the point
 * @param grouping whether thousands are set apart
 * @param before   put before each number, such as $
 * @param after    put after each number, such as %
 * @param pattern  of {@link DecimalFormat}; empty for none, else all but {@code before} and {@code after} is decided by it
 * @param bare     no number has more digits behind its point than it needs
 * @param own      what a number that would lose its digits is written by; {@code null} for nothing
 */
public record NumberStyle(double divisor, String suffix, int decimals, boolean grouping, String before, String after, String pattern, boolean bare, Own own) {

    private static final String MINUS = "−";
    /** Numbers up to which values are told in full, and up to which axes are. */
    private static final double FULL_VALUES = 1e6, FULL_AXIS = 1e4;
    /** Digits behind the point that a magnitude may cost, as in 100.25k, and numbers up to which they are written in full rather. */
    private static final int COST = 2;
    private static final double READ = 1e7;

    /** How a value is written for itself: in full below {@code full}. */
    record Own(String language, double full) { }

    /** A style whose numbers are all of one kind. */
    public NumberStyle(double divisor, String suffix, int decimals, boolean grouping, String before, String after, String pattern) {
        this(divisor, suffix, decimals, grouping, before, after, pattern, false, null);
    }

    /** Style of an axis: as few digits as tell all ticks exactly. */
    public static NumberStyle axis(List<Double> ticks, String unit, String language, String pattern) {
        Magnitude m = Magnitude.of(Magnitude.largest(ticks), FULL_AXIS, language);
        int decimals = 0;
        double largest = Magnitude.largest(ticks);
        for (double t : ticks) decimals = Math.max(decimals, Digits.behind(t / m.divisor(), 12));
        if (m.divisor() > 1 && decimals > COST && largest < READ) {
            m = Magnitude.ONE;
            decimals = 0;
            for (double t : ticks) decimals = Math.max(decimals, Digits.behind(t, 12));
        }
        // ticks that need powers of ten share one
        if (decimals > 6 || largest / m.divisor() >= 1e7) {
            m = Magnitude.power(largest);
            decimals = 0;
            for (double t : ticks) decimals = Math.max(decimals, Digits.behind(t / m.divisor(), 6));
        }
        return new NumberStyle(m.divisor(), m.suffix(), decimals, true, Magnitude.before(unit), Magnitude.after(unit), pattern);
    }

    /** Names of ticks at powers of ten: each in its own magnitude, since no digits are common to all. */
    public static List<String> powers(List<Double> ticks, String unit, String language, String pattern) {
        return ticks.stream().map(t -> {
            Magnitude m = Magnitude.of(t, 1e3, language);
            return new NumberStyle(m.divisor(), m.suffix(), Digits.behind(t / m.divisor(), 6), true, Magnitude.before(unit), Magnitude.after(unit), pattern).format(t);
        }).toList();
    }

    /** Style of values beside their marks: the data's own digits, at most four that count. */
    public static NumberStyle values(List<Double> values, String unit, String language, String pattern) {
        return values(values, unit, pattern, new Own(language, FULL_VALUES), Magnitude.largest(values));
    }

    /** Style of values beside an axis: in the magnitude of its ticks, and as fine as these at least. */
    public static NumberStyle besideAxis(List<Double> values, List<Double> ticks, String unit, String language, String pattern) {
        NumberStyle axis = axis(ticks, unit, language, pattern);
        if (axis.divisor == 1 && Magnitude.largest(ticks) >= FULL_AXIS) return axis;
        NumberStyle own = values(values, unit, pattern, new Own(language, FULL_AXIS), Math.max(Magnitude.largest(ticks), Magnitude.largest(values)));
        boolean coarse = own.divisor == axis.divisor && own.decimals < axis.decimals && values.stream().anyMatch(v -> Digits.behind(v / own.divisor, 12) > own.decimals);
        return coarse ? axis : own;
    }

    private static NumberStyle values(List<Double> values, String unit, String pattern, Own own, double largest) {
        Magnitude m = Magnitude.of(largest, own.full, own.language);
        Digits digits = Digits.of(values, m.divisor());
        // what is rounded to the next magnitude is written in it
        double rounded = digits.round(largest / m.divisor()) * m.divisor();
        Magnitude next = Magnitude.of(rounded, own.full, own.language);
        if (next.divisor() > m.divisor()) {
            m = next;
            digits = Digits.of(values, m.divisor());
        }
        if (m.divisor() > 1 && own.full == FULL_VALUES && digits.hides(values, m.divisor())) {
            m = Magnitude.ONE;
            digits = Digits.of(values, 1);
        }
        return new NumberStyle(m.divisor(), m.suffix(), digits.decimals(), true, Magnitude.before(unit), Magnitude.after(unit), pattern, digits.bare(), own);
    }

    /** Years: four digits, and a part of a year where there is one. */
    public static NumberStyle years() {
        return new NumberStyle(1, "", 2, false, "", "", "", true, null);
    }

    /** The number as it is written. */
    public String format(double value) {
        if (!pattern.isEmpty()) return byPattern(value);
        if (value == 0) return before + "0" + after;
        double scaled = Math.abs(value) / divisor;
        String sign = value < 0 ? MINUS : "";
        if (scaled >= 1e7 || scaled < 1e-6) return sign + before + scientific(Math.abs(value)) + after;
        if (own != null && new Digits(decimals, bare).loses(scaled)) {
            NumberStyle alone = values(List.of(value), before + after, "", own, Math.abs(value));
            return new NumberStyle(alone.divisor, alone.suffix, alone.decimals, grouping, before, after, "", bare, null).format(value);
        }
        return sign + before + digits(scaled) + suffix + after;
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
        BigDecimal d = BigDecimal.valueOf(scaled).setScale(decimals, RoundingMode.HALF_UP);
        // a small value among large ones must not read as nothing
        if (d.signum() == 0) d = BigDecimal.valueOf(scaled).round(new MathContext(1, RoundingMode.HALF_UP));
        if (bare && d.scale() > 0) d = d.stripTrailingZeros();
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
        return m.toPlainString() + Magnitude.powerName(exponent);
    }
}
