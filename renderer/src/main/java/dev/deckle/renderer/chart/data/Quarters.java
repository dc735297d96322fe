package dev.deckle.renderer.chart.data;

import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quarters of a year, as files and authors write them: 2022-Q4, 2022 Q4, 2022Q4, Q4 2022, Q4/2022, 2022年第4季度, 2022年四季度. */
public final class Quarters {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/ ]?Q([1-4])|(\\d{4})年 ?第?([1-4一二三四])季度?"), YEAR_LAST = Pattern.compile("Q([1-4])[-/ ]?(\\d{4})");
    private static final String HAN = "一二三四";

    private Quarters() { }

    /** The day with which a quarter begins, or {@code null} for other texts. */
    public static LocalDate day(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        Matcher m = YEAR_FIRST.matcher(plain);
        if (m.matches()) return m.group(1) != null ? day(m.group(1), m.group(2)) : day(m.group(3), m.group(4));
        m = YEAR_LAST.matcher(plain);
        return m.matches() ? day(m.group(2), m.group(1)) : null;
    }

    private static LocalDate day(String year, String quarter) {
        int han = HAN.indexOf(quarter), q = han < 0 ? Integer.parseInt(quarter) : han + 1;
        return LocalDate.of(Integer.parseInt(year), 3 * q - 2, 1);
    }

    /** Whether a column holds quarters, which its table keeps by their first day. */
    static boolean column(DataTable data, String name) {
        if (data.indexOf(name) < 0) return false;
        Column column = data.columns().get(data.indexOf(name));
        return column.type() == Column.Type.DATE && column.format().replaceAll("'[^']*'", "").toLowerCase(Locale.ROOT).contains("q");
    }
}
