package dev.deckle.renderer.chart;

import static dev.deckle.renderer.chart.Seen.labels;
import static dev.deckle.renderer.chart.Seen.paths;
import static dev.deckle.renderer.chart.Seen.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.theme.Themes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bars, and what is drawn as bars: waterfalls and histograms. */
class BarTest {

    @Test
    void values_at_the_bars_take_the_place_of_the_axis() {
        Sheet sheet = Samples.quarters().prepare().lay(320, 230);
        assertEquals(List.of("38.1", "38.3", "36.2", "42.8", "103.2"), texts(sheet, Role.VALUE));
        assertEquals(List.of(), texts(sheet, Role.TICK));
    }

    @Test
    void the_axis_comes_back_where_the_values_have_no_room() {
        Sheet sheet = Samples.grouped().prepare().lay(150, 110);
        assertEquals(List.of(), texts(sheet, Role.VALUE));
        assertTrue(texts(sheet, Role.TICK).contains("0%"), sheet.labels().toString());
    }

    @Test
    void bars_stand_on_zero_whatever_the_data() {
        Sheet sheet = Sample.named("a", 1000, "b", 1010).bars("values=false").language("en").prepare().lay(320, 200);
        assertTrue(texts(sheet, Role.TICK).contains("0"));
    }

    @Test
    void bars_with_long_names_lie() {
        Sample sample = Sample.named("A name that is much too long", 1, "Another name of the same length", 2, "And a third one of this kind", 3, "A fourth one just like that", 4,
                "The fifth, and the last of them", 5).bars().language("en");
        List<Label> names = labels(sample.prepare().lay(250, 200), Role.CATEGORY);
        assertEquals(1, names.stream().map(l -> Math.round(l.box().right())).distinct().count(), "names end at the baseline: " + names);
        assertTrue(names.stream().allMatch(l -> l.angle() == 0));
    }

    @Test
    void names_wrap_before_bars_lie() {
        List<Label> names = labels(Samples.grouped().prepare().lay(150, 110), Role.CATEGORY);
        assertTrue(names.stream().anyMatch(l -> l.box().height() > 12), names.toString());
    }

    @Test
    void every_stack_tells_a_value_on_either_side_of_zero() {
        Sample both = Sample.csv("n | x | y\na | 13 | -37.5\nb | 20 |\nc | -5 | -20").mark(Kind.BARS, "n", "x,y", "", "stacked");
        List<String> values = texts(both.prepare().lay(320, 260), Role.VALUE);
        assertTrue(values.containsAll(List.of("13", "\u221237.5", "20", "\u221225")), values.toString());
        Sample under = Sample.csv("n | x | y\na | -13 | -37.5\nb | -20 |").mark(Kind.BARS, "n", "x,y", "", "stacked");
        List<String> totals = texts(under.prepare().lay(320, 260), Role.VALUE);
        assertTrue(totals.containsAll(List.of("\u221250.5", "\u221220")), totals.toString());
    }

    @Test
    void lying_bars_have_the_ticks_of_a_second_axis_on_top() {
        Sample sample = Sample.csv("n | a | b\nMeta | 1 | 200\nTesla | 2 | 100").mark(Kind.BARS, "n", "a", "", "horizontal").mark(Kind.LINES, "n", "b", "", "second");
        List<Label> ticks = labels(sample.prepare().lay(320, 220), Role.TICK);
        assertEquals(List.of(false, true), ticks.stream().map(l -> l.box().y() < 100).distinct().sorted().toList());
        assertEquals(List.of("200"), ticks.stream().filter(l -> l.box().y() < 100).map(Label::text).filter("200"::equals).toList());
    }

