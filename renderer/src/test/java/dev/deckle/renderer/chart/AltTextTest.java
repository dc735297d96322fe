package dev.deckle.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.display.Group;
import org.junit.jupiter.api.Test;

class AltTextTest {

    @Test
    void few_values_are_told_one_by_one() {
        assertAlt("柱状图：英伟达数据中心营收，按财季。Q2 2022：38.1 亿美元，Q3 2022：38.3 亿美元，Q4 2022：36.2 亿美元，Q1 2023：42.8 亿美元，Q2 2023：103.2 亿美元。突出显示：Q2 2023。",
                Samples.quarters());
        assertAlt("Bar chart: RACE reading comprehension, zero-shot accuracy. X axis: model. middle: PaLM 540B 68.1%; LLaMA 65B 67.9%; LLaMA 33B 64.1%; GPT-3 175B 58.4%. "
                + "high: PaLM 540B 49.1%; LLaMA 65B 51.6%; LLaMA 33B 48.3%; GPT-3 175B 45.5%.", Samples.grouped());
    }

    @Test
    void lines_are_told_by_their_trend() {
        assertAlt("Line chart: Papers that use each chip, per year; illustrative. X axis: year; y axis: papers. NVIDIA rises from 3,100 (2018) to 25,600 (2023). "
                + "TPU rises from 60 (2018) to 170 (2023), peaking at 180 (2022). FPGA rises from 620 (2019) to 830 (2023).", Samples.papers());
    }

    @Test
    void points_are_told_by_their_reach_and_direction() {
        assertAlt("Bubble chart: Wealth and health, life expectancy by GDP per head; area: people. 9 points; GDP per head, 1,000 USD from 2 to 60, years from 60 to 84; "
                + "higher GDP per head, 1,000 USD goes with higher years. The area of the bubbles is people.", Samples.bubbles());
    }

    @Test
    void waterfalls_are_told_with_their_sum() {
        assertAlt("Waterfall chart: From 2022 to 2023, revenue, illustrative. 2022: 27.0 bn USD; Data centre 21.5 bn USD; Gaming 1.4 bn USD; Automotive \u22120.2 bn USD; "
                + "Other \u22121.1 bn USD; 2023: 48.6 bn USD.", Samples.waterfall());
    }

    @Test
    void ranks_and_tasks_are_told_from_first_to_last() {
        assertAlt("Bump chart: Most cited labs, rank by year; illustrative. OpenAI goes from rank 2 (2020) to rank 1 (2023). DeepMind goes from rank 1 (2020) to rank 2 (2023). "
                + "Meta goes from rank 4 (2020) to rank 4 (2023). Anthropic goes from rank 4 (2021) to rank 3 (2023). Microsoft goes from rank 3 (2020) to rank 5 (2023).", Samples.bump());
    }

    @Test
    void small_multiples_are_told_one_by_one() {
        Sample sample = Sample.csv("""
                region | year | sales
                North | 2020 | 5
                South | 2020 | 50
                North | 2021 | 9
                South | 2021 | 40
                """).facet("region").language("en");
        assertAlt("Line chart. X axis: year; y axis: sales. North rises from 5 (2020) to 9 (2021). South falls from 50 (2020) to 40 (2021).", sample.mark(Kind.LINES, "year", "sales", ""));
    }

    @Test
    void shares_are_told_as_shares() {
        assertAlt("Pie chart. a 30 (75%); b 10 (25%).", Sample.named("a", 30, "b", 10).mark(Kind.PIE, "name", "value", "").language("en"));
        assertAlt("Stacked bar chart. X axis: year. p: 2020: 25%; 2021: 50%. q: 2020: 75%; 2021: 50%.",
                Sample.csv("year | p | q\n2020 | 1 | 3\n2021 | 2 | 2").mark(Kind.BARS, "year", "p,q", "", "percent").language("en"));
    }

    @Test
    void numbers_are_told_as_they_are_drawn() {
        assertAlt("Bar chart. a 2%; b 5%.", Sample.named("a", 0.02, "b", 0.05).bars().y(Sample.axis("", "0%", null, null, false, 0)).language("en"));
        assertAlt("Line chart. It rises from 0 (1) to 0.0001 (2).", Sample.csv("x | y\n1 | 0\n2 | 0.0001").mark(Kind.LINES, "x", "y", "").language("en"));
    }

    @Test
    void what_is_marked_is_told() {
        assertAlt("Line chart. mid rises from 1 (2020) to 2 (2021). A band reaches from low to high. Marked from 2020 to 2021: guess. A line at 1.5: limit. Note at 2021: new.",
                Sample.csv("x | mid | low | high\n2020 | 1 | 0 | 2\n2021 | 2 | 1 | 3").mark(Kind.LINES, "x", "mid", "").mark(Kind.BAND, "x", "", "", "low=low", "high=high")
                        .range(2020.0, 2021.0, "guess", false).rule(null, 1.5, "limit").note(2021.0, 2.0, "new").language("en"), "Y axis: mid. ");
    }

    @Test
    void shares_in_words_add_up() {
        String alt = ((Group) Sample.named("a", 1, "b", 1, "c", 1).mark(Kind.DONUT, "name", "value", "").language("en").prepare().paint(300, 200).get(0)).tag().alt();
        assertEquals(100, java.util.regex.Pattern.compile("(\\d+)%").matcher(alt).results().mapToInt(m -> Integer.parseInt(m.group(1))).sum(), alt);
    }

    private static void assertAlt(String expected, Sample sample, String without) {
        assertEquals(expected, ((Group) sample.prepare().paint(320, 200).get(0)).tag().alt().replace(without, ""));
    }

    private static void assertAlt(String expected, Sample sample) {
        assertEquals(expected, ((Group) sample.prepare().paint(320, 200).get(0)).tag().alt());
    }
}
