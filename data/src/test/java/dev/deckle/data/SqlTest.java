package dev.deckle.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlTest {
    private static final Where LINE = new Where("report.deck.groovy", 7, 3);
    private final Diagnostics diagnostics = new Diagnostics();
    @TempDir
    Path temp;
    private Path folder;

    @BeforeEach
    void folder() throws Exception {
        folder = Files.createDirectories(temp.resolve("it's a report"));
        Files.writeString(temp.resolve("secret.csv"), "a\n1\n");
        Files.writeString(folder.resolve("chips.csv"), "vendor,papers\nNVIDIA,300\nAMD,10\nIntel,20\n");
    }

    private DataTable sql(String url, CharSequence query, Map<String, ?> options) {
        return Sql.query(Resources.in(folder), url, query, options, LINE, diagnostics);
    }

    private DataTable duck(String query) {
        return sql("jdbc:duckdb:", query, Map.of());
    }

    private String error(String url, CharSequence query, Map<String, ?> options) {
        return assertThrows(DeckException.class, () -> sql(url, query, options)).getMessage();
    }

    private static void run(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
            for (String one : statements) statement.execute(one);
        }
    }

    @Test
    void duckdbReadsCsvAndParquetBesideTheScript() throws Exception {
        DataTable csv = duck("select vendor, sum(papers) as papers from 'chips.csv' group by vendor order by papers desc");
        assertEquals(List.of(List.of("NVIDIA", 300.0), List.of("Intel", 20.0), List.of("AMD", 10.0)), csv.rows());
        run("jdbc:duckdb:", "copy (select 'A' as name, 1.5::decimal(9,2) as n, date '2023-10-05' as d, true as b, null::integer as m, 7::hugeint as h, timestamp '2023-10-05 23:59:00' as t) to '"
            + folder.resolve("chips.parquet").toString().replace("'", "''") + "' (format parquet)");
        DataTable parquet = duck("select * from 'chips.parquet'");
        assertEquals(List.of("name", "n", "d", "b", "m", "h", "t"), parquet.columnNames());
        assertEquals(Arrays.asList("A", 1.5, LocalDate.of(2023, 10, 5), true, null, 7.0, LocalDate.of(2023, 10, 5)), parquet.rows().get(0));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void duckdbSeesNothingOutsideTheFolder() throws Exception {
        String query = "select * from '" + temp.resolve("secret.csv") + "'";
        assertEquals("report.deck.groovy:7:3: error: '" + temp.resolve("secret.csv") + "' lies or leads outside the script's folder; "
            + "put it beside the script, or allow files from outside", error("jdbc:duckdb:", query, Map.of()));
        assertTrue(error("jdbc:duckdb:", "select * from '../secret.csv'", Map.of()).contains("outside the script's folder"));
        assertTrue(error("jdbc:duckdb:", "select * from '../secr*.csv'", Map.of()).contains("the database refuses"));
        assertTrue(error("jdbc:duckdb:", "set enable_external_access = true", Map.of()).contains("the database refuses"));
        assertEquals("report.deck.groovy:7:3: error: no file 'chip.csv'; did you mean 'chips.csv'?", error("jdbc:duckdb:", "select * from 'chip.csv'", Map.of()));
        assertEquals(3, duck("select * from '*.csv' where vendor not in ('*', '/', '..')").rowCount());
        Files.createSymbolicLink(folder.resolve("link.csv"), temp.resolve("secret.csv"));
        assertTrue(error("jdbc:duckdb:", "select * from 'link.csv'", Map.of()).contains("outside the script's folder"));
        assertTrue(error("jdbc:duckdb:", "select * from '*.csv'", Map.of()).contains("leads outside the script's folder"));
        assertTrue(error("jdbc:duckdb:", "select * from read_csv(['chips.csv', '" + folder.toString().replace("'", "''") + "/link.csv'])", Map.of())
            .contains("leads outside the script's folder"));
        assertEquals(1, Sql.query(Resources.in(folder).allowOutside(true), "jdbc:duckdb:", query, Map.of(), LINE, diagnostics).rowCount());
    }

    @Test
    void databasesInFilesAreReadOnly() throws Exception {
        run("jdbc:h2:" + folder.resolve("chips"), "create table chips(\"name\" varchar, \"n\" decimal(9,2), \"d\" date, \"b\" boolean, \"at\" timestamp)",
            "insert into chips values ('A', 1.5, date '2023-10-05', true, timestamp '2023-10-05 23:59:00'), ('B', null, null, null, null)");
        DataTable table = sql("jdbc:h2:chips", "select * from chips order by 1", Map.of());
        assertEquals(List.of(Column.Type.TEXT, Column.Type.NUMBER, Column.Type.DATE, Column.Type.BOOLEAN, Column.Type.DATE), table.columns().stream().map(Column::type).toList());
        assertEquals(Arrays.asList("A", 1.5, LocalDate.of(2023, 10, 5), true, LocalDate.of(2023, 10, 5)), table.rows().get(0));
        assertEquals(Arrays.asList("B", null, null, null, null), table.rows().get(1));
        run("jdbc:duckdb:" + folder.resolve("chips.duckdb"), "create table chips as select 7 as n");
        assertEquals(List.of(List.of(7.0)), sql("jdbc:duckdb:chips.duckdb", "select n from chips", Map.of()).rows());
        assertTrue(error("jdbc:duckdb:chips.duckdb", "insert into chips values (8) returning n", Map.of()).contains("read-only"));
        assertEquals("report.deck.groovy:7:3: error: no file 'chip.duckdb'; did you mean 'chips.duckdb'?", error("jdbc:duckdb:chip.duckdb", "select 1", Map.of()));
        assertTrue(error("jdbc:duckdb:../x.duckdb", "select 1", Map.of()).contains("outside the script's folder"));
    }

    @Test
    void timesOfDayAreKeptUnlessAllAreTheSame() {
        DataTable table = sql("jdbc:duckdb:", "select * from (values (timestamp '2023-10-05 08:00:00', timestamp '2023-10-05 08:00:00'), (timestamp '2023-10-06 08:00:00', null), "
            + "(null, timestamp '2023-10-06 00:00:00')) as t(same, other) order by same", Map.of());
        assertEquals(Arrays.asList(LocalDate.of(2023, 10, 5), LocalDate.of(2023, 10, 6), null), table.column("same"));
        assertEquals(Arrays.asList("2023-10-05T08:00", null, "2023-10-06T00:00"), table.column("other"));
        assertEquals(List.of(Column.Type.DATE, Column.Type.TEXT), table.columns().stream().map(Column::type).toList());
    }

    @Test
    void valuesGoInAsParameters() {
        String rows = "select * from (values (1, 'a'), (2, 'b;--'), (3, 'c')) as t(n, name) where ";
        assertEquals(List.of(List.of(2.0, "b;--")), sql("jdbc:duckdb:", rows + "name = ?", Map.of("params", List.of("b;--"))).rows());
        assertEquals(2, sql("jdbc:duckdb:", rows + "n >= :least and ':x' <> '' and n::integer > 0 order by n -- :y", Map.of("params", Map.of("least", 2))).rowCount());
        assertEquals("report.deck.groovy:7:3: error: params has no 'lest'; did you mean 'least'?",
            error("jdbc:duckdb:", rows + "n > :lest", Map.of("params", Map.of("least", 2))));
        assertEquals("report.deck.groovy:7:3: error: the query does not use the parameter 'most'; write :most where its value belongs",
            error("jdbc:duckdb:", rows + "n > 1", Map.of("params", Map.of("most", 2))));
        assertEquals("report.deck.groovy:7:3: error: the query has 1 question marks, there are 0 params", error("jdbc:duckdb:", rows + "n > ?", Map.of()));
        assertTrue(error("jdbc:duckdb:", new StringBuilder("select 1"), Map.of()).contains("values are pasted into the query"));
    }

    @Test
    void aListIsAsManyParameters() {
        String rows = "select name from (values (1, 'a'), (2, 'b'), (3, 'c')) as t(n, name) where name in (";
        assertEquals(List.of("a", "c"), sql("jdbc:duckdb:", rows + ":names) and n < :most order by n", Map.of("params", Map.of("names", List.of("a", "c"), "most", 9))).column("name"));
        assertEquals(List.of("b"), sql("jdbc:duckdb:", rows + "?) and n < ? and '?' = '?'", Map.of("params", List.of(List.of("a", "b").subList(1, 2), 9))).column("name"));
        assertEquals("report.deck.groovy:7:3: error: the list for ':names' is empty, and SQL knows no empty list; ask only if there is something in it",
            error("jdbc:duckdb:", rows + ":names)", Map.of("params", Map.of("names", List.of()))));
    }

    @Test
    void theNetworkIsClosedUntilOpened() {
        assertEquals("report.deck.groovy:7:3: error: the database 'jdbc:postgresql://…@db.example/x?password=…' lies on the network, which is closed; "
            + "use one in a file, or allow the network", error("jdbc:postgresql://me:secret@db.example/x?password=secret", "select 1", Map.of()));
        assertTrue(error("jdbc:h2:tcp://localhost/x", "select 1", Map.of()).contains("network"));
        DeckException e = assertThrows(DeckException.class, () -> Sql.query(Resources.in(folder).allowNetwork(true), "jdbc:postgresql://db.example/x", "select 1",
            Map.of(), LINE, diagnostics));
        assertEquals("report.deck.groovy:7:3: error: there is no driver for 'postgresql' on the class path; add org.postgresql:postgresql", e.getMessage());
    }

    @Test
    void mistakes() {
        assertTrue(error("jdbc:duckdb:", "selct 1", Map.of()).contains("syntax error"));
        assertTrue(error("jdbc:duckdb:", "select 1 as a, 2 as a", Map.of()).contains("two columns of the query are called 'a'"));
        assertTrue(error("chips.db", "select 1", Map.of()).contains("is no database address"));
        assertTrue(error("jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'x.sql'", "select 1", Map.of()).contains("has settings in it"));
        duck("select * from (values (1), (2)) as t(n)");
        assertEquals("report.deck.groovy:7:3: info: the query has no 'order by', so its rows may come in another order the next time", diagnostics.list().get(0).toString());
    }

    @Test
    void aConnectionOfTheProgramServesToo() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            assertEquals(List.of(List.of(3.0)), Sql.query(connection, "select cast(? as integer) as n", Map.of("params", List.of(3)), LINE, diagnostics).rows());
        }
    }
}
