package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Where;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * One database, and whether a script may reach it. Databases known to live in memory or in a file are opened for reading, their
 * file found through {@link Resources}; all others count as network. DuckDB, which reads other files too, is confined to the script's folder.
 */
final class Database {
    /** What to add to the class path, for the databases people use most. */
    private static final Map<String, String> DRIVERS = Map.of("duckdb", "org.duckdb:duckdb_jdbc", "sqlite", "org.xerial:sqlite-jdbc",
        "h2", "com.h2database:h2", "postgresql", "org.postgresql:postgresql", "mysql", "com.mysql:mysql-connector-j", "mariadb",
        "org.mariadb.jdbc:mariadb-java-client", "sqlserver", "com.microsoft.sqlserver:mssql-jdbc", "oracle", "com.oracle.database.jdbc:ojdbc11");
    private final Resources resources;
    private final String url;
    private final Where where;
    private final String kind;
    private final String rest;

    Database(Resources resources, String url, Where where) {
        this.resources = resources;
        this.url = url.strip();
        this.where = where;
        String[] parts = this.url.split(":", 3);
        if (parts.length < 2 || !parts[0].equals("jdbc") || parts[1].isEmpty()) {
            throw DeckException.error("bad-url", where, "'" + masked() + "' is no database address", "write one such as 'jdbc:duckdb:' or 'jdbc:sqlite:data/chips.db'");
        }
        this.kind = parts[1].toLowerCase(Locale.ROOT);
        this.rest = parts.length < 3 ? "" : parts[2];
    }

    Connection connect(String user, String password) throws SQLException {
        Properties properties = new Properties();
        if (user != null) properties.setProperty("user", user);
        if (password != null) properties.setProperty("password", password);
        String address = switch (kind) {
            case "duckdb" -> duckdb(properties);
            case "sqlite" -> sqlite(properties);
            case "h2" -> h2();
            default -> network();
        };
        needDriver(address);
        Connection connection = DriverManager.getConnection(address, properties);
        try {
            if (kind.equals("duckdb")) confine(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The query with files beside the script named so that the database finds them. */
    SqlQuery adapted(SqlQuery query) {
        return kind.equals("duckdb") ? new SqlQuery(new DuckFiles(resources, where).absolute(query.text()), query.values()) : query;
    }

    private String duckdb(Properties properties) {
        if (rest.isEmpty() || rest.equals(":memory:")) return "jdbc:duckdb:";
        properties.setProperty("duckdb.read_only", "true");
        return "jdbc:duckdb:" + file(rest);
    }

    private String sqlite(Properties properties) {
        if (rest.isEmpty() || rest.equals(":memory:")) return "jdbc:sqlite::memory:";
        properties.setProperty("open_mode", "1");
        return "jdbc:sqlite:" + file(plainPath(rest, "?"));
    }

    /** H2 runs programs that its address or its settings name, so nothing but the place is taken over. */
    private String h2() {
        String place = plainPath(rest, ";");
        if (place.startsWith("mem:")) return "jdbc:h2:" + place;
        if (place.matches("(?i)(tcp|ssl|zip|nio|nioMapped|async|retry|split):.*")) return network();
        String base = place.replaceFirst("^file:", "");
        String file = file(base + ".mv.db").toString();
        return "jdbc:h2:file:" + file.substring(0, file.length() - ".mv.db".length()) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    }

    private String plainPath(String path, String mark) {
        if (!path.contains(mark)) return path;
        throw DeckException.error("bad-url", where, "'" + masked() + "' has settings in it", "leave away what stands behind the first " + mark);
    }

    private Path file(String path) {
        return resources.resolve(path, where);
    }

    private String network() {
        if (resources.networkAllowed()) return url;
        throw DeckException.error("network-closed", where, "the database '" + masked() + "' lies on the network, which is closed",
            "use one in a file, or allow the network");
    }

    /** Addresses may carry passwords. */
    private String masked() {
        return url.replaceAll("(?i)(password|pwd|passwd)=[^&;]*", "$1=…").replaceAll("//[^/@]*@", "//…@");
    }

    private void needDriver(String address) {
        try {
            DriverManager.getDriver(address);
        } catch (SQLException e) {
            String library = DRIVERS.get(kind);
            throw DeckException.error("missing-library", where, "there is no driver for '" + kind + "' on the class path",
                library == null ? "add the JDBC driver of the database" : "add " + library);
        }
    }

    /** DuckDB can read any file and load add-ons from the network: only the script's folder, and nothing new, unless allowed. */
    private void confine(Connection connection) throws SQLException {
        String folder = resources.folder().toString().replace("'", "''");
        List<String> settings = new ArrayList<>(List.of("set TimeZone = 'UTC'"));
        if (!resources.networkAllowed()) settings.add("set autoinstall_known_extensions = false");
        if (!resources.outsideAllowed()) {
            settings.add("set allowed_directories = ['" + folder + "']");
            settings.add("set enable_external_access = false");
        }
        settings.add("set lock_configuration = true");
        try (Statement statement = connection.createStatement()) {
            for (String setting : settings) statement.execute(setting);
        }
    }

}
