package dev.deckle.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.deckle.renderer.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for a chart of any kind over any data. {@code -Dcharts=20000} tries more of them. */
class ChartPropertyTest {
    private static final int COUNT = Integer.getInteger("charts", 2000);

    @Test
    void labels_are_apart_and_legible_and_ticks_are_round() {
        List<String> wrong = new ArrayList<>();
        int labels = 0;
        for (int seed = 0; seed < COUNT && wrong.size() < 20; seed++) labels += check(seed, wrong);
        if (!wrong.isEmpty()) fail(String.join("\n", wrong));
        assertTrue(labels > COUNT * 3, "only " + labels + " labels were looked at");
    }

    /** Rare ones: a note beside the hairlines of names at the ends of lines, one whose dot is where a value was, first values that ran into the next of small multiples, bubbles over the first of many names, a text at the edge of a thick line. */
    @Test
    void found_among_many_thousands() {
        List<String> wrong = new ArrayList<>();
        for (int seed : new int[] {2682, 4594, 6749, 12736, 17848, 23025, 32264, 33407, 35348, 41192}) check(seed, wrong);
        if (!wrong.isEmpty()) fail(String.join("\n", wrong));
    }

    static int check(int seed, List<String> wrong) {
        RandomChart random = new RandomChart(seed);
        Sheet sheet;
        try {
            PreparedChart chart = random.sample().prepare();
            double height = Math.max(random.height, chart.minHeight(random.width));
            chart.naturalHeight(random.width);
            sheet = chart.lay(random.width, height);
        } catch (RuntimeException e) {
            StackTraceElement[] t = e.getStackTrace();
            wrong.add(seed + ": " + e + " at " + (t.length > 0 ? t[0] + " " + (t.length > 3 ? t[1] + " " + t[2] + " " + t[3] : "") : ""));
            return 0;
        }
        Look look = Look.of(Themes.builtIn("report"), random.width);
        for (String fault : LabelJudge.faults(sheet)) wrong.add(seed + ": " + fault);
        for (String fault : MarkJudge.faults(look, sheet)) wrong.add(seed + ": " + fault);
        if (!random.round) for (String fault : TickJudge.faults(sheet, random.log)) wrong.add(seed + ": " + fault);
        return sheet.labels().size();
    }

    /** By hand: {@code ChartPropertyTest FROM TO} prints what is wrong. */
    public static void main(String[] args) {
        List<String> wrong = new ArrayList<>();
        long start = System.nanoTime();
        int to = Integer.parseInt(args[1]), from = Integer.parseInt(args[0]);
        for (int seed = from; seed < to; seed++) check(seed, wrong);
        wrong.stream().limit(Integer.getInteger("show", 60)).forEach(System.err::println);
        System.err.println(wrong.size() + " faults, " + (System.nanoTime() - start) / 1e6 / (to - from) + " ms a chart");
    }
}