    @Test
    void values_keep_off_whiskers_and_the_zero_line() {
        Sample whiskers = Sample.csv("n | v | lo | hi\na | 5 | 4 | 6\nb | 8 | 7 | 9").mark(Kind.BARS, "n", "v", "", "horizontal", "values=true").mark(Kind.ERROR_BARS, "n", "v", "", "low=lo", "high=hi");
        Sheet sheet = whiskers.prepare().lay(320, 220);
        for (Label value : labels(sheet, Role.VALUE)) {
            double caps = paths(sheet.items()).filter(p -> p.stroke() != null && p.path().bounds().width() < 0.1 && p.path().bounds().y() > value.box().y() - 20
                    && p.path().bounds().y() < value.box().bottom() + 20 && p.path().bounds().height() < 12).mapToDouble(p -> p.path().bounds().x()).max().orElse(0);
            assertTrue(value.box().x() - caps >= 2, value.text() + " at " + value.box().x() + ", cap at " + caps);
        }
        Sheet fall = Sample.named("a", 10, "b", -9.8, "c", -3, "d", 12, "e", -9).mark(Kind.WATERFALL, "name", "value", "").prepare().lay(320, 220);
        // five steps, and the sum that they end with
        assertEquals(6, texts(fall, Role.VALUE).size());
    }

    @Test
    void a_bar_that_the_axis_cuts_off_shows_it() {
        Color paper = Themes.builtIn("report").color("paper");
        Sample cut = Sample.named("A", 1, "B", 100).bars().y(Sample.axis("", "", null, 10.0, false, 0));
        assertEquals(1, paths(cut.prepare().paint(320, 200)).filter(p -> p.stroke() != null && p.stroke().color().equals(paper)).count());
        assertEquals(0, paths(Sample.named("A", 1, "B", 10).bars().prepare().paint(320, 200)).filter(p -> p.stroke() != null && p.stroke().color().equals(paper)).count());
    }

    @Test
    void names_under_a_small_plot_leave_it_its_height() {
        StringBuilder rows = new StringBuilder("x | y");
        for (int i = 0; i < 23; i++) rows.append("\nA long name of some category ").append(i).append(" | ").append(i + 2);
        PreparedChart chart = Sample.csv(rows.toString()).mark(Kind.AREAS, "x", "y", "").language("en").prepare();
        Sheet sheet = chart.lay(300, chart.minHeight(300));
        double names = labels(sheet, Role.CATEGORY).stream().mapToDouble(l -> l.box().y()).min().orElseThrow();
        assertTrue(names > 44, "the plot is only " + names + " pt high");
    }

    @Test
    void bars_stand_under_slanted_names_where_rows_have_no_room() {
        Sample many = Samples.names(33, "Country number ").bars().language("en");
        PreparedChart chart = many.prepare();
        assertTrue(chart.minHeight(660) < 200);
        List<Label> names = labels(chart.lay(660, 240), Role.CATEGORY);
        assertEquals(33, names.size());
        assertTrue(names.stream().allMatch(l -> l.angle() != 0));
    }

    @Test
    void rows_without_a_name_are_warned_about() {
        Sample sample = Samples.names(60, "Country ").bars("horizontal").language("en");
        sample.prepare().paint(660, 290);
        assertEquals(List.of("chart-label-dropped"), sample.diagnostics.list().stream().map(d -> d.code()).toList());
        Sample alike = Samples.heat(3, "Pneumonoultramicroscopic condition of kind ");
        alike.prepare().paint(150, 90);
        assertTrue(alike.diagnostics.list().stream().anyMatch(d -> d.code().equals("chart-label-dropped")), "names cut to the same letters");
    }

    @Test
    void lying_bars_fill_their_room() {
        List<Rect> bars = paths(Samples.names(5, "n").bars("horizontal").prepare().paint(400, 280)).filter(p -> p.fill() != null).map(p -> p.path().bounds()).toList();
        double top = bars.stream().mapToDouble(Rect::y).min().orElseThrow(), bottom = bars.stream().mapToDouble(Rect::bottom).max().orElseThrow();
        assertTrue(bottom - top > 0.75 * 280, "from " + top + " to " + bottom);
        assertTrue(bars.stream().allMatch(b -> b.height() <= 34.1));
    }

