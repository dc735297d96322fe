package dev.deckle.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.deckle.renderer.RenderOptions;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.pdf.PdfOptions;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the options of the command make of a deck of everything conforms as the deck does. */
class OptionsTest {
    private static final Path GALLERY = Sample.EXAMPLES.resolve("gallery/gallery-en.deck.groovy");

    @TestFactory
    Stream<DynamicTest> everyOptionConforms() {
        return Stream.of(
            test("--slides", pages(3), PdfOptions.DEFAULT),
            test("--handout 6", deck().handout(6), PdfOptions.DEFAULT),
            test("--notes", deck().notePages(), PdfOptions.DEFAULT),
            test("--notes=annotations", deck(), PdfOptions.DEFAULT.withNotes(true)),
            test("--data-tables", with(RenderOptions.DEFAULT.withDataTables(true)), PdfOptions.DEFAULT),
            test("--attach-data", with(RenderOptions.DEFAULT.withAttachData(true)), PdfOptions.DEFAULT));
    }

    private static RenderedDeck deck() {
        return Sample.of(GALLERY).pages();
    }

    private static RenderedDeck with(RenderOptions options) {
        return new Renderer(options).render(Sample.of(GALLERY).deck());
    }

    /** Every page but the first of so many: dividers, titles and heads of tables are among those left out. */
    private static RenderedDeck pages(int step) {
        return deck().pages(IntStream.rangeClosed(1, deck().pageCount()).filter(p -> p % step != 1).boxed().toList());
    }

    private static DynamicTest test(String option, RenderedDeck deck, PdfOptions choices) {
        return DynamicTest.dynamicTest(option, () -> {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            deck.writePdf(pdf, choices);
            PDFAFlavour archival = deck.document().attachments().isEmpty() ? PDFAFlavour.PDFA_2_A : PDFAFlavour.PDFA_3_A;
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, archival)) assertEquals(List.of(), Judge.failures(pdf.toByteArray(), flavour));
        });
    }
}
