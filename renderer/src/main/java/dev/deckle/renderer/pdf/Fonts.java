package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Typeface;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fonts of one document, in the order of first use. */
final class Fonts {
    private final PdfFile file;
    private final Map<Style, EmbeddedFont> fonts = new LinkedHashMap<>();

    private record Style(Typeface face, double embolden) { }

    Fonts(PdfFile file) {
        this.file = file;
    }

    EmbeddedFont font(GlyphRun run) {
        return fonts.computeIfAbsent(new Style(run.face(), run.embolden()),
                s -> new EmbeddedFont(s.face(), s.embolden(), "F" + (fonts.size() + 1), file.reserve()));
    }

    void write() throws IOException {
        for (EmbeddedFont font : fonts.values()) font.write(file);
    }
}
