package dev.deckle.cli;

import dev.deckle.model.diagnostic.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What else is in a folder, for the hint after a name that is not. */
final class Neighbours {
    private static final int ENTRIES = 1000;

    private Neighbours() { }

    /** {@code ; did you mean 'report.deck.groovy'?}, or an empty text. */
    static String hint(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        if (folder == null || missing.getFileName() == null) return "";
        if (!Files.isDirectory(folder)) return "; there is no folder '" + missing.getParent() + "' either";
        String whole = missing.getFileName() + ".deck.groovy";
        if (Files.exists(folder.resolve(whole))) return "; did you mean '" + whole + "'?";
        return Nearest.toFile(missing.getFileName().toString(), scripts(folder)).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    private static List<String> scripts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(ENTRIES).map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".groovy")).sorted().toList();
        } catch (IOException e) {
            // no hint then; the message names the missing file already
            return List.of();
        }
    }
}
