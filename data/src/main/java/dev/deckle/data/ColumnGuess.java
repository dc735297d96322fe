package dev.deckle.data;

import dev.deckle.model.table.Column;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Learns in a first pass what one column holds. For one thread. */
final class ColumnGuess {
    private final Missing missing;
    private final Numeral numeral;
    private final Dates dates;
    long present;
    private long numbers;
    private long percents;
    private long zeros;
    private long dated;
    private long truths;
    private int fewestDecimals = Integer.MAX_VALUE;
    private int mostDecimals;
    private boolean grouped;
    private boolean powers;
    private final Set<String> money = new HashSet<>();
    private long moneys;
    private String datePattern;
    private String lastPattern;

    /** The first cell that is no number, and the first that differs from the others in having or not having a percent sign. */
    String oddText;
    long oddLine;
    int oddColumn;

    ColumnGuess(Missing missing, Numeral numeral, Dates dates) {
        this.missing = missing;
        this.numeral = numeral;
        this.dates = dates;
    }

    void see(CsvRow row, int field, char quote) {
        if (row.empty(field)) return;
        if (numeral.read(row.chars, row.from(field), row.to(field))) {
            present++;
            number();
            if (percents > 0 && percents + zeros < numbers && oddText == null) odd(row.text(field), row, field, quote);
            return;
        }
        String text = row.text(field);
        if (missing.word(text.strip())) return;
        present++;
        if (oddText == null) odd(text, row, field, quote);
        if (dated + 1 == present) date(text);
        if (truths + 1 == present && truth(text) != null) truths++;
    }

    private void odd(String text, CsvRow row, int field, char quote) {
        oddText = text;
        oddLine = row.lineOf(field);
        oddColumn = row.columnOf(field, quote);
    }

    private void number() {
        numbers++;
        if (numeral.percent) percents++;
        else if (numeral.value == 0) zeros++;
        if (!numeral.currency.isEmpty()) money.add((numeral.currencyBehind ? "behind" : "") + numeral.currency);
        moneys += numeral.currency.isEmpty() ? 0 : 1;
        grouped |= numeral.grouped;
        powers |= numeral.decimals < 0;
        fewestDecimals = Math.min(fewestDecimals, numeral.decimals);
        mostDecimals = Math.max(mostDecimals, numeral.decimals);
    }

    private void date(String text) {
        if (dates.read(text) == null) return;
        dated++;
        lastPattern = dates.pattern();
        datePattern = datePattern == null || datePattern.equals(lastPattern) ? lastPattern : "";
    }

    Column.Type type() {
        if (numbers == present && !mixedPercent() && money.size() < 2) return Column.Type.NUMBER;
        if (dated == present) return Column.Type.DATE;
        return truths == present ? Column.Type.BOOLEAN : Column.Type.TEXT;
    }

    private boolean mixedPercent() {
        return percents > 0 && percents + zeros < numbers;
    }

    /** Is it a column of numbers but for a few cells? Then these are mistakes. */
    boolean nearlyNumbers() {
        return type() == Column.Type.TEXT && (mixedPercent() && numbers == present || numbers >= 4 && numbers * 5 >= present * 4);
    }

    boolean percentMatters() {
        return mixedPercent() && numbers == present;
    }

    /** How all the values are written; empty when they are not written alike. */
    String format(Column.Type type) {
        if (type == Column.Type.DATE) return datePattern == null ? "" : datePattern;
        if (type != Column.Type.NUMBER || numbers == 0 || powers) return "";
        if (percents > 0) return digits() + "%";
        if (money.size() == 1 && moneys == numbers) return amount(money.iterator().next());
        return grouped || mostDecimals == fewestDecimals && mostDecimals > 0 ? digits() : "";
    }

    private String digits() {
        String whole = grouped ? "#,##0" : "0";
        if (mostDecimals == 0) return whole;
        String decimal = percents > 0 || mostDecimals == fewestDecimals ? "0" : "#";
        return whole + "." + decimal.repeat(Math.min(mostDecimals, 9));
    }

    private String amount(String sign) {
        return sign.startsWith("behind") ? digits() + " " + sign.substring("behind".length()) : sign + digits();
    }

    static Boolean truth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }
}
