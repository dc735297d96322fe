package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Where;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides which file a written path means, and whether a script may see it. A path that leaves the folder is refused before the
 * disk is asked, so that a script cannot even learn what exists elsewhere.
 *
 * @param root    absolute and normalised
 * @param outside may paths leave the root?
 */
record Folder(Path root, boolean outside) {
    private static final int MOST_NAMES = 10_000;

    Path resolve(String path, Where where) {
        Path wanted = parse(path, where);
        if (!outside && !inside(wanted)) throw leaves(path, where);
        if (!outside && !nearestExisting(wanted).startsWith(realRoot())) throw leaves(path, where);
        return found(wanted, path, where);
    }

    private Path parse(String path, Where where) {
        if (path == null || path.isBlank()) throw DeckException.error("bad-path", where, "the path of a file is empty", "");
        try {
            return root.resolve(path).normalize();
        } catch (InvalidPathException e) {
            throw DeckException.error("bad-path", where, "'" + path.replace('\0', '�') + "' is no path of a file", "");
        }
    }

    private boolean inside(Path wanted) {
        return wanted.startsWith(root) || wanted.startsWith(realRoot());
    }

    private Path realRoot() {
        return real(root);
    }

    /** The real path of the wanted file or, when it is not there, of the first folder above it that is. */
    private static Path nearestExisting(Path wanted) {
        Path there = wanted;
        while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) there = there.getParent();
        return real(there);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private Path found(Path wanted, String path, Where where) {
        if (!Files.exists(wanted)) throw missing(wanted, path, where);
        if (Files.isDirectory(wanted)) {
            throw DeckException.error("not-a-file", where, "'" + path + "' is a folder", Nearest.hintOrList("", names(wanted), "in it are"));
        }
        if (!Files.isRegularFile(wanted)) throw DeckException.error("not-a-file", where, "'" + path + "' is no ordinary file", "");
        return real(wanted);
    }

    private DeckException missing(Path wanted, String path, Where where) {
        Path parent = wanted.getParent();
        String message = "no file '" + path + "'";
        if (parent == null || !Files.isDirectory(parent)) {
            return DeckException.error("missing-file", where, message, "its folder is not there either; paths start at the script's folder");
        }
        String name = wanted.getFileName().toString();
        String hint = Nearest.toFile(name, names(parent)).map(near -> "did you mean '" + beside(path, near) + "'?").orElse(
            path.contains("\\") ? "write the path with /" : "paths start at the script's folder");
        return DeckException.error("missing-file", where, message, hint);
    }

    /** The written path with its last name replaced. */
    private static String beside(String path, String name) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? name : path.substring(0, slash + 1) + name;
    }

    /** Sorted, so that the hint is the same on every machine. */
    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_NAMES).map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static DeckException leaves(String path, Where where) {
        return DeckException.error("outside-folder", where, "'" + path + "' lies outside the script's folder",
            "put it beside the script, or allow files from outside");
    }
}
