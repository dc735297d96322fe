package dev.deckle.model.build;

import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** Reads the pictures and font files that a deck names. */
@FunctionalInterface
public interface AssetReader {
    /** For decks that name no files. */
    AssetReader NONE = (path, where) -> {
        throw new DeckException(List.of(Diagnostic.error("no-folder", where, "there is no folder to read '" + path + "' from",
                "give the deck a reader for its files")));
    };

    /**
     * The bytes of a file.
     *
     * @throws DeckException when it cannot be read
     */
    byte[] read(String path, Where where);

    /** The file as an asset. A reader of files that do not change gives one that reads when it is asked. */
    default Asset asset(String path, Where where) {
        return new Asset(path, read(path, where));
    }
}
