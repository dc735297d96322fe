package dev.deckle.renderer.text;

import dev.deckle.renderer.display.Typeface;
import java.util.List;

/**
 * The typefaces a renderer can use: the bundled ones, and those registered. Immutable once built, thread-safe; building it parses the
 * fonts, so keep it.
 */
public final class FontLibrary {

    /** The bundled faces only: Lato, Noto Sans SC, DejaVu Sans and DejaVu Sans Mono. Parsed once per process, lazily by face. */
    public static FontLibrary bundled() {
        throw new UnsupportedOperationException();
    }

    /** This library with more font files (TrueType outlines; .ttf or .ttc), found by their family names. */
    public FontLibrary with(List<byte[]> fontFiles) {
        throw new UnsupportedOperationException();
    }

    /** Names that a theme or script may use, in alphabetical order. */
    public List<String> families() {
        throw new UnsupportedOperationException();
    }

    /** The face of a family that is nearest to the wish, or {@code null} where there is no such family. */
    public Typeface face(String family, boolean bold, boolean italic) {
        throw new UnsupportedOperationException();
    }
}
