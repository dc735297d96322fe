package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Typeface;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fonts of one document, in the order of first use. */
final class Fonts {
    private final PdfFile file;
    private final Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();

    Fonts(PdfFile file) {
        this.file = file;
    }

    EmbeddedFont font(Typeface face) {
        return fonts.computeIfAbsent(face, f -> new EmbeddedFont(f, "F" + (fonts.size() + 1), file.reserve()));
    }

    void write() throws IOException {
        for (EmbeddedFont font : fonts.values()) font.write(file);
    }
}
