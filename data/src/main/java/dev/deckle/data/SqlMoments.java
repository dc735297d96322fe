package dev.deckle.data;

import dev.deckle.model.table.DataTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Keeps the times of day of one column of an answer, which are known to differ only once they have been read. See {@link TimesOfDay}. */
final class SqlMoments {
    private LocalTime first;
    private boolean differ;

    /** The day of a moment, as long as all moments have one time of day; from then on moments as text. Other cells are left as they are. */
    Object take(Object cell) {
        if (cell instanceof OffsetDateTime zoned) return take(zoned.toLocalDateTime());
        if (!(cell instanceof LocalDateTime moment)) return cell;
        if (first == null) first = moment.toLocalTime();
        differ |= !first.equals(moment.toLocalTime());
        return differ ? TimesOfDay.text(moment) : moment.toLocalDate();
    }

    /** The table with this column as text, if times would be lost otherwise. */
    DataTable settle(DataTable table, String column) {
        if (!differ) return table;
        return table.with(column, row -> row.get(column) instanceof LocalDate day ? TimesOfDay.text(day.atTime(first)) : row.get(column));
    }
}
