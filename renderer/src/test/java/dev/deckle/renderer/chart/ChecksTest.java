package dev.deckle.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void a_pie_of_many_slices() {
        assertWarns(Samples.many(), "warning: a pie of 12 slices is hard to read; keep the largest with top(5, other: 'Others'), or draw bars");
    }

    @Test
    void two_value_axes() {
        assertWarns(Samples.combo(), "warning: two value axes suggest a relation that depends on their scales; draw two charts, or an index of both");
    }

    @Test
    void bars_that_do_not_start_at_zero() {
        assertWarns(Samples.quarters().y(Sample.axis("", "", 30.0, null, false, 0)),
                "warning: bars and areas that do not start at zero show wrong proportions; leave min: out, or draw points or lines");
    }

    @Test
    void a_zero_on_a_log_axis_names_its_row() {
        assertWarns(Sample.named("a", 5, "b", 0).mark(Kind.LINES, "name", "value", "").y(Sample.axis("", "", null, null, true, 0)),
                "error: a log axis has no place for 0 in row 2 of column 'value' of sample; leave the cell empty, filter the row, or drop log:");
    }

    @Test
    void a_highlight_of_nothing_suggests_the_nearest() {
        assertWarns(Samples.clusters().highlight("Inflectoin"), "warning: nothing to highlight is called 'Inflectoin'; did you mean 'Inflection'?");
    }

    @Test
    void a_note_at_no_place() {
        assertWarns(Samples.clusters().note("Tesla", 1.0, "here"), "warning: the note names 'Tesla', which is not on the x axis; there are 'Inflection', 'Cohere（OCI）', '特斯拉', 'Adept', 'KAUST'");
    }

    @Test
    void colours_too_close() {
        assertWarns(Samples.grouped().color("middle", "#D85040").color("high", "#D85545"), "warning: 'middle' and 'high' have nearly the same colour; set one with colors(…)");
    }

    @Test
    void a_word_that_is_no_colour() {
        assertWarns(Samples.grouped().color("middle", "reddish"),
                "warning: 'reddish' is no colour; write #RRGGBB, palette.1 to palette.8, or the name of one of the theme's colours");
    }

    @Test
    void rows_that_fall_on_one_place() {
        assertWarns(Sample.named("a", 1, "b", 2, "a", 3).bars(),
                "warning: several rows of sample fall on the same place of the chart; their values are added; split them with series:, or group the data first");
    }

    @Test
    void marks_that_do_not_go_together() {
        assertWarns(Samples.pie(Kind.PIE).bars(), "warning: a pie, radar or heat map shares its chart with other marks, which are not drawn; give each a chart of its own");
    }

    private static void assertWarns(Sample sample, String... expected) {
        sample.prepare().paint(320, 220);
        String told = String.join("\n", sample.diagnostics.list().stream().map(Diagnostic::toString).map(s -> s.replaceFirst("^.*?(?=(warning|error):)", "")).toList());
        assertEquals(String.join("\n", expected), told);
    }
}
