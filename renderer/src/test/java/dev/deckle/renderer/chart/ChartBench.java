package dev.deckle.renderer.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times charts by hand: warm milliseconds for reading, laying out and drawing one, and by samples of the stack the part that is
 * JFreeChart's own. {@code DeckBenchmark} times them into the PDF.
 */
final class ChartBench {
    private ChartBench() { }

    public static void main(String[] args) throws InterruptedException {
        List<Samples.Shown> shown = new ArrayList<>();
        Samples.all().values().forEach(s -> shown.addAll(s.shown()));
        int rounds = Integer.getInteger("rounds", 40), warm = rounds / 2;
        Sampler sampler = new Sampler(Thread.currentThread());
        for (int round = 0; round < rounds; round++) {
            if (round == warm) sampler.start();
            long start = System.nanoTime(), prepare = 0;
            for (Samples.Shown s : shown) {
                long t = System.nanoTime();
                PreparedChart chart = s.sample().prepare();
                prepare += System.nanoTime() - t;
                chart.paint(s.width(), s.height());
            }
            double all = (System.nanoTime() - start) / 1e6 / shown.size();
            if (round % 10 == 9) System.out.printf(Locale.ROOT, "%.2f ms a chart, of that reading %.2f%n", all, prepare / 1e6 / shown.size());
        }
        sampler.interrupt();
        sampler.join();
        System.out.printf(Locale.ROOT, "in JFreeChart's own code %.0f %% of the time (%d samples)%n", 100.0 * sampler.own / Math.max(1, sampler.all), sampler.all);
    }

    /** Looks every millisecond whose code runs: the innermost frame that is neither the JDK's nor a library's below it. */
    private static final class Sampler extends Thread {
        private final Thread watched;
        private int own;
        private int all;

        Sampler(Thread watched) {
            this.watched = watched;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    sleep(1);
                    all++;
                    if (Arrays.stream(watched.getStackTrace()).map(StackTraceElement::getClassName).filter(c -> !c.startsWith("java.") && !c.startsWith("sun.") && !c.startsWith("jdk."))
                            .findFirst().orElse("").startsWith("org.jfree")) own++;
                }
            } catch (InterruptedException e) {
                // enough seen
            }
        }
    }
}
