package dev.deckle.renderer.chart.label;

import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.TextStyle;
import dev.deckle.renderer.text.Typesetter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets the texts of one chart with the deck's fonts. Shapes each text once, since a chart measures more often than it draws. Not thread-safe. */
public final class Words {
    private final Typesetter typesetter;
    private final TextStyle style;
    private final Where where;
    private final Map<Key, Paragraph> shaped = new LinkedHashMap<>();

    private record Key(String text, boolean bold, Color color, boolean markup) { }

    public Words(Typesetter typesetter, List<String> families, Color ink, String language, Where where) {
        this.typesetter = typesetter;
        this.style = new TextStyle(families, false, false, ink, ink, ink, language);
        this.where = where;
    }

    /** A text on one line. */
    public SetText line(String text, double size, boolean bold, Color color) {
        return new SetText(paragraph(text, bold, color, false), size, Double.MAX_VALUE);
    }

    /** A text broken at a width. */
    public SetText wrapped(String text, double size, boolean bold, Color color, double width) {
        return new SetText(paragraph(text, bold, color, false), size, width);
    }

    /** A text in at most so many lines of a width, cut where it is longer. Words are torn only when one alone is too wide. */
    public SetText fitted(String text, double size, boolean bold, Color color, double width, int lines) {
        SetText set = lines == 1 ? line(text, size, bold, color) : wrapped(text, size, bold, color, width);
        int keep = text.length();
        while (keep > 1 && (set.lineCount() > lines || set.width() > width + 0.01)) {
            keep = Math.min(keep - 1, (int) (keep * 0.92));
            String cut = Shorten.to(text, keep);
            set = lines == 1 ? line(cut, size, bold, color) : wrapped(cut, size, bold, color, width);
        }
        return set;
    }

    /** A text in inline markup, broken at a width. */
    public SetText markup(String text, double size, boolean bold, Color color, double width) {
        return new SetText(paragraph(text, bold, color, true), size, width);
    }

    /** A name in bold and its value in regular type after an en space, broken at a width; either may be empty. */
    public SetText named(String name, String value, double size, boolean bold, Color color, double width) {
        if (name.isBlank()) return wrapped(value, size, bold, color, width);
        String head = bold ? "**" + literal(name.strip()) + "**" : literal(name.strip());
        return markup(value.isEmpty() ? head : head + "\u2002" + literal(value), size, false, color, width);
    }

    /** A text whose characters mean nothing as markup. */
    private static String literal(String text) {
        return text.replaceAll("\\p{Punct}", "\\\\$0");
    }

    /** Width of the longest piece that cannot be broken. */
    public double minWidth(String text, double size, boolean bold) {
        return paragraph(text, bold, style.color(), false).minWidth(size);
    }

    private Paragraph paragraph(String text, boolean bold, Color color, boolean markup) {
        return shaped.computeIfAbsent(new Key(text, bold, color, markup), k -> {
            TextStyle wanted = style.withBold(bold).withColor(color);
            return markup ? typesetter.markup(text, wanted, where) : typesetter.plain(text, wanted, where);
        });
    }
}
