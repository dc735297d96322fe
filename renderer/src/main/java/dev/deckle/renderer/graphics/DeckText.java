package dev.deckle.renderer.graphics;

import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.TextStyle;
import dev.deckle.renderer.text.Typesetter;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Sets drawn strings with the deck's own fonts; of the wished font only size, weight and slant count. */
public final class DeckText implements DrawnText {
    private final Typesetter typesetter;
    private final TextStyle style;
    private final Where where;

    /** @param where named when no font has a character */
    public DeckText(Typesetter typesetter, TextStyle style, Where where) {
        this.typesetter = typesetter;
        this.style = style;
        this.where = where;
    }

    @Override
    public List<Item> set(String text, Font font, Color color) {
        List<Item> items = new ArrayList<>();
        for (Line line : lines(text, font, style(font).withColor(color))) items.addAll(line.items());
        return items;
    }

    @Override
    public double width(String text, Font font) {
        return lines(text, font, style(font)).stream().mapToDouble(Line::width).max().orElse(0);
    }

    @Override
    public double ascent(Font font) {
        return lines("Hg", font, style(font)).get(0).ascent();
    }

    @Override
    public double descent(Font font) {
        return lines("Hg", font, style(font)).get(0).descent();
    }

    private List<Line> lines(String text, Font font, TextStyle wanted) {
        String oneLine = text.replaceAll("\\R", " ");
        if (oneLine.isEmpty()) return List.of();
        return typesetter.plain(oneLine, wanted, where).lines(Double.MAX_VALUE, font.getSize2D(), Breaking.NONE);
    }

    private TextStyle style(Font font) {
        return style.withBold(font.isBold()).withItalic(font.isItalic());
    }
}
