package dev.deckle.renderer.layout.page;

import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.TextStyle;
import java.util.Locale;

/** A text that has one line of the page for itself: its hard breaks are spaces there, it is set smaller where it is long, and too long is an error. */
record OneLine(Line line, double size) {
    private static final double SMALLEST = 0.7;
    private static final String BREAKS = "(\\\\|<br\\s*/?>)?\\s*\\R\\s*|<br\\s*/?>";

    /** @param what such as {@code the footer}, for the message */
    static OneLine of(String text, TextStyle style, double size, double room, Where where, String what, LayoutContext context) {
        Paragraph paragraph = context.markup(text.strip().replaceAll(BREAKS, " "), style, where);
        double s = size;
        while (s > size * SMALLEST && paragraph.naturalWidth(s) > room) s -= size / 20;
        double width = paragraph.naturalWidth(s);
        if (width > room + 0.01) context.diagnostics().error("does-not-fit", where, String.format(Locale.ROOT,
                "%s is %.0f pt long where there is room for %.0f pt", what, width, room), "shorten it");
        return new OneLine(paragraph.lines(Math.max(width, room) + 1, s, Breaking.NONE).get(0), s);
    }

    double width() {
        return line.width();
    }
}
