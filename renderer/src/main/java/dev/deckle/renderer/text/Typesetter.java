package dev.deckle.renderer.text;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;

/** Turns text into shaped paragraphs. Thread-safe; made once per deck, since it reports what no font can show. */
public final class Typesetter {

    public Typesetter(FontLibrary fonts, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }

    /** Shapes a text in inline markup. {@code where} names the line in diagnostics. Hard line breaks are kept. */
    public Paragraph markup(String text, TextStyle style, Where where) {
        throw new UnsupportedOperationException();
    }

    /** Shapes a text as it stands, markup characters and all. */
    public Paragraph plain(String text, TextStyle style, Where where) {
        throw new UnsupportedOperationException();
    }

    /** The plain characters of a text in inline markup, as a reader would say them. */
    public static String strip(String markup) {
        throw new UnsupportedOperationException();
    }
}
