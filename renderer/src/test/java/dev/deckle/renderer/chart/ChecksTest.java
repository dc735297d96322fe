package dev.deckle.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.Deck;
import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.build.SlideBuilder;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void a_pie_of_many_slices() {
        assertWarns(Samples.many(), "warning: a pie of 12 slices is hard to read; keep the largest with top(5, other: 'Others'), or draw bars");
    }

    @Test
    void a_chart_whose_rows_a_condition_left_out() {
        assertWarns(Sample.named("a", 1, "b", 2).title("Loans", "").bars().where(r -> r.text("name").equals("c")),
                "warning: the chart 'Loans' has no values to draw: `where` kept none of the 2 rows of sample; look at its condition: 'name' holds 'a', 'b'");
    }

    @Test
    void a_task_whose_day_is_none() {
        String wrong = "error: row 2 of column 'to' of sample holds '2023-02-30', where a date belongs; write a day of the calendar, as '2023-10-05'";
        List<List<Object>> rows = List.of(List.of("a", "2023-01-01", "2023-02-01"), List.of("b", "2023-01-10", "2023-02-30"), List.of("c", "2023-01-10", "2023-03-01"));
        assertWarns(Sample.table(List.of("task", "from", "to"), rows).mark(Kind.GANTT, "task", "", "", "low=from", "high=to"), wrong);
        assertWarns(Sample.table(List.of("task", "from", "to"), List.of(rows.get(1))).mark(Kind.GANTT, "task", "", "", "low=from", "high=to"),
                wrong.replace("row 2", "row 1"), "warning: the chart has no values to draw; look at the columns its marks name");
    }

    @Test
    void colours_for_what_is_not_there() {
        Sample typo = Sample.csv("x | vendor | n\na | North | 1\nb | South | 2").mark(Kind.BARS, "x", "n", "vendor").color("Nroth", "#D85040").color("South", "#00A020");
        assertWarns(typo, "warning: nothing to colour is called 'Nroth'; did you mean 'North'?");
        Sample none = Sample.named("a", 1, "b", 2).bars().color("Jupiter", "#D85040").color("Saturn", "#000061");
        assertWarns(none, "warning: nothing to colour is called 'Jupiter'; there are 'a', 'b'", "warning: nothing to colour is called 'Saturn'; there are 'a', 'b'");
    }

    @Test
    void colours_of_a_deck_may_name_more_than_one_chart_shows() {
        assertWarns(Sample.named("North", 1, "West", 2).bars().color("North", "#D85040").color("South", "#000061"));
        assertWarns(Sample.named("a", 1, "b", 2).bars().color("value", "#D85040"));
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
    void bars_on_the_second_axis_and_lines_far_from_zero_beside_bars() {
        String two = "warning: two value axes suggest a relation that depends on their scales";
        Sample bars = Sample.csv("x | a | b\nu | 40 | 12\nv | 70 | 18").mark(Kind.LINES, "x", "a", "").mark(Kind.BARS, "x", "b", "", "second").y2(Sample.axis("", "", 10.0, null, false, 0));
        assertWarns(bars, two + "; draw two charts, or an index of both", "warning: bars and areas that do not start at zero show wrong proportions; leave min: out, or draw points or lines");
        assertWarns(Sample.csv("x | a | b\nu | 40 | 990\nv | 70 | 1002").mark(Kind.BARS, "x", "a", "").mark(Kind.LINES, "x", "b", "", "second"),
                two + ", of which only that of the bars or areas starts at zero; draw two charts, or an index of both");
    }

    @Test
    void a_zero_on_a_log_axis_names_its_row() {
        assertWarns(Sample.named("a", 5, "b", 0).mark(Kind.LINES, "name", "value", "").y(Sample.axis("", "", null, null, true, 0)),
                "error: a log axis has no place for 0 in row 2 of column 'value' of sample; leave the cell empty, filter the row, or drop log:");
    }

    @Test
    void a_zero_at_the_end_of_a_whisker_or_band_on_a_log_axis_names_its_row() {
        Sample whiskers = Sample.csv("x | y | low | high\na | 5 | 1 | 9\nb | 6 | 0 | 9").mark(Kind.ERROR_BARS, "x", "y", "", "low=low", "high=high");
        assertWarns(whiskers.y(Sample.axis("", "", null, null, true, 0)),
                "error: a log axis has no place for 0 in row 2 of column 'low' of sample; leave the cell empty, filter the row, or drop log:");
        Sample band = Sample.csv("x | low | high\n1 | -2 | 9\n2 | 3 | 9").mark(Kind.BAND, "x", "", "", "low=low", "high=high");
        assertWarns(band.y(Sample.axis("", "", null, null, true, 0)),
                "error: a log axis has no place for -2.0 in row 1 of column 'low' of sample; leave the cell empty, filter the row, or drop log:");
    }

    @Test
    void a_band_that_reaches_zero_does_not_flatten_what_a_log_axis_can_show() {
        Sample band = Sample.csv("x | y | low | high\n1 | 20 | 0 | 90\n2 | 300 | 30 | 900").mark(Kind.BAND, "x", "", "", "low=low", "high=high").mark(Kind.LINES, "x", "y", "");
        List<String> ticks = band.language("en").y(Sample.axis("", "", null, null, true, 0)).prepare().lay(320, 220).labels().stream()
                .filter(l -> l.role() == Role.TICK).map(Label::text).toList();
        assertTrue(ticks.contains("100") && ticks.stream().noneMatch(t -> t.contains("\u207B")), ticks.toString());
    }

    @Test
    void a_log_axis_has_no_rule_and_no_end_at_zero() {
        assertWarns(Sample.named("a", 5, "b", 50).mark(Kind.LINES, "name", "value", "").y(Sample.axis("", "", 0.0, null, true, 0)).rule(null, 0.0, "nothing"),
                "warning: the y axis is a log axis, which never reaches 0; set an end above zero, or drop log:",
                "warning: a log axis has no place for the rule at 0; leave the rule out, or drop log:");
    }

    @Test
    void values_that_an_axis_cuts_off() {
        assertWarns(Sample.named("A", 1, "B", 100).bars().y(Sample.axis("", "", null, 10.0, false, 0)),
                "warning: 1 of 2 values lies outside the y axis, which ends at 10, and is cut off; leave max: out, or filter the rows");
        assertWarns(Sample.named("A", 1, "B", 100).mark(Kind.LINES, "name", "value", "").y(Sample.axis("", "", 20.0, null, false, 0)),
                "warning: 1 of 2 values lies outside the y axis, which starts at 20, and is cut off; leave min: out, or filter the rows");
        assertWarns(Sample.named("A", -20, "B", 100).bars().y(Sample.axis("", "", -10.0, 10.0, false, 0)),
                "warning: 2 of 2 values lie outside the y axis, which goes from \u221210 to 10, and are cut off; leave min: and max: out, or filter the rows");
        assertWarns(Sample.named("A", 1, "B", 10).bars().y(Sample.axis("", "", 0.0, 10.0, false, 0)));
    }

    @Test
    void ends_of_the_x_axis() {
        assertWarns(Sample.named("a", 1, "b", 2).bars().x(Sample.axis("", "", 1.0, null, false, 0)), "warning: the x axis has categories, which min: and max: do not limit; filter the rows: where { … }");
        assertWarns(Sample.csv("x | y\n1 | 2\n2 | 3\n9 | 4").mark(Kind.LINES, "x", "y", "").x(Sample.axis("", "", null, 5.0, false, 0)), "warning: 1 of 3 values lies outside the x axis, which ends at 5, and is cut off; leave max: out, or filter the rows");
    }

    @Test
    void rows_that_cannot_be_drawn_are_told() {
        assertWarns(Sample.csv("x | y\n1 | 2\n | 3\n3 | 4\n | 5").mark(Kind.LINES, "x", "y", ""),
                "warning: 2 rows of sample (the first is row 2) have no 'x', and are not drawn; fill the cell, or filter the rows");
        assertWarns(Sample.csv("x | y\n1 | 2\n2 | Infinity\n3 | 4").mark(Kind.LINES, "x", "y", ""),
                "warning: row 2 of sample holds Infinity in column 'y', and is not drawn; write null for a missing value");
        assertWarns(Sample.csv("x | y | n\n1 | 2 | 5\n2 | 5 | 0\n3 | 4 | -2").mark(Kind.POINTS, "x", "y", "", "size=n"),
                "warning: 2 rows of sample (the first is row 2) have no 'n' above zero for a bubble, and are not drawn; filter the rows, or leave size: out");
    }

    @Test
    void ends_that_are_exchanged() {
        assertWarns(Sample.csv("task | from | to\na | 2023-03-01 | 2023-02-01\nb | 2023-01-01 | 2023-02-01").mark(Kind.GANTT, "task", "", "", "low=from", "high=to"),
                "warning: row 1 of sample has a 'from' beyond its 'to', and is drawn the other way round; exchange the two, or mend the rows");
    }

    @Test
    void rows_that_fall_on_one_place_of_a_line() {
        assertWarns(Sample.csv("x | y\n1 | 2\n2 | 3\n2 | 9\n3 | 4").mark(Kind.LINES, "x", "y", ""),
                "warning: several rows of sample fall on the same place of one line, which goes up and down there; split them with series:, or group the data first");
    }

    @Test
    void a_stack_of_areas_without_a_value_is_broken() {
        Sample areas = Sample.csv("x | a | b\n1 | 5 | 3\n2 | 5 | 4\n3 | 6 |\n4 | 5 | 5\n5 | 7 | 5").mark(Kind.AREAS, "x", "a,b", "", "stacked");
        assertWarns(areas, "warning: 'b' has no value at '3', so that the stack is broken there; fill the cell, with 0 if that is meant, or draw lines");
        assertWarns(Sample.csv("x | a | b\n8:00 | 5 | 3\n9:00 | 5 | 4\n10:30 | 6 |\n11:00 | 5 | 5\n12:00 | 7 | 5").mark(Kind.AREAS, "x", "a,b", "", "stacked"),
                "warning: 'b' has no value at 10:30, so that the stack is broken there; fill the cell, with 0 if that is meant, or draw lines");
        assertWarns(Sample.csv("x | a | b\n1 | 5 |\n2 | 5 | 4\n3 | 6 | 3").mark(Kind.AREAS, "x", "a,b", "", "stacked"));
    }

    @Test
    void a_pie_of_zeros_has_nothing_to_show() {
        assertWarns(Sample.named("a", 0, "b", 0).mark(Kind.PIE, "name", "value", ""), "warning: the chart has no values to draw; look at the columns its marks name");
    }

    @Test
    void every_code_stands_in_the_manual() throws IOException {
        String page = Files.readString(Path.of("../src/site/markdown/diagnostics.md"));
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/deckle/renderer/chart"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher m = Pattern.compile("\"(chart-[a-z-]+)\"").matcher(Files.readString(file));
                while (m.find()) if (!page.contains("`" + m.group(1) + "`")) missing.add(m.group(1));
            }
        }
        assertEquals(List.of(), missing);
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
    void three_colours_too_close() {
        Sample lines = Sample.csv("x | a | b | c\n1 | 2 | 3 | 4\n2 | 3 | 4 | 5").mark(Kind.LINES, "x", "a,b,c", "");
        assertWarns(lines.color("a", "#2E9C8F").color("b", "#2E9C90").color("c", "#309D90"), "warning: 'a' and 'b' have nearly the same colour; set one with colors(…)");
    }

    @Test
    void six_slices_and_bars_from_zero_pass() {
        assertWarns(Sample.named("a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", 6).mark(Kind.PIE, "name", "value", ""));
        assertWarns(Samples.quarters().y(Sample.axis("", "", 0.0, null, false, 0)));
    }

    @Test
    void a_chart_without_a_source() {
        assertEquals(List.of("chart-source: the chart has no source"), told(s -> s.bars(Map.of("A", 1))));
        assertEquals(List.of("chart-source: the chart has no source"), told(s -> s.columns(c -> c.column(b -> b.bars(Map.of("A", 1))))));
        assertEquals(List.of(), told(s -> {
            s.bars(Map.of("A", 1));
            s.source("Library register");
        }));
        assertEquals(List.of(), told(s -> s.chart("c", c -> {
            c.bars(Map.of("A", 1));
            c.source("Library register");
        })));
    }

    private static List<String> told(Consumer<SlideBuilder> slide) {
        Deck deck = DeckBuilder.deck(d -> d.slide("s", slide));
        return new Renderer().render(deck).diagnostics().stream().map(d -> d.code() + ": " + d.message()).toList();
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

    @Test
    void a_colour_that_is_lost_on_the_page() {
        assertWarns(Samples.grouped().color("middle", "#FFFFF0"), "warning: '#FFFFF0' for 'middle' can hardly be told from the page; take a stronger colour");
    }

    @Test
    void a_histogram_that_should_lie() {
        assertWarns(Sample.csv("v\n1\n2\n2").mark(Kind.HISTOGRAM, "v", "", "", "horizontal"), "warning: a histogram cannot lie, so it is drawn standing; leave horizontal: out");
    }

    private static void assertWarns(Sample sample, String... expected) {
        sample.prepare().paint(320, 220);
        String told = String.join("\n", sample.diagnostics.list().stream().map(Diagnostic::toString).map(s -> s.replaceFirst("^.*?(?=(warning|error):)", "")).toList());
        assertEquals(String.join("\n", expected), told);
    }
}
