package dev.deckle.renderer.text;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.text.markup.InlineMarkup;
import dev.deckle.renderer.text.markup.Marks;
import dev.deckle.renderer.text.markup.Part;
import dev.deckle.renderer.text.markup.RichText;
import dev.deckle.renderer.text.sfnt.FontFace;
import java.util.List;

/** Turns text into shaped paragraphs. Thread-safe; made once per deck, since it reports what no font can show. */
public final class Typesetter {
    private final Diagnostics diagnostics;
    private final FaceChains chains;

    public Typesetter(FontLibrary fonts, Diagnostics diagnostics) {
        this(fonts, diagnostics, Where.NONE);
    }

    /** @param families where the script says which families it wants */
    public Typesetter(FontLibrary fonts, Diagnostics diagnostics, Where families) {
        this.diagnostics = diagnostics;
        this.chains = new FaceChains(fonts, family -> diagnostics.warning("unknown-font", families, "no font '" + family + "'",
                "there are " + String.join(", ", fonts.families())));
    }

    /**
     * Shapes a text in inline markup. {@code where} names the line in diagnostics. Hard line breaks are kept: two spaces or a backslash
     * at a line's end, {@code <br>}, or a blank line; a line feed alone is a space, and between two Han nothing.
     */
    public Paragraph markup(String text, TextStyle style, Where where) {
        return shape(InlineMarkup.parse(text, command -> Reports.formula(diagnostics, command, where)), style, where);
    }

    /** The same of several texts that are one paragraph. */
    public Paragraph markup(List<Part> parts, TextStyle style, Where where) {
        return shape(InlineMarkup.parse(parts, command -> Reports.formula(diagnostics, command, where)), style, where);
    }

    /** Shapes a text as it stands, markup characters and all. Each line feed breaks; a tab goes to the next multiple of four. */
    public Paragraph plain(String text, TextStyle style, Where where) {
        return shape(RichText.plain(Tabs.expand(text)), style, where);
    }

    /** Shapes pieces of text as they stand, each in its colour, as one text. Tabs are {@link Tabs#expand expanded} by then. */
    public Paragraph plain(List<Span> spans, TextStyle style, Where where) {
        RichText.Builder text = new RichText.Builder();
        for (Span span : spans) text.add(span.text(), Marks.NONE.colored(span.color()));
        return shape(text.build(), style, where);
    }

    private Paragraph shape(RichText rich, TextStyle style, Where where) {
        Reports reports = new Reports(diagnostics, where);
        Characters c = Characters.of(rich, reports::dropped);
        reports.scripts(c);
        boolean[] wide = Quotes.settle(c, style.lang());
        Ink[] inks = new Itemizer(chains, style, c, wide, reports::missing).inks();
        reports.end();
        FontFace base = chains.get(style.families(), style.bold(), style.italic()).first();
        return new Paragraph(Shaped.of(Shaper.shape(c, inks), style.lang(), base));
    }

    /** The plain characters of a text in inline markup, as a reader would say them. */
    public static String strip(String markup) {
        return Characters.of(InlineMarkup.parse(markup, command -> { }), dropped -> { }).text;
    }
}
