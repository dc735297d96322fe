package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import dev.deckle.model.table.TableBuilder;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes over the rows of one answer; the database says what type each column has. */
final class SqlTable {
    private final ResultSet rows;
    private final Where where;

    SqlTable(ResultSet rows, Where where) {
        this.rows = rows;
        this.where = where;
    }

    DataTable read() throws SQLException {
        List<Column> columns = columns(rows.getMetaData());
        TableBuilder builder = new TableBuilder("query", columns, where);
        List<SqlMoments> moments = columns.stream().map(c -> new SqlMoments()).toList();
        while (rows.next()) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).type() == Column.Type.NUMBER) builder.number(i, number(i + 1));
                else builder.value(i, moments.get(i).take(cell(i + 1, columns.get(i).type())));
            }
            builder.endRow(0);
        }
        DataTable table = builder.build();
        for (int i = 0; i < columns.size(); i++) table = moments.get(i).settle(table, columns.get(i).name());
        return table;
    }

    private List<Column> columns(ResultSetMetaData meta) throws SQLException {
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            String name = meta.getColumnLabel(i);
            if (!seen.add(name)) throw DeckException.error("duplicate-column", where, "two columns of the query are called '" + name + "'", "rename one with 'as'");
            columns.add(new Column(name, type(meta.getColumnType(i), meta.getColumnTypeName(i))));
        }
        return columns;
    }

    private static Column.Type type(int type, String name) {
        return switch (type) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.REAL, Types.FLOAT, Types.DOUBLE, Types.NUMERIC, Types.DECIMAL -> Column.Type.NUMBER;
            case Types.DATE, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Column.Type.DATE;
            case Types.BOOLEAN, Types.BIT -> Column.Type.BOOLEAN;
            default -> name != null && name.matches("(?i)u?(huge|big|small|tiny)?int(eger)?") ? Column.Type.NUMBER : Column.Type.TEXT;
        };
    }

    private double number(int index) throws SQLException {
        double value = rows.getDouble(index);
        return rows.wasNull() ? Double.NaN : value;
    }

    private Object cell(int index, Column.Type type) throws SQLException {
        Object value = rows.getObject(index);
        if (value == null) return null;
        if (value instanceof Date date) return date.toLocalDate();
        if (value instanceof Timestamp time) return time.toLocalDateTime();
        if (value instanceof Boolean || value instanceof Temporal && type == Column.Type.DATE) return value;
        return type == Column.Type.TEXT ? rows.getString(index) : value;
    }
}
