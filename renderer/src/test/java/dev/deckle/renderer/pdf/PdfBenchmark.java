package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Tag.Role;
import dev.deckle.renderer.sample.Faces;
import dev.deckle.renderer.sample.Samples;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Time, size and memory of writing PDFs. Not a test of the build; run it by hand:
 * {@code mvn -pl renderer -am test -Dtest=PdfBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
public final class PdfBenchmark {

    @Test
    void writing() {
        for (int i = 0; i < 20; i++) write(document(150), false);
        for (int count : new int[] {100, 150, 1000, 5000}) {
            Document document = document(count);
            long before = live();
            long start = System.nanoTime();
            long bytes = write(document, false)[0];
            long millis = (System.nanoTime() - start) / 1_000_000;
            long most = write(document, true)[1];
            System.out.printf(Locale.ROOT, "%5d pages: %5d ms, %8d bytes; the pages take %4d MB, writing them %3d MB%n", count, millis, bytes,
                    before >> 20, Math.max(0, most - before) >> 20);
        }
    }

    /** Bytes that were written, and the most memory in use while they were (when asked, for it takes time). */
    private static long[] write(Document document, boolean measure) {
        long[] result = new long[2];
        long step = document.pages().size() * 200L;
        new PdfWriter().write(document, new OutputStream() {
            @Override
            public void write(int b) {
                result[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                long part = result[0] / step;
                result[0] += length;
                if (measure && result[0] / step > part) result[1] = Math.max(result[1], live());
            }
        });
        return result;
    }

    private static long live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Pages of 300 Han characters in a title, a lead and three bullets. */
    public static Document document(int count) {
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= count; i++) pages.add(page(i));
        return new Document(Samples.info(), pages, List.of(), Map.of(), List.of());
    }

    private static Page page(int number) {
        List<Item> list = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String text = Faces.han(80, number * 10 + i);
            list.add(Samples.tagged(Role.LI, Samples.tagged(Role.LBL, Samples.han(10, 30, 120 + 40 * i, "1.")), Samples.tagged(Role.LBODY,
                    Samples.tagged(Role.P, Samples.han(10, 44, 120 + 40 * i, text.substring(0, 40)), Samples.han(10, 44, 135 + 40 * i, text.substring(40))))));
        }
        return Samples.page(number, Samples.tagged(Tag.of(Role.SECT, number / 30 + 1), Samples.tagged(Role.H1, Samples.han(20, 30, 50, Faces.han(20, number))),
                Samples.tagged(Role.P, Samples.han(11.5, 30, 80, Faces.han(40, number + 3))), Samples.tagged(Role.L, list.toArray(Item[]::new))));
    }
}
