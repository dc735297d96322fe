package dev.deckle.renderer.text;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import java.util.ArrayList;
import java.util.List;

/** What the tests of this room share. */
final class Samples {
    static final Color INK = Color.BLACK;
    static final Color LINK = Color.rgb(0x0055AA);
    static final Color CODE = Color.rgb(0x884400);
    static final TextStyle ZH = style("zh-CN");
    static final TextStyle EN = style("en");
    static final Where WHERE = new Where("a.deck.groovy", 7, 3);

    private Samples() { }

    static TextStyle style(String lang) {
        return new TextStyle(List.of("Lato"), false, false, INK, LINK, CODE, lang);
    }

    static Typesetter typesetter(Diagnostics diagnostics) {
        return new Typesetter(FontLibrary.bundled(), diagnostics);
    }

    static Paragraph markup(String text, TextStyle style) {
        return typesetter(new Diagnostics()).markup(text, style, WHERE);
    }

    static Paragraph plain(String text, TextStyle style) {
        return typesetter(new Diagnostics()).plain(text, style, WHERE);
    }

    /** The one line of a text. */
    static Line line(String markup, TextStyle style) {
        return markup(markup, style).lines(1e6, 10, Breaking.NONE).get(0);
    }

    static List<String> texts(List<Line> lines) {
        return lines.stream().map(l -> l.text().stripTrailing()).toList();
    }

    static List<GlyphRun> runs(Line line) {
        List<GlyphRun> runs = new ArrayList<>();
        line.items().forEach(i -> collect(i, runs));
        return runs;
    }

    private static void collect(Item item, List<GlyphRun> to) {
        if (item instanceof GlyphRun run) to.add(run);
        if (item instanceof Group group) group.items().forEach(i -> collect(i, to));
        if (item instanceof Link link) link.items().forEach(i -> collect(i, to));
    }
}
