package dev.deckle.renderer.text;

import dev.deckle.model.diagnostic.Diagnostics;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;

/** Run by hand: shaping and breaking 150 slides of 300 Han with some Latin, warm. */
final class TextBenchmark {
    private static final int SLIDES = 150;
    private static final int ROUNDS = 40;

    private TextBenchmark() { }

    public static void main(String[] args) {
        String[] texts = texts();
        long start = cpu();
        FontLibrary fonts = FontLibrary.bundled();
        new Typesetter(fonts, new Diagnostics()).markup("中 a", Samples.ZH, Samples.WHERE).lines(300, 12, Breaking.FILL);
        report("first text (two faces read)", start);
        for (int round = 0; round < ROUNDS; round++) {
            Typesetter typesetter = new Typesetter(fonts, new Diagnostics());
            Paragraph[] shaped = new Paragraph[SLIDES];
            long t = cpu();
            for (int i = 0; i < SLIDES; i++) shaped[i] = typesetter.markup(texts[i], Samples.ZH, Samples.WHERE);
            if (round % 13 == 0) report("round " + round + ": shape", t);
            t = cpu();
            int lines = 0;
            for (Paragraph p : shaped) lines += p.lines(640, 14, Breaking.FILL).size();
            if (round % 13 == 0) report("round " + round + ": break and set " + lines + " lines", t);
        }
    }

    /** Time of this thread alone: what else the machine does counts not. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void report(String what, long since) {
        System.err.printf(Locale.ROOT, "%-40s %6.1f ms%n", what, (cpu() - since) / 1e6);
    }

    private static String[] texts() {
        Random random = new Random(7);
        String[] texts = new String[SLIDES];
        for (int i = 0; i < SLIDES; i++) {
            StringBuilder b = new StringBuilder();
            while (b.length() < 300) {
                for (int k = 0; k < 12; k++) b.appendCodePoint(0x4E00 + random.nextInt(3000));
                b.append(random.nextBoolean() ? "，" : " GPT-4 **103.2** ");
            }
            texts[i] = b.toString();
        }
        return texts;
    }
}
