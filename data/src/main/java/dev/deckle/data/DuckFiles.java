package dev.deckle.data;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DuckDB reads files that a query names: {@code from 'chips.csv'}, {@code read_parquet('data/*.parquet')}. It takes such names from where
 * the program was started, and what it may read only by full names; so those that are relative get the script's folder in front.
 */
final class DuckFiles {
    private static final Pattern NAMED = Pattern.compile("(?i)(\\b(?:from|join)\\s+|\\b(?:read_\\w+|\\w+_scan)\\s*\\(\\s*\\[?\\s*)'((?:[^']|'')+)'");

    private DuckFiles() { }

    static String absolute(String query, Path folder) {
        Matcher named = NAMED.matcher(query);
        return named.replaceAll(m -> Matcher.quoteReplacement(m.group(1) + "'" + inFolder(m.group(2), folder) + "'"));
    }

    private static String inFolder(String name, Path folder) {
        boolean elsewhere = name.startsWith("/") || name.matches("(?i)[a-z][a-z0-9+]*:.*");
        return elsewhere ? name : folder.toString().replace('\\', '/').replace("'", "''") + "/" + name;
    }
}
