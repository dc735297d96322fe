package dev.deckle.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Severity;
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

    @Test
    void lengthsGoWithTheSizeOfThePage() {
        String slides = """
            slide('Cards') { cards { (1..4).each { card 'Round', value: '$10B', image: 'pictures/logo-arc.svg', text: 'word' } } }
            slide('Timeline') { timeline { (2001..2009).each { at "$it", 'word' }; at '2010', 'word', image: 'pictures/dots.png' } }
            slide('Person') { people { person 'Name', photo: 'pictures/portrait-1.jpg', text: 'word' } }
            slide('Versus') { versus { column('A') { bullets 'a' }; column('B') { bullets 'word' } } }
            slide('Clipping') { clipping(publisher: 'P', headline: 'H') { text 'word' } }
            slide('Three') { 3.times { bars('word': 1, 'b': 2) }; source 'S' }""";
        RenderedDeck whole = Placed.deck("", slides);
        RenderedDeck half = Placed.deck("size 360, 202.5", slides);
        assertTrue(Placed.has(half, 6, "word"), "a chart has room on a small page as on a large one");
        for (int page = 1; page <= 5; page++) {
            Rect one = Placed.text(whole, page, "word").box();
            Rect other = Placed.text(half, page, "word").box();
            assertEquals(one.x() / 2, other.x(), 0.6, "page " + page);
            assertEquals(one.y() / 2, other.y(), 0.6, "page " + page);
        }
    }

    @Test
    void eightPictureCardsStandOnOnePageInEqualRows() {
        RenderedDeck deck = Placed.deck("", "slide('Eight') { cards(across: 4) { ['harbour.jpg', 'dunes.jpg', 'valley.jpg', 'dots.png'].multiply(2)"
            + ".each { card 'l', image: \"pictures/$it\" } } }");
        assertEquals(1, deck.pageCount());
        List<Rect> pictures = Placed.pictures(deck, 1);
        for (int i = 0; i < 4; i++) assertEquals(pictures.get(i).height(), pictures.get(i + 4).height(), 0.01);
    }

    @Test
    void thePictureOfATimelineStandsBesideItsText() {
        RenderedDeck deck = Placed.deck("", "slide('T') { timeline { (2001..2009).each { at \"$it\", 'text' }; at '2010', 'text', image: 'pictures/dots.png' } }");
        assertTrue(Placed.pictures(deck, 1).get(0).x() < 150);
        assertTrue(Placed.text(deck, 1, "text").box().x() < 90, "after a date as wide as it is");
        assertEquals(Placed.text(deck, 1, "2001").box().bottom(), Placed.text(deck, 1, "text").box().bottom(), 0.01, "on one line");
    }

    @Test
    void aFigureBetweenParagraphsStaysBetweenThem() {
        RenderedDeck deck = Placed.deck("", "slide('T') { text 'before'; image('pictures/harbour.jpg', alt: 'a'); text 'after' }");
        Rect picture = Placed.pictures(deck, 1).get(0);
        assertTrue(Placed.text(deck, 1, "before").box().bottom() < picture.y());
        assertTrue(Placed.text(deck, 1, "after").box().y() > picture.bottom());
    }

    @Test
    void aLoneBlockStandsALittleAboveTheMiddleAndBulletsAtTheTop() {
        RenderedDeck deck = Placed.deck("", "slide('Q') { quote 'word', by: 'A' }", "slide('B') { bullets 'word' }");
        assertEquals(200, Placed.text(deck, 1, "word").box().y(), 30);
        assertTrue(Placed.text(deck, 2, "word").box().y() < 100);
    }

    @Test
    void bodyTypeIsNeverLargerThanTheLead() {
        RenderedDeck deck = Placed.deck("", "slide('B') { lead 'lead'; bullets 'word' }");
        assertTrue(Placed.text(deck, 1, "word").box().height() < Placed.text(deck, 1, "lead").box().height());
    }

    @Test
    void bulletsStartAtTheSameEdgeOverFiguresAndBesideThem() {
        RenderedDeck deck = Placed.deck("", "slide('A') { lead 'l'; bullets 'word'; bars('a': 1); source 'S' }",
            "slide('B') { lead 'l'; bullets 'word'; 2.times { bars('a': 1) }; source 'S' }");
        assertEquals(Placed.text(deck, 1, "word").box().x(), Placed.text(deck, 2, "word").box().x(), 0.01);
    }

    @Test
    void continuationsOfChecklistsAndComparisons() {
        RenderedDeck deck = Placed.deck("", "slide('C') { checklist('Head') { 60.times { yes 'item' } } }",
            "slide('V') { versus { column('a') { bullets((1..30).collect { 'x' } as String[]) }; column('b') { bullets 'z' } } }");
        assertTrue(Placed.has(deck, 2, "Head"), "named again");
        assertTrue(Placed.has(deck, deck.pageCount() - 1, "VS") && !Placed.has(deck, deck.pageCount(), "VS"), "nothing is compared any more");
    }

    @Test
    void whatASlideWasSetAtSaysWhetherItFits() {
        RenderedDeck deck = Placed.deck("", "slide('C') { checklist('Head') { 60.times { yes 'item' } } }");
        assertTrue(deck.diagnostics().get(0).message().contains(" and goes on over "), deck.diagnostics().toString());
    }

    @Test
    void aLeadThatLeavesNoRoomIsNamedOnce() {
        DeckException e = assertThrows(DeckException.class,
            () -> Placed.deck("", "slide('C') { lead '字'.multiply(1500); 2.times { bars('a': 1) }; source 'S' }"));
        List<String> errors = e.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).map(Diagnostic::message).toList();
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).startsWith("the lead takes"), errors.toString());
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

    @Test
    void theSourceOfAPictureBesideTextStartsAtItsLeftEdge() {
        RenderedDeck deck = Placed.deck("", "slide('P') { lead 'l'; bullets 'a', 'b'; image('pictures/valley.jpg', alt: 'a', caption: 'c'); source 'S' }");
        assertEquals(Placed.pictures(deck, 1).get(0).x(), Placed.text(deck, 1, "Source").box().x(), 0.01);
        assertEquals(Placed.pictures(deck, 1).get(0).x(), Placed.text(deck, 1, "c").box().x(), 0.01);
    }

    @Test
    void theRoomThatSmallTypeLeavesGoesIntoTheSpaces() {
        RenderedDeck deck = Placed.deck("", "slide('T') { lead 'l'; bullets 'a', 'b'; table { head 'Kind of thing', 'Thing', 'Count'\n40.times { row 'kind of', 'some thing', it } } }");
        assertEquals(1, deck.pageCount());
        assertEquals("set at 82 % type and 50 % space so that it fits", deck.diagnostics().get(0).message());
    }

    @Test
    void aTableKeepsItsDistanceFromTheTextOverIt() {
        RenderedDeck deck = Placed.deck("", "slide('T') { bullets 'over'; table('Title') { head 'a', 'b', 'c'; row '%s', '%s', 1 } }".formatted(BULLET, BULLET));
        assertTrue(Placed.text(deck, 1, "Title").box().y() - Placed.text(deck, 1, "over").box().bottom() > 14);
    }

    @Test
    void picturesInARowAreOfAHeightWhateverIsWrittenUnderThem() {
        RenderedDeck deck = Placed.deck("", "slide('P') { lead 'l'; bullets 'a', 'b', 'c'; image('pictures/harbour.jpg', alt: 'a', caption: '%s'); image('pictures/valley.jpg', alt: 'b', caption: 'c') }"
            .formatted(BULLET));
        List<Rect> pictures = Placed.pictures(deck, 1);
        assertEquals(pictures.get(0).height(), pictures.get(1).height(), 0.01);
        assertEquals(pictures.get(0).x(), Placed.text(deck, 1, "a text that").box().x(), 0.01);
    }

    @Test
    void theDateOfASourceIsNotTorn() {
        for (int length = 20; length < 32; length++) {
            RenderedDeck deck = Placed.deck("", "slide('P') { bullets 'a'; 9.times { source('x' * %d, asOf: '2023-10') } }".formatted(length));
            assertTrue(Placed.on(deck.document().pages().get(0)).stream().noneMatch(l -> l.text().startsWith("of") || l.text().startsWith("2023")), "with " + length);
        }
    }
}
