package dev.deckle.model.build;

import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.DataTable;

/** Finds columns that the data have not. */
final class Missing {
    private Missing() { }

    /** True, after an error with the nearest names, when the data have no such column. */
    static boolean column(Build build, Where where, String word, DataTable data, String name) {
        if (data.indexOf(name) >= 0) return false;
        String from = data.name().isEmpty() ? "the data" : data.name();
        build.error("missing-column", where, "`" + word + "` asks for column '" + name + "', which " + from
                + (data.name().isEmpty() ? " have not" : " has not"), Nearest.hintOrList(name, data.columnNames(), "the columns are"));
        return true;
    }
}
