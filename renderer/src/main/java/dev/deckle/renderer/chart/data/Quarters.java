package dev.deckle.renderer.chart.data;

import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import java.util.Locale;

/** Columns of quarters, which a table keeps by their first day. */
final class Quarters {
    private Quarters() { }

    /** Whether a column was written in quarters. */
    static boolean column(DataTable data, String name) {
        if (data.indexOf(name) < 0) return false;
        Column column = data.columns().get(data.indexOf(name));
        return column.type() == Column.Type.DATE && column.format().replaceAll("'[^']*'", "").toLowerCase(Locale.ROOT).contains("q");
    }
}
