package dev.deckle.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that the author puts into a plot, and names of odd axes. */
class AnnotationTest {

    @Test
    void a_range_is_named_at_its_top_even_over_full_areas() {
        Sheet sheet = Sample.csv("x | a | b\n1 | 10 | 20\n2 | 12 | 22\n3 | 30 | 20\n4 | 10 | 25").mark(Kind.AREAS, "x", "a,b", "", "percent").range(2, 4, "forecast", false).prepare().lay(320, 200);
        Label text = labels(sheet, Role.RULE).get(0);
        assertTrue(text.box().y() < 40, text.toString());
        assertEquals(List.of(), MarkJudge.faults(Look.of(dev.deckle.renderer.theme.Themes.builtIn("report"), 320), sheet));
    }

    @Test
    void a_note_hangs_on_the_value_of_its_bar_and_a_narrow_range_tears_no_word() {
        Sheet sheet = Sample.named("a", 1, "b", 3, "c", 2).bars().note("b", 3.0, "most").language("en").prepare().lay(320, 200);
        Label value = labels(sheet, Role.VALUE).get(1), note = labels(sheet, Role.NOTE).get(0);
        assertTrue(note.box().bottom() < value.box().y() + 4 || note.box().x() > value.box().right(), note + " " + value);
        Sheet narrow = Sample.csv("x | y\n1 | 1\n2 | 4\n90 | 3").mark(Kind.LINES, "x", "y", "").range(50, 52, "pandemic", false).prepare().lay(320, 200);
        assertTrue(labels(narrow, Role.RULE).get(0).box().height() < 12, labels(narrow, Role.RULE).toString());
    }

    @Test
    void a_note_on_a_point_that_the_axis_cuts_off_stays_in_the_plot_and_has_no_dot() {
        Sheet sheet = Sample.csv("x | y\n1 | 10\n2 | 90\n3 | 12").mark(Kind.LINES, "x", "y", "").y(Sample.axis("", "", 0.0, 20.0, false, 0)).note(2, 90.0, "far out").prepare().lay(320, 200);
        assertEquals(1, labels(sheet, Role.NOTE).size());
        List<Rect> marks = sheet.items().stream().filter(PathItem.class::isInstance).map(i -> ((PathItem) i).path().bounds()).toList();
        assertTrue(marks.stream().allMatch(b -> b.y() >= sheet.plot().area().y() - 1), marks.toString());
        assertTrue(marks.stream().noneMatch(b -> Math.abs(b.width() - 2.8) < 0.1 && Math.abs(b.height() - 2.8) < 0.1), marks.toString());
    }

    @Test
    void notes_and_ranges_name_bars_of_dates_by_their_date() {
        Sample bars = Sample.csv("x | y\n2023-01-01 | 1\n2023-02-01 | 4\n2023-03-01 | 3").mark(Kind.BARS, "x", "y", "").note("2023-02-01", 4.0, "most").range("2023-02", "2023-03", "plan", false);
        Sheet sheet = bars.prepare().lay(320, 200);
        assertEquals(2, labels(sheet, Role.RULE).size() + labels(sheet, Role.NOTE).size());
        assertEquals(List.of(), bars.diagnostics.list());
    }

    @Test
    void the_text_of_a_rule_stands_where_no_line_is() {
        StringBuilder rows = new StringBuilder("x | y");
        for (int i = 0; i <= 40; i++) rows.append("\n").append(i).append(" | ").append(i < 9 ? 1 : 4 + 2 * (i % 2));
        Sheet sheet = Sample.csv(rows.toString()).mark(Kind.LINES, "x", "y", "").rule(null, 5.0, "limit").prepare().lay(320, 200);
        assertTrue(sheet.room.touchesNoMark(labels(sheet, Role.RULE).get(0).box().inset(1, 1, 1, 1)), labels(sheet, Role.RULE).toString());
        assertTrue(labels(sheet, Role.RULE).get(0).box().right() < 100);
    }

    @Test
    void a_rule_is_named_in_every_small_multiple() {
        Sample sample = Sample.csv("x | g | v\n1 | p | 3\n2 | p | 4\n1 | q | 5\n2 | q | 1\n1 | r | 5\n2 | r | 5").mark(Kind.BARS, "x", "v", "").facet("g").rule(null, 3.0, "last year");
        assertEquals(3, labels(sample.prepare().lay(420, 160), Role.RULE).size());
    }

    @Test
    void small_multiples_of_a_histogram_share_their_bins() {
        Sheet sheet = Sample.csv("g | v\np | 0.001\nq | 0.002\nq | 0.009\nq | 0.004").mark(Kind.HISTOGRAM, "v", "", "").facet("g").prepare().lay(420, 200);
        assertTrue(sheet.items().stream().filter(i -> i instanceof dev.deckle.renderer.display.PathItem).map(i -> ((dev.deckle.renderer.display.PathItem) i).path().bounds())
                .allMatch(b -> b.x() >= 0 && b.right() <= 421), "no bin reaches beyond the plots");
    }

    @Test
    void labels_of_a_small_multiple_stay_in_it() {
        StringBuilder rows = new StringBuilder("x | g | who | v");
        for (String g : List.of("p", "q")) for (int i = 0; i < 3; i++) rows.append("\n").append(i).append(" | ").append(g).append(" | a long name of ").append(g).append(i).append(" | ").append(i);
        Sheet sheet = Sample.csv(rows.toString()).mark(Kind.POINTS, "x", "v", "who").facet("g").prepare().lay(340, 160);
        double second = labels(sheet, Role.SUBTITLE).get(1).box().x();
        for (Label l : labels(sheet, Role.SERIES)) assertTrue(l.text().contains("p") == l.box().right() < second, l.text() + l.box());
    }

    @Test
    void tiny_and_huge_ticks_share_one_power_of_ten() {
        NumberStyle tiny = NumberStyle.axis(List.of(0.0, 5e-7, 1e-6, 1.5e-6), "", "en", "");
        assertEquals(List.of("0", "0.5×10⁻⁶", "1.0×10⁻⁶", "1.5×10⁻⁶"), List.of(tiny.format(0), tiny.format(5e-7), tiny.format(1e-6), tiny.format(1.5e-6)));
        assertEquals("1.25×10²⁰", NumberStyle.axis(List.of(1e20, 1.25e20), "", "en", "").format(1.25e20));
    }

    @Test
    void ranks_are_round_and_have_no_values() {
        StringBuilder rows = new StringBuilder("x | who | v");
        for (int i = 0; i < 60; i++) rows.append("\n1 | s").append(i).append(" | ").append(i + 0.5).append("\n2 | s").append(i).append(" | ").append(60.5 - i);
        Sheet sheet = Sample.csv(rows.toString()).mark(Kind.BUMP, "x", "v", "who", "values=true").prepare().lay(320, 300);
        assertEquals(List.of("60", "55", "50", "45", "40", "35", "30", "25", "20", "15", "10", "5", "1"), labels(sheet, Role.TICK).stream().map(Label::text).filter(t -> !t.isBlank()).toList());
        assertEquals(List.of(), labels(sheet, Role.VALUE));
    }

    private static List<Label> labels(Sheet sheet, Role role) {
        return sheet.labels().stream().filter(l -> l.role() == role).toList();
    }
}
