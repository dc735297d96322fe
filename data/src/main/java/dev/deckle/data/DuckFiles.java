package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Where;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * DuckDB reads files that a query names: {@code from 'chips.csv'}, {@code read_parquet('data/*.parquet')}. It takes such names from where
 * the program was started, and what it may read only by full names; so those that are relative get the script's folder in front.
 * It also follows links out of the folders it may read, so whatever is named in the query is looked at first.
 */
final class DuckFiles {
    private static final Pattern NAMED = Pattern.compile("(?i)(\\b(?:from|join)\\s+|\\b(?:read_\\w+|\\w+_scan)\\s*\\(\\s*\\[?\\s*)'((?:[^']|'')+)'");
    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')+)'");
    private static final Pattern WILD = Pattern.compile("[*?\\[{]");
    private static final int DEEPEST = 32;
    private final Resources resources;
    private final Where where;

    DuckFiles(Resources resources, Where where) {
        this.resources = resources;
        this.where = where;
    }

    /** The query with full names, after a look at every file it may mean. */
    String absolute(String query) {
        if (!resources.outsideAllowed()) TEXT.matcher(query).results().forEach(m -> look(m.group(1).replace("''", "'")));
        Matcher named = NAMED.matcher(query);
        return named.replaceAll(m -> Matcher.quoteReplacement(m.group(1) + "'" + inFolder(m.group(2)) + "'"));
    }

    private String inFolder(String name) {
        boolean elsewhere = name.startsWith("/") || name.matches("(?i)[a-z][a-z0-9+]*:.*");
        if (elsewhere) return name;
        if (!WILD.matcher(name).find()) resources.resolve(name.replace("''", "'"), where);
        return resources.folder().toString().replace('\\', '/').replace("'", "''") + "/" + name;
    }

    /** Refuses a text that names a file outside, or a pattern that may meet a link to one. */
    private void look(String text) {
        Matcher wild = WILD.matcher(text);
        boolean pattern = wild.find();
        String certain = pattern ? text.substring(0, wild.start()) : text;
        path(pattern ? certain.substring(0, certain.lastIndexOf('/') + 1) : certain).filter(Files::exists).ifPresent(path -> {
            if (!pattern && Files.isRegularFile(path)) refuseOutside(text, path);
            else if (pattern && path.startsWith(resources.folder())) links(text, path);
        });
    }

    private Optional<Path> path(String text) {
        try {
            return Optional.of(resources.folder().resolve(text).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void links(String text, Path folder) {
        try (Stream<Path> below = Files.walk(folder, DEEPEST)) {
            below.filter(Files::isSymbolicLink).forEach(link -> refuseOutside(text, link));
        } catch (IOException | UncheckedIOException e) {
            throw DeckException.error("unreadable-file", where, "cannot look for the files that '" + text + "' means", "");
        }
    }

    private void refuseOutside(String text, Path path) {
        try {
            if (path.toRealPath().startsWith(resources.folder().toRealPath())) return;
        } catch (IOException e) {
            return; // a link to nothing: there is nothing to read
        }
        throw DeckException.error("outside-folder", where, "'" + text + "' lies or leads outside the script's folder",
            "put it beside the script, or allow files from outside");
    }
}
