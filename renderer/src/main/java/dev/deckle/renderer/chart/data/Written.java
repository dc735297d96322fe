package dev.deckle.renderer.chart.data;

import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import dev.deckle.renderer.chart.scale.DateNames;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;

/** Columns that were written in quarters or months, which a table keeps by their first day. */
final class Written {
    private Written() { }

    /** What a column was written in: quarters or months; {@code null} for days and all else. */
    static TemporalUnit unit(DataTable data, String name) {
        Column column = data.indexOf(name) < 0 ? null : data.columns().get(data.indexOf(name));
        if (column == null || column.type() != Column.Type.DATE) return null;
        String letters = column.format().replaceAll("'[^']*'", "");
        if (letters.contains("q") || letters.contains("Q")) return DateNames.QUARTERS;
        return letters.contains("M") && !letters.contains("d") ? ChronoUnit.MONTHS : null;
    }
}
