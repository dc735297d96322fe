package dev.deckle.renderer.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.sample.Samples;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTest {

    @Test
    void opens_as_a_deck_should() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ConformanceTest.bytes(Samples.everything()))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertEquals("zh-CN", catalog.getLanguage());
            assertEquals("UseOutlines SinglePage", catalog.getPageMode().stringValue() + " " + catalog.getPageLayout().stringValue());
            assertTrue(catalog.getViewerPreferences().displayDocTitle() && catalog.getMarkInfo().isMarked());
            assertEquals("人工智能报告 & more", pdf.getDocumentInformation().getTitle());
            assertEquals(1_696_118_400_000L, pdf.getDocumentInformation().getCreationDate().getTimeInMillis());
            PDOutlineItem part = catalog.getDocumentOutline().getFirstChild();
            assertEquals("导言", part.getTitle());
            assertEquals("第二页", part.getLastChild().getTitle());
            assertEquals(pdf.getPage(1), part.getLastChild().findDestinationPage(pdf));
            assertEquals("sRGB IEC61966-2.1", catalog.getOutputIntents().get(0).getInfo());
        }
    }

    @Test
    void links_have_room_for_a_finger_and_a_description() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ConformanceTest.bytes(Samples.everything()))) {
            List<PDAnnotation> links = pdf.getPage(0).getAnnotations();
            assertEquals("to example.org", links.get(0).getContents());
            // eight points high in the page
            assertTrue(links.get(0).getRectangle().getHeight() >= 9);
            COSDictionary action = links.get(0).getCOSObject().getCOSDictionary(COSName.A);
            assertEquals("https://example.org/%E8%B7%AF", action.getString(COSName.URI));
        }
    }

    @Test
    void pages_that_are_left_out_leave_no_traces() throws IOException {
        Document all = Samples.everything();
        List<Document.Entry> outline = List.of(new Document.Entry("part", 9, List.of(new Document.Entry("gone", 8, List.of()), new Document.Entry("here", 2, List.of()))));
        Document part = new Document(all.info(), List.of(all.pages().get(1), all.pages().get(2)), outline, Map.of("second", 1, "third", 2), List.of());
        try (PDDocument pdf = Loader.loadPDF(ConformanceTest.bytes(part))) {
            assertEquals(List.of("2", "3"), List.of(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
            PDOutlineItem item = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals(pdf.getPage(1), item.findDestinationPage(pdf));
            assertEquals("here", item.getFirstChild().getTitle());
            assertEquals(1, pdf.getPage(1).getAnnotations().size(), "the link to the first page is gone");
        }
    }

    @Test
    void anchors_are_named_places() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ConformanceTest.bytes(Samples.everything()))) {
            assertEquals(2, pdf.getDocumentCatalog().getNames().getDests().getValue("third").retrievePageNumber());
        }
    }

    @Test
    void attachments_are_in_it() throws IOException {
        byte[] csv = "a,b\n".getBytes(StandardCharsets.US_ASCII);
        Document plain = Samples.everything();
        Document document = new Document(plain.info(), plain.pages(), List.of(), Map.of(), List.of(new Document.Attachment("x.csv", "text/csv", "", csv)));
        try (PDDocument pdf = Loader.loadPDF(ConformanceTest.bytes(document))) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getKids().get(0).getNames();
            assertArrayEquals(csv, files.get("file00000").getEmbeddedFile().toByteArray());
            assertEquals("x.csv", files.get("file00000").getFileUnicode());
        }
    }

    @Test
    void many_pages_make_a_balanced_tree() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= 1100; i++) pages.add(Samples.page(i));
        try (PDDocument pdf = Loader.loadPDF(ConformanceTest.bytes(new Document(Samples.info(), pages, List.of(), Map.of(), List.of())))) {
            assertEquals(1100, pdf.getNumberOfPages());
            assertEquals("1069", pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[1068]);
            assertTrue(pdf.getPages().indexOf(pdf.getPage(1068)) == 1068);
        }
    }

    @Test
    void is_the_same_from_every_thread() throws Exception {
        byte[] expected = ConformanceTest.bytes(Samples.everything());
        PdfWriter writer = new PdfWriter();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                tasks.add(() -> {
                    var out = new java.io.ByteArrayOutputStream();
                    writer.write(Samples.everything(), out);
                    return out.toByteArray();
                });
            }
            for (Future<byte[]> result : pool.invokeAll(tasks)) assertArrayEquals(expected, result.get());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_broken_stream_is_told() {
        IOException full = new IOException("No space left on device");
        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> new PdfWriter().write(Samples.everything(), new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        }));
        assertEquals(full, e.getCause());
    }

    @Test
    void no_pages_is_no_document() {
        Document empty = new Document(Samples.info(), List.of(), List.of(), Map.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> ConformanceTest.bytes(empty));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0.0001,0", "1.5,1.5", "-.25,-.25", "12.3456,12.346", "1000,1000", "0.001,.001", "-7.1,-7.1", "99.9996,100"})
    void numbers_are_short(double value, String expected) {
        assertEquals(expected, new String(new Bytes().number(value, 3).copy(), StandardCharsets.US_ASCII));
    }

    @Test
    void a_measure_that_is_no_number_is_a_mistake() {
        assertThrows(IllegalStateException.class, () -> new Bytes().number(Double.NaN, 3));
    }
}
