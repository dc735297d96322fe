package dev.deckle.model;

import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.Where;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The theme a deck asks for.
 *
 * @param name      a built-in theme, such as {@code report}
 * @param file      the author's own theme file, or {@code null}
 * @param overrides tokens changed by the script, such as {@code accent → #D85040}
 * @param fonts     font files (TrueType) the theme or script brings along
 * @param logo      a picture for the frame, or {@code null}
 */
public record ThemeRef(Where where, String name, Asset file, Map<String, Token> overrides, List<Asset> fonts, Asset logo) {
    public static final ThemeRef REPORT = new ThemeRef(Where.NONE, "report", null, Map.of(), List.of(), null);

    public ThemeRef {
        overrides = Collections.unmodifiableMap(new LinkedHashMap<>(overrides));
        fonts = List.copyOf(fonts);
    }

    /** What a token is to be, and where that is said. */
    public record Token(Where where, String value) { }
}