    @Test
    void bars_over_time_are_named_at_natural_steps() {
        StringBuilder months = new StringBuilder("d | v"), years = new StringBuilder("y | v");
        for (int i = 0; i < 14; i++) months.append('\n').append(LocalDate.of(2022, 9, 1).plusMonths(i)).append(" | ").append(i + 1);
        for (int i = 1960; i < 2023; i++) years.append('\n').append(i).append(" | ").append(i);
        Sample wide = Sample.csv(months.toString()).mark(Kind.BARS, "d", "v", "").language("en");
        assertEquals(List.of("Sep 2022", "Oct", "Nov", "Dec", "Jan 2023", "Feb"), texts(wide.prepare().lay(640, 200), Role.CATEGORY).subList(0, 6));
        assertEquals(List.of("Oct 2022", "Jan 2023", "Apr", "Jul", "Oct"), texts(wide.prepare().lay(260, 200), Role.CATEGORY));
        assertEquals(List.of("1960", "1970", "1980", "1990", "2000", "2010", "2020"), texts(Sample.csv(years.toString()).mark(Kind.BARS, "y", "v", "").prepare().lay(300, 200), Role.CATEGORY));
    }

    @Test
    void a_single_value_of_a_histogram_shows_on_a_log_axis() {
        Sample sample = Sample.csv("v\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n4").mark(Kind.HISTOGRAM, "v", "", "", "bins=2").y(Sample.axis("", "", null, null, true, 0)).language("en");
        Sheet sheet = sample.prepare().lay(300, 200);
        List<Double> heights = paths(sheet.items()).filter(p -> p.fill() != null).map(p -> p.path().bounds().height()).toList();
        assertEquals(2, heights.stream().filter(h -> h > 10).count(), heights.toString());
        assertEquals(List.of("1", "10"), texts(sheet, Role.TICK).stream().filter(t -> t.matches("10*")).distinct().toList().subList(0, 2));
    }

    @Test
    void a_histogram_has_named_axes_and_whole_numbers_under_their_bars() {
        Sheet sheet = Sample.csv("eyes\n1\n2\n2\n3\n4\n5\n6\n6").mark(Kind.HISTOGRAM, "eyes", "", "", "bins=6").language("en").prepare().lay(300, 200);
        assertEquals(List.of("count", "eyes"), texts(sheet, Role.AXIS_TITLE));
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), labels(sheet, Role.TICK).stream().filter(l -> l.box().y() > 150 && l.box().x() > 20).map(Label::text).toList());
    }

    @Test
    void a_waterfall_ends_with_its_sum() {
        Sample open = Sample.named("start", 10, "more", 5).mark(Kind.WATERFALL, "name", "value", "").language("en");
        assertEquals(List.of("start", "more", "Total"), texts(open.prepare().lay(300, 200), Role.CATEGORY));
        Sample closed = Sample.named("start", 10, "more", 5, "end", null).mark(Kind.WATERFALL, "name", "value", "").language("en");
        assertEquals(List.of("start", "more", "end"), texts(closed.prepare().lay(300, 200), Role.CATEGORY));
    }

    @Test
    void stacks_on_both_sides_of_zero_keep_no_room_for_sums() {
        Sample both = Sample.csv("n | in | out\na | 20 | -15\nb | 30 | -10").mark(Kind.BARS, "n", "in,out", "", "stacked");
        Sample up = Sample.csv("n | in | out\na | 20 | 15\nb | 30 | 10").mark(Kind.BARS, "n", "in,out", "", "stacked");
        Figure.Insets none = both.prepare().insets(320, 220, Figure.Insets.NONE), sums = up.prepare().insets(320, 220, Figure.Insets.NONE);
        assertTrue(none.head() < sums.head() - 5, none + " " + sums);
        assertEquals(sums.foot(), none.foot(), 0.1);
    }
}
