package dev.deckle.renderer.chart;

import java.util.ArrayList;
import java.util.List;

/** Times charts by hand: warm milliseconds for reading, laying out and drawing one. */
final class ChartBench {
    private ChartBench() { }

    public static void main(String[] args) {
        List<Samples.Shown> shown = new ArrayList<>();
        Samples.all().values().forEach(s -> shown.addAll(s.shown()));
        for (int round = 0; round < Integer.getInteger("rounds", 12); round++) {
            long start = System.nanoTime(), prepare = 0;
            for (Samples.Shown s : shown) {
                long t = System.nanoTime();
                PreparedChart chart = s.sample().prepare();
                prepare += System.nanoTime() - t;
                chart.paint(s.width(), s.height());
            }
            double all = (System.nanoTime() - start) / 1e6 / shown.size();
            System.out.printf("%.2f ms a chart, of that reading %.2f%n", all, prepare / 1e6 / shown.size());
        }
    }
}
