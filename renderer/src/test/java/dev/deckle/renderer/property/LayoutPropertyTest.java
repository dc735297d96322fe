package dev.deckle.renderer.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.deckle.model.Deck;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.property.any.AnyDeck;
import dev.deckle.renderer.property.any.Marks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random decks: everything stands in its place on its page, no text touches another, and every text stands on some page exactly once, whole and in order. */
class LayoutPropertyTest {
    private static final int DECKS = Integer.getInteger("decks", 2000);
    private static final long FIRST = Long.getLong("seed", 0);
    private static final int MOST = Integer.getInteger("faults", 20);

    private final Renderer renderer = new Renderer();
    private final List<String> faults = new ArrayList<>();
    /** Decks with something that can fit on no page, such as a table of many columns inside a narrow column. */
    private int refused;

    @Test
    void everyDeckOfBlocksIsWhole() {
        for (long seed = FIRST; seed < FIRST + DECKS / 2 && faults.size() < MOST; seed++) blocks(seed);
        judge(0.01);
    }

    @Test
    void everyDeckOfAnyWordsIsWhole() {
        for (long seed = FIRST; seed < FIRST + DECKS / 2 && faults.size() < MOST; seed++) words(seed);
        judge(0.02);
    }

    /** Decks of blocks that once were not: text under the icons of a page without title, words that left the frame of a placeholder (20652, 27415), a footnote under a long source (38168). */
    @ParameterizedTest
    @ValueSource(longs = {57, 150, 700, 20652, 27415, 38168})
    void decksOfBlocksThatOnceFailedAreWhole(long seed) {
        blocks(seed);
        assertEquals("", String.join("\n", faults));
    }

    /**
     * Decks of any words that once were not: heads of columns in type that none can read (27), notes of blank pages (36), a table under the icons of a page without title (51),
     * a text that ran from row to row off the page (350), a publisher on two lines (652),
     * cells of tables beside a span that had run into another cell (101440), a note whose hairline left the page with the point that the axis cut off (7124),
     * a diagram in a look too large for its place though another had room (9293), timelines in columns too narrow for dates beside texts (27187, 38345),
     * words that left the frame of a placeholder (6409, 6697, 46415), columns that went on above a figure and lost their ends (16165, 38239, 38932, 43451, 47903),
     * a cell over rows that a page showed again and had no room for (7683),
     * a figure asked to stand right of no text, with its source in its midst (10847).
     */
    @ParameterizedTest
    @ValueSource(longs = {27, 36, 51, 350, 652, 6409, 6697, 7124, 7683, 9293, 10847, 16165, 27187, 38239, 38345, 38932, 43451, 46415, 47903, 101440})
    void decksOfAnyWordsThatOnceFailedAreWhole(long seed) {
        words(seed);
        assertEquals("", String.join("\n", faults));
    }

    private void judge(double mayBeRefused) {
        assertEquals("", String.join("\n", faults));
        assertTrue(refused <= Math.max(1, DECKS / 2 * mayBeRefused), refused + " decks of " + DECKS / 2 + " were refused");
    }

    private void blocks(long seed) {
        RandomDeck random = new RandomDeck(seed);
        check("blocks " + seed, random.deck(), random.marks());
    }

    private void words(long seed) {
        Marks marks = new Marks();
        check("words " + seed, AnyDeck.of(seed, marks), marks);
    }

    private void check(String name, Deck deck, Marks marks) {
        Document document;
        try {
            document = renderer.render(deck).document();
        } catch (DeckException e) {
            refused++;
            boolean said = e.diagnostics().stream().anyMatch(d -> d.code().equals("does-not-fit") && d.where().known());
            if (!said) faults.add(name + ": " + e.getMessage());
            return;
        } catch (RuntimeException e) {
            fail(name, e);
            return;
        }
        for (Page page : document.pages()) PageJudge.faults(page).forEach(f -> faults.add(name + " page " + page.number() + ": " + f));
        TextJudge.faults(document.pages(), marks, deck).forEach(f -> faults.add(name + ": " + f));
    }
}
