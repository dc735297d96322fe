package dev.deckle.data;

import dev.deckle.model.table.Column;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Learns in a first pass what one column holds. For one thread. */
final class ColumnGuess {
    private final Missing missing;
    private final Numeral numeral;
    private final DateGuess dates = new DateGuess();
    long present;
    private long numbers;
    private long percents;
    private long zeros;
    private long owed;
    private long truths;
    private int fewestDecimals = Integer.MAX_VALUE;
    private int mostDecimals;
    private boolean grouped;
    private boolean powers;
    private final Set<String> money = new HashSet<>();
    private long moneys;

    /** The first cell that is no number, or that differs from the others in having or not having a percent sign. */
    Odd noNumber;
    /** The first cell that is no date. */
    Odd noDate;
    /** The first cell that is written as a date and is none, in a column of nothing but dates and such. */
    Odd noDay;
    /** How many of them there are. */
    long noDays;
    /** The first cell that may be two dates. */
    Odd twoDates;

    /** A cell that is worth a word, and where it stands. */
    record Odd(String text, long line, int column) { }

    ColumnGuess(Missing missing, Numeral numeral) {
        this.missing = missing;
        this.numeral = numeral;
    }

    void see(CsvRow row, int field, char quote) {
        if (row.empty(field)) return;
        if (numeral.read(row.chars, row.from(field), row.to(field))) {
            present++;
            number();
            if (noNumber == null && mixedPercent()) noNumber = odd(row, field, quote);
            if (noDate == null) noDate = odd(row, field, quote);
            return;
        }
        String text = row.text(field);
        if (missing.word(text.strip())) return;
        present++;
        if (noNumber == null) noNumber = odd(row, field, quote);
        if (truths + 1 == present && truth(text) != null) truths++;
        boolean date = dates.see(text.strip());
        if (!date && noDate == null) noDate = odd(row, field, quote);
        if (!date && dates.sure() + noDays == present - 1 && DateForm.shaped(text.strip())) noDay(row, field, quote);
        if (date && twoDates == null && dates.unsure() > 0) twoDates = odd(row, field, quote);
    }

    private void noDay(CsvRow row, int field, char quote) {
        noDays++;
        if (noDay == null) noDay = odd(row, field, quote);
    }

    private static Odd odd(CsvRow row, int field, char quote) {
        return new Odd(row.text(field), row.lineOf(field), row.columnOf(field, quote));
    }

    private void number() {
        numbers++;
        if (numeral.owed) owed++;
        if (numeral.percent) percents++;
        else if (numeral.value == 0) zeros++;
        if (!numeral.currency.isEmpty()) money.add((numeral.currencyBehind ? "behind" : "") + numeral.currency);
        moneys += numeral.currency.isEmpty() ? 0 : 1;
        grouped |= numeral.grouped;
        powers |= numeral.decimals < 0;
        fewestDecimals = Math.min(fewestDecimals, numeral.decimals);
        mostDecimals = Math.max(mostDecimals, numeral.decimals);
    }

    Column.Type type() {
        if (numbers == present && !mixedPercent() && money.size() < 2 && !enumerated()) return Column.Type.NUMBER;
        if (dates.sure() == present) return dates.timed() ? Column.Type.TEXT : Column.Type.DATE;
        return truths == present ? Column.Type.BOOLEAN : Column.Type.TEXT;
    }

    /** Parentheses around each of them hardly make negative amounts: these are marks such as (1), (2), (3). */
    private boolean enumerated() {
        return owed > 0 && owed == numbers && money.isEmpty();
    }

    private boolean mixedPercent() {
        return percents > 0 && percents + zeros < numbers;
    }

    /** Is it a column of numbers but for a few cells? Then these are mistakes. */
    boolean nearlyNumbers() {
        return type() == Column.Type.TEXT && numbers < present && nearlyAll(numbers) && !enumerated();
    }

    /** Are they all moments, kept as text for their times of day? */
    boolean moments() {
        return type() == Column.Type.TEXT && dates.sure() == present;
    }

    /** Are they all dates but for some days that no calendar has? */
    boolean noSuchDays() {
        return noDays > 0 && dates.sure() > 0 && dates.sure() + noDays == present;
    }

    boolean nearlyDates() {
        return type() == Column.Type.TEXT && !moments() && nearlyAll(dates.sure());
    }

    /** Are they dates whose day and month cannot be told apart? */
    boolean unsureDates() {
        return type() == Column.Type.TEXT && dates.unsure() > 0 && (dates.unsure() == present || nearlyAll(dates.unsure()));
    }

    DateGuess dates() {
        return dates;
    }

    private boolean nearlyAll(long some) {
        return some >= 4 && some * 5 >= present * 4;
    }

    /** Are they all numbers, but only some in percent? */
    boolean percentMatters() {
        return mixedPercent() && numbers == present;
    }

    /** How all the values are written; empty when they are not written alike. */
    String format(Column.Type type) {
        if (type == Column.Type.DATE) return dates.pattern();
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
