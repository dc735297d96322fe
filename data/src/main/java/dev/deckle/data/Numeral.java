package dev.deckle.data;

/**
 * Reads a number as people write it: {@code 1,234.5}, {@code 1 234}, {@code 1_234}, {@code −3}, {@code (3)}, {@code .5}, {@code 2.1e6}, {@code 12%} (which
 * is 0.12), {@code $1,234}, {@code -$ 3} and {@code 5 €} (the amount). What looks like a code and not like a quantity is no number: leading zeros, more than 15 digits before the point.
 * Holds what it found until the next call, so that a million cells need no objects. For one thread.
 */
final class Numeral {
    private static final int MOST_DIGITS = 15;
    private static final String MONEY = "$€£¥￥₹₩";
    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
        1e18, 1e19, 1e20, 1e21, 1e22};
    private final char point;
    private char[] text;
    private int at;
    private int end;
    private long digits;
    private int kept;
    private int behindPoint;
    private int power;

    /** The number, after {@link #read} has said yes. */
    double value;
    /** Digits after the decimal point; -1 when it was written with an exponent. */
    int decimals;
    boolean grouped;
    boolean percent;
    /** Is it in parentheses, which make it negative? */
    boolean owed;
    /** The sign of the currency, such as $; empty for none. */
    String currency;
    /** Does the currency stand behind, with a blank? */
    boolean currencyBehind;

    /** @param point the decimal point, {@code .} or {@code ,}; the other one may separate thousands */
    Numeral(char point) {
        this.point = point;
    }

    boolean read(String cell) {
        return read(cell.toCharArray(), 0, cell.length());
    }

    /** Is this a number? The characters may have blanks around them. */
    boolean read(char[] chars, int from, int to) {
        text = chars;
        at = from;
        end = to;
        digits = 0;
        kept = 0;
        behindPoint = 0;
        power = 0;
        decimals = 0;
        grouped = false;
        percent = false;
        currency = "";
        currencyBehind = false;
        trim();
        owed = parentheses();
        boolean negative = sign();
        if (currency()) {
            blanks();
            if (!negative) negative = sign();
            if (!owed && !negative) owed = parentheses();
        }
        if (owed && negative) return false;
        negative |= owed;
        int start = at;
        if (!whole() || !fraction(at > start) || !power() || !behind() || at != end) return false;
        value = (negative ? -1 : 1) * scaled(from, to);
        return true;
    }

    private void trim() {
        blanks();
        while (end > at && blank(text[end - 1])) end--;
    }

    /** As accountants write a negative amount: {@code (1,234)}. */
    private boolean parentheses() {
        if (end - at < 3 || text[at] != '(' || text[end - 1] != ')') return false;
        at++;
        end--;
        trim();
        return true;
    }

    private void blanks() {
        while (at < end && blank(text[at])) at++;
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\u3000';
    }

    private boolean sign() {
        if (at == end) return false;
        char c = text[at];
        if (c == '+' || c == '-' || c == '\u2212') at++;
        return c == '-' || c == '\u2212';
    }

    private boolean digit() {
        return at < end && text[at] >= '0' && text[at] <= '9';
    }

    private void take() {
        if (kept < 18) {
            digits = digits * 10 + (text[at] - '0');
            if (digits != 0) kept++;
        }
        at++;
    }

    /** Digits before the point, in groups of three if a separator stands between them. */
    private boolean whole() {
        int start = at;
        while (digit()) take();
        int count = at - start;
        if (count > 0 && count <= 3 && separator()) return text[start] != '0' && groups(count);
        return count <= MOST_DIGITS && (count < 2 || text[start] != '0');
    }

    private boolean separator() {
        if (at + 3 >= end) return false;
        char c = text[at];
        return c == (point == '.' ? ',' : '.') || c == ' ' || c == '_' || c == '\'' || c == '\u2019' || c == '\u00a0' || c == '\u202f';
    }

    private boolean groups(int first) {
        char between = text[at];
        int count = first;
        while (at < end && text[at] == between) {
            at++;
            for (int i = 0; i < 3; i++) {
                if (!digit()) return false;
                take();
            }
            if (digit()) return false;
            count += 3;
        }
        grouped = true;
        return count <= MOST_DIGITS;
    }

    private boolean fraction(boolean wholePart) {
        if (at == end || text[at] != point) return wholePart;
        int start = ++at;
        while (digit()) take();
        behindPoint = at - start;
        decimals = behindPoint;
        return decimals > 0;
    }

    private boolean power() {
        if (at == end || (text[at] != 'e' && text[at] != 'E')) return true;
        at++;
        boolean negative = sign();
        int start = at;
        while (digit() && at - start < 4) power = power * 10 + (text[at++] - '0');
        if (negative) power = -power;
        decimals = -1;
        return at > start && Math.abs(power) <= 300;
    }

    /** A percent sign or a currency. */
    private boolean behind() {
        blanks();
        if (at == end) return true;
        percent = currency.isEmpty() && (text[at] == '%' || text[at] == '\uff05');
        if (percent) at++;
        else currencyBehind = currency.isEmpty() && currency();
        return percent || currencyBehind;
    }

    private boolean currency() {
        if (at == end || MONEY.indexOf(text[at]) < 0) return false;
        currency = text[at++] == '\uffe5' ? "\u00a5" : String.valueOf(text[at - 1]);
        return true;
    }

    /** Up to 2^53 and 10^22 one division is exact; beyond that the JDK's slow way is. */
    private double scaled(int from, int to) {
        int shift = power - (percent ? 2 : 0);
        int exponent = shift - behindPoint;
        if (kept < 18 && digits <= 1L << 53 && Math.abs(exponent) < TENS.length) {
            return exponent < 0 ? digits / TENS[-exponent] : digits * TENS[exponent];
        }
        StringBuilder plain = new StringBuilder();
        for (int i = from; i < to && text[i] != 'e' && text[i] != 'E'; i++) {
            if (text[i] >= '0' && text[i] <= '9') plain.append(text[i]);
            else if (text[i] == point) plain.append('.');
        }
        return Double.parseDouble(plain.append('e').append(shift).toString());
    }
}
