package dev.deckle.renderer.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.pdf.PdfWriter;
import dev.deckle.renderer.sample.Samples;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class PngWriterTest {
    private final PngWriter writer = new PngWriter();

    @Test
    void shows_what_the_pdf_shows() throws IOException {
        Document document = Samples.everything();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter().write(document, pdf);
        try (PDDocument loaded = Loader.loadPDF(pdf.toByteArray())) {
            PDFRenderer renderer = new PDFRenderer(loaded);
            // without these hints it moves lines to the middle of pixels
            RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            renderer.setRenderingHints(hints);
            for (int i = 0; i < 3; i++) {
                BufferedImage expected = renderer.renderImage(i, 2, ImageType.RGB);
                Difference difference = Difference.between(expected, writer.draw(document.pages().get(i), 1440));
                assertTrue(difference.far() < 0.0005, "page " + (i + 1) + ": " + difference);
                assertTrue(difference.mean() < 0.1, "page " + (i + 1) + ": " + difference);
            }
        }
    }

    @Test
    void encodes_the_pixels_it_draws() throws IOException {
        for (Page page : Samples.everything().pages()) {
            BufferedImage drawn = writer.draw(page, 720), read = ImageIO.read(new ByteArrayInputStream(png(page, 720)));
            assertEquals("720 x 405", read.getWidth() + " x " + read.getHeight());
            assertArrayEquals(drawn.getRGB(0, 0, 720, 405, null, 0, 720), read.getRGB(0, 0, 720, 405, null, 0, 720));
        }
    }

    @Test
    void any_width_gives_the_height_that_belongs_to_it() {
        Page page = new Page(1, 720, 405, Color.rgb(0x123456), "", List.of(), List.of());
        assertEquals(1, writer.draw(page, 1).getHeight());
        assertEquals(1080, writer.draw(page, 1920).getHeight());
        assertEquals(0xFF123456, writer.draw(page, 10).getRGB(9, 5));
    }

    @Test
    void pictures_that_no_memory_holds_are_refused() {
        Page page = Samples.page(1);
        assertThrows(IllegalArgumentException.class, () -> writer.draw(page, 0));
        assertThrows(IllegalArgumentException.class, () -> writer.draw(page, PngWriter.MAX_WIDTH + 1));
        Page tower = new Page(1, 10, 14_400, Color.WHITE, "", List.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> writer.draw(tower, 4000));
    }

    @Test
    void is_the_same_every_time() {
        Page page = Samples.everything().pages().get(1);
        assertArrayEquals(png(page, 960), png(page, 960));
    }

    @Test
    void is_the_same_from_every_thread_and_with_pictures_known_already() throws Exception {
        List<Page> pages = Samples.everything().pages();
        List<byte[]> expected = pages.stream().map(p -> png(p, 640)).toList();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Page page = pages.get(i % pages.size());
                tasks.add(() -> png(page, 640));
            }
            List<Future<byte[]>> results = pool.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) assertArrayEquals(expected.get(i % pages.size()), results.get(i).get());
        } finally {
            pool.shutdown();
        }
    }

    private byte[] png(Page page, int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(page, width, out);
        return out.toByteArray();
    }
}
