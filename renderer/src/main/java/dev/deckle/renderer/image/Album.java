package dev.deckle.renderer.image;

import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Color;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** The pictures of one rendering: a file is looked through once, however often its slide is laid out anew. Not thread-safe. */
public final class Album {
    private final Diagnostics diagnostics;
    private final Map<Asset, Map<Color, Artwork>> known = new IdentityHashMap<>();

    public Album(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** As {@link Pictures#read}; what cannot be read is reported at each place that names it. */
    public Artwork read(Asset asset, Color ink, Where where) {
        Map<Color, Artwork> inks = known.computeIfAbsent(asset, a -> new HashMap<>());
        return inks.computeIfAbsent(ink, i -> Pictures.read(asset, i, where, diagnostics));
    }
}
