package dev.deckle.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.deckle.model.build.DeckBuilder;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.sample.Samples;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** veraPDF judges documents with one of everything. */
class ConformanceTest {

    @Test
    void everything_is_accessible() throws Exception {
        assertEquals(List.of(), Judge.failures(bytes(Samples.everything()), PDFAFlavour.PDFUA_1));
    }

    @Test
    void everything_is_archival() throws Exception {
        assertEquals(List.of(), Judge.failures(bytes(Samples.everything()), PDFAFlavour.PDFA_2_A));
    }

    @Test
    void attachments_make_it_part_three() throws Exception {
        Document plain = Samples.everything();
        Document.Attachment csv = new Document.Attachment("数据.csv", "text/csv", "the data of a chart", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        Document document = new Document(plain.info(), plain.pages(), plain.outline(), plain.anchors(), List.of(csv));
        assertEquals(List.of(), Judge.failures(bytes(document), PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), Judge.failures(bytes(document), PDFAFlavour.PDFUA_1));
    }

    @Test
    void a_table_of_heads_only_conforms() throws Exception {
        RenderedDeck deck = new Renderer().render(DeckBuilder.deck(d -> {
            d.title("T");
            d.slide("heads", s -> s.table("alone", t -> t.head("a", "b")));
            d.sources();
        }));
        assertEquals(List.of(), Judge.failures(bytes(deck.document()), PDFAFlavour.PDFUA_1));
    }

    static byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(document, out);
        return out.toByteArray();
    }
}
