package dev.deckle.renderer.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.Deck;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.renderer.RenderOptions;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.pdf.Judge;
import dev.deckle.renderer.pdf.PdfOptions;
import dev.deckle.renderer.property.any.AnyDeck;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Random decks conform to PDF/UA-1 and PDF/A-2a, as veraPDF judges them: whole, some of their pages, on sheets, and with their data. */
class ConformancePropertyTest {
    private static final int DECKS = Integer.getInteger("judged", 150);
    private static final long FIRST = Long.getLong("seed", 500_000);
    private static final List<Integer> PER_SHEET = List.of(2, 3, 4, 6);

    private final Renderer plain = new Renderer();
    private final Renderer withData = new Renderer(RenderOptions.DEFAULT.withAttachData(true).withDataTables(true));

    @Test
    void everyDeckOfBlocksConforms() throws Exception {
        List<String> faults = new ArrayList<>();
        int judged = 0;
        for (long seed = FIRST; seed < FIRST + DECKS && faults.size() < 10; seed++) if (judge(seed, new RandomDeck(seed).deck(), faults)) judged++;
        assertEquals(List.of(), faults);
        assertTrue(judged >= DECKS * 0.95, judged + " decks were judged");
    }

    @Test
    void everyDeckOfAnyWordsConforms() throws Exception {
        List<String> faults = new ArrayList<>();
        int judged = 0;
        for (long seed = FIRST; seed < FIRST + DECKS && faults.size() < 10; seed++) if (judge(seed, AnyDeck.of(seed), faults)) judged++;
        assertEquals(List.of(), faults);
        assertTrue(judged >= DECKS * 0.95, judged + " decks were judged");
    }

    /** Decks that once did not: cells over rows of which some were left out. */
    @ParameterizedTest
    @ValueSource(longs = 918)
    void decksThatOnceFailedConform(long seed) throws Exception {
        List<String> faults = new ArrayList<>();
        judge(seed, AnyDeck.of(seed), faults);
        assertEquals(List.of(), faults);
    }

    /** False for a deck that fits on no page, which is the other property test's matter. */
    private boolean judge(long seed, Deck deck, List<String> faults) throws Exception {
        RenderedDeck rendered;
        try {
            rendered = shown(seed, (seed % 3 == 0 ? withData : plain).render(deck));
        } catch (DeckException refused) {
            return false;
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        rendered.writePdf(pdf, PdfOptions.DEFAULT.withNotes(seed % 2 == 0));
        PDFAFlavour archival = rendered.document().attachments().isEmpty() ? PDFAFlavour.PDFA_2_A : PDFAFlavour.PDFA_3_A;
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, archival)) {
            List<String> failures = Judge.failures(pdf.toByteArray(), flavour);
            if (!failures.isEmpty()) faults.add(seed + " " + flavour + " " + failures);
        }
        return true;
    }

    /** As it is, or as one of the options of the command shows it. */
    private static RenderedDeck shown(long seed, RenderedDeck deck) {
        Random random = new Random(seed * 7 + 1);
        return switch ((int) (seed % 5)) {
            case 1 -> deck.handout(PER_SHEET.get(random.nextInt(4)));
            case 2 -> deck.notePages();
            case 3, 4 -> some(deck, random);
            default -> deck;
        };
    }

    private static RenderedDeck some(RenderedDeck deck, Random random) {
        List<Integer> pages = new ArrayList<>();
        for (int page = 1; page <= deck.pageCount(); page++) if (random.nextBoolean()) pages.add(page);
        return pages.isEmpty() ? deck : deck.pages(pages);
    }
}
