package dev.deckle.renderer.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Remembers the chains of faces of a library. Thread-safe. */
final class FaceChains {
    private record Key(List<String> families, boolean bold, boolean italic) { }

    private final FontLibrary fonts;
    private final Consumer<String> unknown;
    private final Map<Key, FaceChain> chains = new ConcurrentHashMap<>();

    /** @param unknown is told of each family that the library does not have */
    FaceChains(FontLibrary fonts, Consumer<String> unknown) {
        this.fonts = fonts;
        this.unknown = unknown;
    }

    FaceChain get(List<String> families, boolean bold, boolean italic) {
        return chains.computeIfAbsent(new Key(families, bold, italic), k -> {
            for (String family : families) {
                if (!fonts.has(family)) unknown.accept(family);
            }
            return new FaceChain(fonts, families, bold, italic);
        });
    }
}
