package dev.deckle.examples;

import dev.deckle.dsl.DeckScript;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands on the pages of a script, and where. */
final class Placed {
    /** @param text of a run, or empty */
    record Leaf(Item item, String text, Rect box) { }

    private final List<Leaf> leaves = new ArrayList<>();

    private Placed() { }

    /** A deck in English of these slides. */
    static RenderedDeck deck(String head, String... slides) {
        String script = "deck {\ntitle 'T'\nlanguage 'en'\n" + head + "\n" + String.join("\n", slides) + "\n}\n";
        return Sample.RENDERER.render(DeckScript.of("placed.deck.groovy", script, Sample.EXAMPLES.resolve("gallery")).evaluate(Map.of()));
    }

    static List<Leaf> on(Page page) {
        Placed placed = new Placed();
        page.items().forEach(i -> placed.walk(i, Transform.IDENTITY));
        return placed.leaves;
    }

    /** The first run on a page (1-based) that holds these words. */
    static Leaf text(RenderedDeck deck, int page, String words) {
        return on(deck.document().pages().get(page - 1)).stream().filter(l -> l.text().contains(words)).findFirst()
            .orElseThrow(() -> new AssertionError("'" + words + "' is not on page " + page + ": " + words(deck, page)));
    }

    static boolean has(RenderedDeck deck, int page, String words) {
        return on(deck.document().pages().get(page - 1)).stream().anyMatch(l -> l.text().contains(words));
    }

    static List<Rect> pictures(RenderedDeck deck, int page) {
        return on(deck.document().pages().get(page - 1)).stream().filter(l -> l.item() instanceof ImageItem).map(Leaf::box).toList();
    }

    private static List<String> words(RenderedDeck deck, int page) {
        return on(deck.document().pages().get(page - 1)).stream().map(Leaf::text).filter(t -> !t.isBlank()).toList();
    }

    private void walk(Item item, Transform at) {
        if (item instanceof Group g) g.items().forEach(i -> walk(i, g.transform().then(at)));
        else if (item instanceof Link l) l.items().forEach(i -> walk(i, at));
        else if (item instanceof GlyphRun run) add(item, run.text(), new Rect(run.x(), run.y() - run.size(), run.width(), run.size()), at);
        else if (item instanceof PathItem path) add(item, "", path.path().bounds(), at);
        else if (item instanceof ImageItem image) add(item, "", image.box(), at);
    }

    private void add(Item item, String text, Rect box, Transform at) {
        leaves.add(new Leaf(item, text, new Rect(box.x() * at.a() + at.e(), box.y() * at.d() + at.f(), box.width() * at.a(), box.height() * Math.abs(at.d()))));
    }
}
