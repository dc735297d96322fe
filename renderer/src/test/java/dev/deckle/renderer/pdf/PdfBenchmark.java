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
import java.util.Map;

/** Time, size and heap of writing PDFs: {@code PdfBenchmark [pages…]}; run it by hand. */
public final class PdfBenchmark {
    private PdfBenchmark() { }

    public static void main(String[] args) {
        int[] sizes = args.length == 0 ? new int[] {150, 100, 1000, 5000} : java.util.Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        for (int i = 0; i < 10; i++) write(document(150));
        for (int size : sizes) {
            Document document = document(size);
            long start = System.nanoTime();
            long[] result = write(document);
            System.out.printf(java.util.Locale.ROOT, "%5d pages: %5d ms, %9d bytes, %4d MB of heap at most%n", size, (System.nanoTime() - start) / 1_000_000,
                    result[0], result[1] >> 20);
        }
    }

    private static long[] write(Document document) {
        long[] result = new long[2];
        Runtime runtime = Runtime.getRuntime();
        new PdfWriter().write(document, new OutputStream() {
            @Override
            public void write(int b) {
                result[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                result[0] += length;
                result[1] = Math.max(result[1], runtime.totalMemory() - runtime.freeMemory());
            }
        });
        return result;
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
