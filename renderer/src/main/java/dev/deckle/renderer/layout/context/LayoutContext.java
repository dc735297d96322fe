package dev.deckle.renderer.layout.context;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.image.Album;
import dev.deckle.renderer.layout.FigureContext;
import dev.deckle.renderer.layout.FigurePainter;
import dev.deckle.renderer.layout.box.BaselineGrid;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.TextStyle;
import dev.deckle.renderer.text.Typesetter;
import dev.deckle.renderer.text.markup.Part;
import dev.deckle.renderer.theme.Theme;
import java.util.List;

/**
 * What every block layout needs. One per rendering and language.
 *
 * @param lang         BCP 47 tag of the text that is set now
 * @param references   page numbers in texts
 * @param headingLevel structure level of a heading in the body, 1 to 6
 * @param painters     asked in order for who paints a figure
 * @param pictures     those that were read
 */
public record LayoutContext(Theme theme, Typesetter typesetter, String lang, Words words, Keys keys, PageReferences references, int headingLevel,
        FigureContext figures, List<FigurePainter> painters, FigurePainter.Icons icons, Album pictures, Diagnostics diagnostics) {

    /** The context for a block with a language of its own; empty keeps this one. */
    public LayoutContext in(String language) {
        if (language.isEmpty() || language.equals(lang)) return this;
        FigureContext f = new FigureContext(theme, typesetter, language, figures.colors(), diagnostics);
        return new LayoutContext(theme, typesetter, language, Words.of(language), keys, references, headingLevel, f, painters, icons, pictures, diagnostics);
    }

    public LayoutContext atLevel(int level) {
        return new LayoutContext(theme, typesetter, lang, words, keys, references, Math.min(level, 6), figures, painters, icons, pictures, diagnostics);
    }

    /** The context for text in the small size: inside clippings and the like. */
    public LayoutContext small() {
        Theme smaller = theme.with("size.body", theme.text("size.small")).with("floor.body", theme.text("floor.small"))
                .with("space.paragraph", String.valueOf(space("paragraph") * 0.6)).with("space.item", String.valueOf(space("item") * 0.6));
        return new LayoutContext(smaller, typesetter, lang, words, keys, references, headingLevel, figures, painters, icons, pictures, diagnostics);
    }

    /** A structure element in this language. */
    public Tag tag(Tag.Role role) {
        return tag(Tag.of(role));
    }

    public Tag tag(Tag tag) {
        return keys.tag(tag).withLang(lang);
    }

    /** The element of a heading in the body. */
    public Tag heading() {
        return tag(Tag.Role.valueOf("H" + headingLevel));
    }

    /** The style of running text in a colour of the theme. */
    public TextStyle style(String colorToken) {
        return new TextStyle(theme.fonts("body"), false, false, theme.color(colorToken), theme.color("link"), theme.color("code"), lang);
    }

    /** The same in the theme's title face, bold. */
    public TextStyle titleStyle(String colorToken) {
        return new TextStyle(theme.fonts("title"), true, false, theme.color(colorToken), theme.color(colorToken),
                theme.color(colorToken), lang);
    }

    public Paragraph markup(String text, TextStyle style, Where where) {
        return typesetter.markup(references.resolve(text, where), style, where);
    }

    /** A text of parts that are structure elements of their own. */
    public Paragraph markup(List<Part> parts, TextStyle style, Where where) {
        return typesetter.markup(parts.stream().map(p -> new Part(references.resolve(p.text(), where), p.tag(), p.bold())).toList(), style, where);
    }

    /** A text without its markup, for what is said rather than set. */
    public String plain(String text, Where where) {
        return Typesetter.strip(references.resolve(text, where));
    }

    public double size(String token) {
        return theme.number("size." + token);
    }

    public double space(String token) {
        return theme.number("space." + token);
    }

    /** What the lines of running text stand on. */
    public BaselineGrid grid() {
        return new BaselineGrid(size("body"), floor("body"), leading("body"));
    }

    /** A length that is no token, given in points for a page of 720 × 405 pt. */
    public double length(double points) {
        return points * theme.scale();
    }

    public double leading(String token) {
        return theme.number("leading." + token);
    }

    public double floor(String token) {
        return theme.number("floor." + token);
    }
}
