package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Options;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.DataTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Asks a database for a table over JDBC. Values go in as parameters only: {@code ?} with a list, or {@code :name} with a map, in the
 * option {@code params}. Other options: {@code user, password}. A database in a file is found like every other file and opened
 * for reading only; one on the network needs the network allowed. The driver must be on the class path.
 */
public final class Sql {
    private Sql() { }

    /**
     * Opens the database, asks, and closes it.
     *
     * @param url   as {@code jdbc:duckdb:}, {@code jdbc:sqlite:data/chips.db}, {@code jdbc:h2:data/chips}; paths start at the script's folder
     * @param query one that gives rows; a text that was put together from values is refused
     */
    public static DataTable query(Resources resources, String url, CharSequence query, Map<String, ?> options, Where where, Diagnostics diagnostics) {
        Options read = new Options("sql", options, where, "params", "user", "password");
        SqlQuery parsed = parsed(query, read, where);
        Database database = new Database(resources, url, where);
        try (Connection connection = database.connect(read.text("user", null), read.text("password", null))) {
            return ask(connection, database.adapted(parsed), where, diagnostics);
        } catch (SQLException e) {
            throw failed(e, where);
        }
    }

    /** Asks over a connection that the embedding program has opened and will close. */
    public static DataTable query(Connection connection, CharSequence query, Map<String, ?> options, Where where, Diagnostics diagnostics) {
        Options read = new Options("sql", options, where, "params");
        try {
            return ask(connection, parsed(query, read, where), where, diagnostics);
        } catch (SQLException e) {
            throw failed(e, where);
        }
    }

    /** Groovy's texts with values in them are no Strings; to take one would be to paste its values into the query. */
    private static SqlQuery parsed(CharSequence query, Options options, Where where) {
        if (!(query instanceof String text)) {
            throw DeckException.error("pasted-query", where, "values are pasted into the query", "write :name in the query and params: [name: value]");
        }
        Object params = options.get("params");
        if (params == null) return SqlQuery.of(text, List.of(), where);
        if (params instanceof Map<?, ?> map) return SqlQuery.of(text, map, where);
        if (params instanceof List<?> list) return SqlQuery.of(text, list, where);
        throw options.wrong("params", params, "a list, or a map of names to values");
    }

    private static DataTable ask(Connection connection, SqlQuery query, Where where, Diagnostics diagnostics) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query.text())) {
            statement.setFetchSize(1000);
            int index = 1;
            for (Object value : query.values()) statement.setObject(index++, SqlQuery.plain(value));
            try (ResultSet rows = statement.executeQuery()) {
                DataTable table = new SqlTable(rows, where).read();
                if (table.rowCount() > 1 && !query.ordered()) {
                    diagnostics.add(dev.deckle.model.diagnostic.Diagnostic.info("unordered-query", where,
                        "the query has no 'order by', so its rows may come in another order the next time"));
                }
                return table;
            }
        }
    }

    private static DeckException failed(SQLException e, Where where) {
        String reason = String.valueOf(e.getMessage()).lines().map(String::strip).filter(l -> !l.isEmpty()).limit(3).reduce((a, b) -> a + " " + b).orElse("");
        return DeckException.error("sql-failed", where, "the database refuses: " + reason, "");
    }
}
