package dev.deckle.renderer.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.Deck;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.pdf.Judge;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Random decks conform to PDF/UA-1 and PDF/A-2a, as veraPDF judges them. */
class ConformancePropertyTest {
    private static final int DECKS = Integer.getInteger("judged", 300);
    private static final long FIRST = Long.getLong("seed", 500_000);

    @Test
    void everyDeckConforms() throws Exception {
        Renderer renderer = new Renderer();
        List<String> faults = new ArrayList<>();
        int judged = 0;
        for (long seed = FIRST; seed < FIRST + DECKS && faults.size() < 10; seed++) {
            Deck deck = new RandomDeck(seed).deck();
            RenderedDeck rendered;
            try {
                rendered = renderer.render(deck);
            } catch (DeckException refused) {
                continue; // what fits on no page is the other property test's matter
            }
            judged++;
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            rendered.writePdf(pdf);
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
                List<String> failures = Judge.failures(pdf.toByteArray(), flavour);
                if (!failures.isEmpty()) faults.add(seed + " " + flavour + " " + failures);
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(judged >= DECKS * 0.98, judged + " decks were judged");
    }
}
