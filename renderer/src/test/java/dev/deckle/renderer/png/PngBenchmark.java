package dev.deckle.renderer.png;

import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.pdf.PdfBenchmark;
import dev.deckle.renderer.sample.Samples;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Time and size of drawing and encoding pages. Not a test of the build; run it by hand:
 * {@code mvn -pl renderer -am test -Dtest=PngBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class PngBenchmark {

    @Test
    void drawing() throws IOException {
        List<Page> pages = new ArrayList<>(PdfBenchmark.document(20).pages());
        pages.addAll(Samples.everything().pages());
        PngWriter writer = new PngWriter();
        for (int round = 0; round < 6; round++) {
            long draw = 0, encode = 0, bytes = 0;
            for (Page page : pages) {
                long start = System.nanoTime();
                BufferedImage image = writer.draw(page, 1920);
                draw += System.nanoTime() - start;
                start = System.nanoTime();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                PngEncoder.write(image, out);
                encode += System.nanoTime() - start;
                bytes += out.size();
            }
            System.out.printf(Locale.ROOT, "a page of 1920 x 1080: drawn in %.1f ms, encoded in %.1f ms, %d bytes%n", draw / 1e6 / pages.size(), encode / 1e6 / pages.size(),
                    bytes / pages.size());
        }
    }
}
