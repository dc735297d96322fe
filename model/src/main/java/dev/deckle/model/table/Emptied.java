package dev.deckle.model.table;

import dev.deckle.model.diagnostic.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Why a table has no rows: a condition kept none of them.
 *
 * @param rows  there were
 * @param where the condition stands
 * @param holds what stands in the columns that it asked for, such as {@code 'vendor' holds 'AMD', 'Intel'}; may be empty
 */
public record Emptied(int rows, Where where, String holds) {
    private static final int VALUES = 4;

    /** At another place. */
    public Emptied at(Where place) {
        return place.known() ? new Emptied(rows, place, holds) : this;
    }

    /** What happened, for a message. */
    public String told(String data) {
        String all = rows == 1 ? "did not keep the only row of " : "kept none of the " + rows + " rows of ";
        return "`where` " + all + (data.isEmpty() ? "the data" : data);
    }

    /** What to do about it, for a message. */
    public String hint() {
        return "look at its condition" + (holds.isEmpty() ? "" : ": " + holds);
    }

    static Emptied of(DataTable table, Collection<String> asked) {
        List<String> holds = new ArrayList<>();
        for (String column : asked) if (table.indexOf(column) >= 0) holds.add("'" + column + "' holds " + holds(table, column));
        return new Emptied(table.rowCount(), table.where(), String.join(", ", holds));
    }

    private static String holds(DataTable table, String column) {
        Column found = table.columns().get(table.indexOf(column));
        Object least = null, most = null;
        Set<String> few = new LinkedHashSet<>();
        for (Object cell : table.column(column)) {
            if (cell == null) continue;
            if (few.size() <= VALUES) few.add(shown(cell));
            if (least == null || less(cell, least)) least = cell;
            if (most == null || less(most, cell)) most = cell;
        }
        if (least == null) return "nothing";
        if (few.size() > VALUES && !(least instanceof String)) return found.type().plural() + " from " + shown(least) + " to " + shown(most);
        return (least instanceof LocalDate ? "the dates " : "") + String.join(", ", List.copyOf(few).subList(0, Math.min(VALUES, few.size()))) + (few.size() > VALUES ? ", …" : "");
    }

    private static String shown(Object cell) {
        return cell instanceof String s ? "'" + (s.length() > 40 ? s.substring(0, 40) + "…" : s) + "'" : String.valueOf(Row.friendly(cell));
    }

    private static boolean less(Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y) return x < y;
        return a instanceof LocalDate x && b instanceof LocalDate y && x.isBefore(y);
    }
}
