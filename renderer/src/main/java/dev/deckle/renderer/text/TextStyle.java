package dev.deckle.renderer.text;

import dev.deckle.renderer.display.Color;
import java.util.List;

/**
 * How a text is set before its inline markup changes anything. Sizes are not part of it: a {@link Paragraph} is shaped once and set at any size.
 *
 * @param families families in order of preference; the library's own fallbacks follow by coverage
 * @param bold     starts bold
 * @param italic   starts italic
 * @param color    of the text
 * @param linkColor of links
 * @param codeColor of inline code
 * @param lang     BCP 47 tag: decides punctuation and quotes
 */
public record TextStyle(List<String> families, boolean bold, boolean italic, Color color, Color linkColor, Color codeColor, String lang) {
    public TextStyle {
        families = List.copyOf(families);
    }

    public TextStyle withBold(boolean newBold) {
        return new TextStyle(families, newBold, italic, color, linkColor, codeColor, lang);
    }

    public TextStyle withItalic(boolean newItalic) {
        return new TextStyle(families, bold, newItalic, color, linkColor, codeColor, lang);
    }

    public TextStyle withColor(Color newColor) {
        return new TextStyle(families, bold, italic, newColor, newColor, newColor, lang);
    }

    public TextStyle withLang(String newLang) {
        return newLang.isEmpty() ? this : new TextStyle(families, bold, italic, color, linkColor, codeColor, newLang);
    }
}
