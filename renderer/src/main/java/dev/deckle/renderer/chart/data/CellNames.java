package dev.deckle.renderer.chart.data;

import dev.deckle.model.table.DataTable;
import dev.deckle.renderer.chart.scale.DateNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalUnit;
import java.util.List;

/** Writes the cells of one column as names of categories. */
final class CellNames {
    private final TemporalUnit unit;
    private final String language;
    private final String format;

    CellNames(List<Object> column, TemporalUnit unit, String language, String format) {
        this.language = language;
        this.format = format;
        this.unit = unit != null ? unit : DateNames.unit(column.stream().filter(LocalDate.class::isInstance).map(LocalDate.class::cast).toList());
    }

    /** Of a column of a table, which may be one of quarters or months. */
    static CellNames of(DataTable data, String name, List<Object> cells, String language) {
        return new CellNames(cells, Written.unit(data, name), language, "");
    }

    String name(Object cell) {
        if (cell == null) return "";
        if (cell instanceof LocalDate d) return format.isEmpty() ? DateNames.full(d, unit, language) : DateNames.pattern(d, format, language);
        if (cell instanceof Number n) return number(n.doubleValue());
        return cell.toString().strip();
    }

    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) return Long.toString((long) value);
        return Double.isFinite(value) ? new BigDecimal(value).round(new java.math.MathContext(12)).stripTrailingZeros().toPlainString() : "";
    }
}
