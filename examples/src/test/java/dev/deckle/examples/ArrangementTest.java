package dev.deckle.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.display.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How bodies stand on their pages and go on. */
class ArrangementTest {
    private static final String BULLET = "a text that goes on for about a hundred and twenty characters, so that it takes two or three lines beside a chart";

    @Test
    void textThatGoesOnWithoutItsFigureTakesTheFullWidthAtNaturalType() {
        RenderedDeck deck = Placed.deck("", """
            slide('Many') {
                lead 'A lead'
                bullets((1..16).collect { "No$it %s" } as String[])
                bars('a': 1, 'b': 2)
                source('S')
            }""".formatted(BULLET));
        assertEquals(2, deck.pageCount());
        Placed.Leaf whole = Placed.text(deck, 2, "No16");
        assertTrue(whole.text().endsWith("chart"), "on one line: " + whole.text());
        assertEquals(10, whole.box().height(), 0.01);
        assertTrue(Placed.has(deck, 1, "No5") && !Placed.has(deck, 1, "No9"), "divided about evenly");
    }

    @Test
    void aLongClippingFillsThePageBesideShortOnesAndNamesItselfAgain() {
        RenderedDeck deck = Placed.deck("", """
            slide('Three') {
                clipping(publisher: 'First') { text 'short' }
                clipping(publisher: 'Second', headline: 'H') { text((1..30).collect { '%s' } as String[]) }
                clipping(publisher: 'Third') { text 'short' }
            }""".formatted(BULLET));
        assertEquals(0, Placed.text(deck, 1, "First").box().x() - Placed.text(deck, 1, "Second").box().x(), 0.01);
        assertTrue(Placed.text(deck, 1, "→ Second").box().x() > 360, "goes on in the second column");
        assertTrue(Placed.has(deck, deck.pageCount(), "Third"));
        assertTrue(deck.pageCount() <= 2);
    }

    @Test
    void textFollowsAPictureThatCannotUseItsHeight() {
        RenderedDeck deck = Placed.deck("size '4:3'", """
            slide('Columns') {
                columns {
                    2.times { column { image('pictures/harbour.jpg', alt: 'a'); bullets 'under' } }
                }
            }""");
        double foot = Placed.pictures(deck, 1).get(0).bottom();
        assertEquals(foot, Placed.text(deck, 1, "under").box().y(), 25);
    }

    @Test
    void chartsThatWouldBeTooNarrowSideBySideAreStacked() {
        RenderedDeck deck = Placed.deck("size 405, 720", "slide('Three') { ['AA', 'BB', 'CC'].each { c -> bars(data: rows([[name: c, value: 1]]), x: 'name', y: 'value') }\nsource 'S' }");
        assertEquals(1, deck.pageCount());
        assertTrue(Placed.text(deck, 1, "BB").box().y() > Placed.text(deck, 1, "AA").box().y() + 100);
    }

    @Test
    void picturesOfSeveralRowsStandInColumns() {
        RenderedDeck deck = Placed.deck("", "slide('Four') { ['harbour.jpg', 'dunes.jpg', 'valley.jpg', 'dots.png'].each { image(\"pictures/$it\", alt: 'a') } }");
        List<Rect> pictures = Placed.pictures(deck, 1);
        assertEquals(centre(pictures.get(0)), centre(pictures.get(2)), 0.01);
        assertEquals(centre(pictures.get(1)), centre(pictures.get(3)), 0.01);
    }

    @Test
    void aPictureAloneStandsInTheMiddleAndItsCaptionKeepsAMeasure() {
        RenderedDeck deck = Placed.deck("", "slide('One') { image('pictures/dunes.jpg', alt: 'a', caption: 'words '.multiply(60)) }");
        Rect picture = Placed.pictures(deck, 1).get(0);
        assertEquals(360, centre(picture), 0.01);
        assertTrue(Placed.text(deck, 1, "words words").box().width() < 310);
    }

    private static double centre(Rect box) {
        return box.x() + box.width() / 2;
    }

    @Test
    void theLinesOfASingleClippingStayShort() {
        RenderedDeck deck = Placed.deck("", "slide('One') { clipping(publisher: 'P') { text '%s' } }".formatted("字".repeat(120)),
            "slide('Long') { clipping(publisher: 'P') { text '%s' } }".formatted("字".repeat(800)));
        assertTrue(Placed.text(deck, 1, "字字").text().length() <= 46);
        assertTrue(Placed.text(deck, 2, "字字").text().length() <= 46);
    }

    @Test
    void bulletsThatGoOnAreDividedEvenly() {
        RenderedDeck deck = Placed.deck("", "slide('Many') { lead 'A lead'\nbullets((1..20).collect { \"No$it %s\" } as String[]) }".formatted(BULLET));
        assertEquals(2, deck.pageCount());
        assertTrue(Placed.has(deck, 1, "No8 ") && Placed.has(deck, 2, "No12 "));
    }
}
