package dev.deckle.renderer.chart.scale;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many digits stand behind the point of a set of values.
 *
 * @param bare few of them need so many, so that the others do without
 */
record Digits(int decimals, boolean bare) {
    /** Part of itself by which a value may be rounded where one digit is left of it. */
    private static final double SLIGHT = 0.005;

    static Digits of(List<Double> values, double divisor) {
        double largest = Magnitude.largest(values) / divisor;
        int log = largest == 0 ? 0 : order(largest), small = Math.max(0, -log - 1), inData = 0, least = Integer.MAX_VALUE;
        for (double v : values) {
            int own = behind(v / divisor, 4 + small);
            inData = Math.max(inData, own);
            if (own > 0) least = Math.min(least, own);
        }
        boolean computed = inData > 3 + small;
        int most = Math.max(0, (computed || divisor > 1 ? 2 : 3) - log);
        // computed values beside ones that were written down do not shorten these
        if (computed && divisor == 1 && least <= 1) most = Math.max(most, least);
        int decimals = Math.min(inData, most);
        long need = values.stream().filter(v -> v != 0 && behind(v / divisor, 12) >= decimals).count(), all = values.stream().filter(v -> v != 0).count();
        return new Digits(decimals, decimals > 0 && need * 2 < all);
    }

    /** The power of ten of the first digit, once the value is rounded to three. */
    private static int order(double value) {
        BigDecimal d = BigDecimal.valueOf(value).round(new MathContext(3, RoundingMode.HALF_UP));
        return d.precision() - d.scale() - 1;
    }

    double round(double scaled) {
        return Double.isFinite(scaled) ? BigDecimal.valueOf(scaled).setScale(decimals, RoundingMode.HALF_UP).doubleValue() : scaled;
    }

    /** Whether less than two digits would be left of a value, and these not exact. */
    boolean loses(double scaled) {
        return order(scaled) + decimals < 1 && Math.abs(round(scaled) - scaled) > SLIGHT * scaled;
    }

    /** Whether whole numbers of at most seven digits that differ would read the same. */
    boolean hides(List<Double> values, double divisor) {
        Set<Double> apart = new HashSet<>(values), told = new HashSet<>();
        for (double v : apart) {
            if (v != Math.rint(v) || Math.abs(v) >= 1e7) return false;
            told.add(round(v / divisor));
        }
        return told.size() < apart.size();
    }

    /** Digits behind the point that a value needs, looking at twelve that count. */
    static int behind(double value, int most) {
        if (!Double.isFinite(value) || value == 0) return 0;
        int scale = new BigDecimal(value).round(new MathContext(12)).stripTrailingZeros().scale();
        return Math.max(0, Math.min(most, scale));
    }
}
