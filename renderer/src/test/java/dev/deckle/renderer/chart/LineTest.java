package dev.deckle.renderer.chart;

import static dev.deckle.renderer.chart.Seen.labels;
import static dev.deckle.renderer.chart.Seen.moves;
import static dev.deckle.renderer.chart.Seen.paths;
import static dev.deckle.renderer.chart.Seen.runs;
import static dev.deckle.renderer.chart.Seen.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.chart.Chart.Labels;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Reader;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.theme.Themes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Lines, and what is drawn over the same axes: points and areas. */
class LineTest {

    @Test
    void lines_are_named_at_their_ends_in_their_colours() {
        Sheet sheet = Samples.middle().prepare().lay(320, 200);
        assertEquals(List.of("GPT-3.5\u200266%", "Claude\u200263%", "LongChat\u200257%"), texts(sheet, Role.SERIES));
        assertEquals(List.of(), texts(sheet, Role.LEGEND));
        List<Color> colors = labels(sheet, Role.SERIES).stream().map(l -> runs(l.items()).get(0).color()).distinct().toList();
        assertEquals(3, colors.size());
    }

    @Test
    void the_name_at_an_end_is_bold_and_its_value_is_not() {
        Label label = labels(Samples.middle().prepare().lay(320, 200), Role.SERIES).get(0);
        assertEquals(List.of("GPT-3.5", "66%"), runs(label.items()).stream().map(r -> r.text().strip()).toList());
        assertNotEquals(runs(label.items()).get(0).face(), runs(label.items()).get(1).face());
        Sheet odd = Sample.csv("x | *a*_1 $b$\n1 | 1\n2 | 3").mark(Kind.LINES, "x", "*a*_1 $b$,x", "").prepare().lay(320, 200);
        assertTrue(texts(odd, Role.SERIES).contains("*a*_1 $b$\u20023"), odd.labels().toString());
    }

    @Test
    void a_line_that_ends_early_is_named_where_it_ends() {
        Sheet sheet = Sample.csv("x | a | b\n1 | 10 | 40\n2 | 20 | 45\n3 | 30 |\n4 | 25 |\n5 | 20 |").mark(Kind.LINES, "x", "a,b", "").prepare().lay(320, 200);
        Rect a = labels(sheet, Role.SERIES).stream().filter(l -> l.text().startsWith("a")).findFirst().orElseThrow().box();
        Rect b = labels(sheet, Role.SERIES).stream().filter(l -> l.text().startsWith("b")).findFirst().orElseThrow().box();
        assertTrue(b.right() < a.x() - 60, b + " " + a);
        assertEquals(0, paths(sheet.items()).filter(p -> p.stroke() != null && p.stroke().dash().equals(List.of(0.75, 1.5))).count());
    }

    @Test
    void a_legend_names_lines_whose_ends_have_no_room() {
        StringBuilder rows = new StringBuilder("x");
        for (int s = 0; s < 9; s++) rows.append(" | series ").append(s);
        for (int x = 0; x < 3; x++) {
            rows.append('\n').append(x);
            for (int s = 0; s < 9; s++) rows.append(" | ").append(x * s);
        }
        StringBuilder columns = new StringBuilder("series 0");
        for (int s = 1; s < 9; s++) columns.append(",series ").append(s);
        Sheet sheet = Sample.csv(rows.toString()).mark(Kind.LINES, "x", columns.toString(), "").language("en").prepare().lay(320, 110);
        assertEquals(List.of(), texts(sheet, Role.SERIES));
        assertEquals(9, texts(sheet, Role.LEGEND).size());
    }

    @Test
    void each_value_of_a_line_is_told_once_and_clear_of_the_ticks() {
        Sheet sheet = Sample.csv("x | y | z\n1 | 40 | 50\n2 | 60 | 71\n3 | 45 |").mark(Kind.LINES, "x", "y,z", "").labels(Labels.VALUES).prepare().lay(320, 220);
        List<String> told = new ArrayList<>(texts(sheet, Role.VALUE));
        assertEquals(List.of("40", "50", "60"), told.stream().sorted().toList());
        double ticks = labels(sheet, Role.TICK).stream().filter(l -> l.text().equals("0")).findFirst().orElseThrow().box().right();
        assertTrue(labels(sheet, Role.VALUE).stream().allMatch(l -> l.box().x() > ticks), sheet.labels().toString());
    }

    @Test
    void a_missing_value_is_a_gap_in_the_line() {
        List<PathItem> lines = paths(Samples.papers().prepare().paint(320, 200)).filter(p -> p.stroke() != null && p.path().size() > 2).toList();
        long moves = lines.stream().filter(p -> moves(p.path()) == 2).count();
        assertEquals(1, moves, "the one line with a missing value has two parts");
    }

    @Test
    void the_end_of_a_line_that_leaves_the_plot_is_named_inside_the_chart() {
        Sample sample = Sample.csv("x | a | b\n1 | 30 | 40\n2 | 90 | 50\n3 | 400 | 55").mark(Kind.LINES, "x", "a,b", "").y(Sample.axis("", "", 20.0, 60.0, false, 0));
        Sheet sheet = sample.prepare().lay(320, 200);
        assertEquals(2, texts(sheet, Role.SERIES).size());
        for (PathItem p : paths(sheet.items()).filter(i -> i.stroke() != null && i.stroke().dash().equals(List.of(0.75, 1.5))).toList()) {
            for (int i = 1; i < p.path().coordinates().length; i += 2) assertTrue(p.path().coordinates()[i] >= 0, "a leader runs out of the chart");
        }
    }

    @Test
    void lines_points_and_areas_lie_over_numbers_too() {
        for (Kind kind : List.of(Kind.LINES, Kind.POINTS, Kind.AREAS)) {
            Sample sample = Sample.csv("x | y\n1 | 2\n2 | 5\n3 | 4").mark(kind, "x", "y", "", "horizontal");
            Sheet sheet = sample.prepare().lay(300, 200);
            assertEquals(List.of("1", "2", "3"), texts(sheet, Role.CATEGORY));
            assertTrue(paths(sheet.items()).anyMatch(p -> p.stroke() != null && p.path().size() == 3 || p.path().size() > 4), kind + " is drawn");
        }
    }

    @Test
    void a_missing_year_or_value_is_seen() {
        Sheet sheet = Sample.csv("y | v\n2000 | 5\n2001 | 6\n2003 | 7\n2004 | ").mark(Kind.BARS, "y", "v", "").language("en").prepare().lay(300, 200);
        assertEquals(List.of("2000", "2001", "2002", "2003", "2004"), texts(sheet, Role.CATEGORY));
        assertEquals(List.of("5", "6", "7", "n/a", "n/a"), texts(sheet, Role.VALUE));
        Color paper = Themes.builtIn("report").color("paper");
        Sample heat = Sample.csv("r | a | b\nx | 1 | 2\ny | | 3").mark(Kind.HEATMAP, "r", "a,b", "");
        assertTrue(paths(heat.prepare().paint(300, 200)).anyMatch(p -> paper.equals(p.fill())), "an empty cell has no tint");
    }

    @Test
    void a_highlighted_point_is_named_among_many() {
        StringBuilder rows = new StringBuilder("n | x | y");
        for (int i = 0; i < 120; i++) rows.append("\npoint ").append(i).append(" | ").append(i % 11 + i / 500.0).append(" | ").append(i / 11);
        Sheet sheet = Sample.csv(rows.toString()).mark(Kind.POINTS, "x", "y", "n").highlight("point 60").language("en").prepare().lay(300, 160);
        assertTrue(texts(sheet, Role.SERIES).contains("point 60"), texts(sheet, Role.SERIES).toString());
    }

    @Test
    void points_keep_off_the_corners_and_their_axes_have_names() {
        Sheet sheet = Sample.csv("age | income | people\n0 | 0 | 1\n10 | 10 | 4").mark(Kind.POINTS, "age", "income", "", "size=people").language("en").prepare().lay(300, 200);
        assertEquals(List.of("income", "age"), texts(sheet, Role.AXIS_TITLE));
        assertEquals(List.of("area: people"), texts(sheet, Role.SUBTITLE));
        assertEquals(List.of("0", "10"), texts(sheet, Role.TICK).stream().filter(t -> t.matches("-?\\d?0")).sorted().distinct().toList());
        List<Rect> dots = paths(sheet.items()).filter(p -> p.fill() != null).map(p -> p.path().bounds()).toList();
        assertTrue(dots.stream().allMatch(d -> Math.abs(d.width() - d.height()) < 0.1), "no bubble is cut: " + dots);
    }

    @Test
    void areas_are_named_at_their_ends_and_points_beside_lines_by_a_legend() {
        assertEquals(List.of("a\u20023", "b\u20021"), texts(Sample.csv("x | a | b\n1 | 1 | 2\n2 | 3 | 1").mark(Kind.AREAS, "x", "a,b", "").prepare().lay(300, 200), Role.SERIES));
        Sample both = Sample.csv("x | a | b\n1 | 1 | 2\n2 | 3 | 1").mark(Kind.POINTS, "x", "a", "").mark(Kind.LINES, "x", "b", "");
        assertEquals(List.of("a", "b"), texts(both.prepare().lay(300, 200), Role.LEGEND));
    }

    @Test
    void the_last_step_is_as_long_as_the_one_before_it() {
        Sheet sheet = Sample.csv("x | y\n0 | 1\n10 | 2").mark(Kind.LINES, "x", "y", "", "step").labels(Labels.NONE).prepare().lay(300, 200);
        Rect line = paths(sheet.items()).filter(p -> p.stroke() != null && p.path().size() > 3).map(p -> p.path().bounds()).findFirst().orElseThrow();
        double middle = labels(sheet, Role.TICK).stream().filter(l -> l.text().equals("10")).mapToDouble(l -> l.box().x() + l.box().width() / 2).findFirst().orElseThrow();
        assertEquals(line.x() + line.width() / 2, middle, 1);
    }

    @Test
    void the_dot_and_the_value_of_steps_stand_where_the_last_one_ends() {
        Sheet sheet = Sample.csv("x | y\na | 1\nb | 3\nc | 2").mark(Kind.LINES, "x", "y", "", "step").prepare().lay(300, 200);
        Rect line = paths(sheet.items()).filter(p -> p.stroke() != null && p.path().size() > 3).map(p -> p.path().bounds()).findFirst().orElseThrow();
        Rect dot = paths(sheet.items()).filter(p -> p.fill() != null).map(p -> p.path().bounds()).filter(b -> Math.abs(b.width() - 2 * LineMarks.END_DOT) < 0.1).findFirst().orElseThrow();
        assertEquals(line.right(), dot.x() + dot.width() / 2, 0.1);
        assertTrue(paths(sheet.items()).noneMatch(p -> p.stroke() != null && p.stroke().dash().size() > 0), "no leader along the step");
    }

    private static List<String> hours(int from, int step, int count, double width) {
        return times(moments(from, step, count, Kind.LINES).prepare().lay(width, 200), Role.TICK);
    }

    private static Sample moments(int from, int step, int count, Kind kind) {
        StringBuilder rows = new StringBuilder("at | load");
        for (int i = 0; i < count; i++) rows.append("\n").append(LocalDate.of(2023, 3, 6).atStartOfDay().plusMinutes(from + (long) step * i)).append(" | ").append(i % 7);
        return Sample.csv(rows.toString()).mark(kind, "at", "load", "").language("en");
    }

    /** Texts but for plain numbers. */
    private static List<String> times(Sheet sheet, Role role) {
        return texts(sheet, role).stream().filter(t -> t.matches(".*[:a-z].*")).toList();
    }

    @Test
    void times_of_day_are_named_at_natural_steps_and_their_day_once() {
        assertEquals(List.of("6 Mar 2023", "12:00", "7 Mar", "12:00", "8 Mar", "12:00"), hours(0, 60, 72, 400));
        assertEquals(List.of("6 Mar 2023", "7 Mar", "8 Mar"), hours(0, 60, 72, 220));
        assertEquals(List.of("6 Mar 2023 09:00", "09:15", "09:30", "09:45", "10:00"), hours(540, 5, 14, 400));
        assertEquals(List.of("6 Mar 2023", "13 Mar", "20 Mar", "27 Mar"), hours(0, 360, 100, 300), "weeks start on Mondays");
        assertEquals(List.of("May 2023", "Jul", "Sep", "Nov", "Jan 2024", "Mar"), hours(0, 180, 2920, 300));
        assertEquals(List.of("6 Mar 2023", "12:00", "7 Mar", "12:00", "8 Mar", "12:00"), texts(moments(0, 60, 72, Kind.BARS).prepare().lay(400, 200), Role.CATEGORY), "of bars, too");
    }

    @Test
    void moments_of_several_lines_stand_in_the_order_of_time() {
        Sample sample = Sample.csv("at | who | v\n2023/3/6 8:00 | a | 1\n2023/3/6 10:00 | a | 2\n2023/3/6 12:00 | a | 2\n2023/3/6 9:00 | b | 3\n2023/3/6 11:00 | b | 4").mark(Kind.LINES, "at", "v", "who");
        assertEquals(List.of("6 Mar 2023 08:00", "09:00", "10:00", "11:00", "12:00"), times(sample.language("en").prepare().lay(500, 200), Role.TICK));
    }

    /** Where the points of a line of three stand, as parts of its width. */
    private static double middle(Sample sample) {
        Sheet sheet = sample.prepare().lay(400, 200);
        double[] at = paths(sheet.items()).filter(p -> p.fill() != null).map(p -> p.path().bounds()).filter(b -> Math.abs(b.width() - b.height()) < 0.01)
                .mapToDouble(b -> b.x() + b.width() / 2).sorted().distinct().toArray();
        assertEquals(3, at.length, () -> Arrays.toString(at));
        return (at[1] - at[0]) / (at[2] - at[0]);
    }

    @Test
    void times_stand_as_far_apart_as_they_are() {
        assertEquals(0.25, middle(Sample.csv("at | v\n2023-03-06T06:00 | 1\n2023-03-06T09:00 | 2\n2023-03-06T18:00 | 3").mark(Kind.POINTS, "at", "v", "")), 0.001);
        assertEquals(0.25, middle(Sample.csv("at | v\n6:00 | 1\n09:00 | 2\n18:00:00 | 3").mark(Kind.POINTS, "at", "v", "")), 0.001);
        assertEquals(0.5, middle(Sample.csv("at | v\n22:00 | 1\n23:00 | 2\n02:00 | 3").mark(Kind.POINTS, "at", "v", "")), 0.001, "a night is no day");
        assertEquals(0.5, middle(Sample.csv("at | v\n6:00 | 1\nnoon | 2\n18:00 | 3").mark(Kind.POINTS, "at", "v", "")), 0.001, "noon is a name");
    }

    @Test
    void each_small_multiple_has_a_day_of_its_own() {
        Sheet sheet = Sample.csv("at | g | v\n8:00 | p | 1\n20:00 | p | 2\n8:00 | q | 1\n12:00 | q | 2").mark(Kind.LINES, "at", "v", "").facet("g").prepare().lay(600, 200);
        List<Rect> lines = paths(sheet.items()).filter(p -> p.stroke() != null && p.path().size() == 2 && p.path().bounds().height() > 50).map(p -> p.path().bounds()).toList();
        assertEquals(2, lines.size());
        assertEquals(lines.get(0).width() / 3, lines.get(1).width(), 0.01);
    }

    @Test
    void a_day_ends_once() {
        Sample whole = Sample.csv("at | v\n0:00 | 3\n12:00 | 5\n24:00 | 2");
        List<String> points = times(whole.mark(Kind.POINTS, "at", "v", "").prepare().lay(600, 200), Role.TICK);
        assertEquals(List.of("00:00", "24:00"), List.of(points.get(0), points.get(points.size() - 1)));
        assertEquals(points.size(), points.stream().distinct().count(), points::toString);
        List<String> steps = times(Sample.csv("at | v\n0:00 | 3\n12:00 | 5\n24:00 | 2").mark(Kind.LINES, "at", "v", "", "step").prepare().lay(600, 200), Role.TICK);
        assertEquals(steps.size(), steps.stream().distinct().count(), steps::toString);
    }

    @Test
    void a_time_of_day_has_no_place_among_moments_of_certain_days() {
        Domain moments = domain("2023-03-06T06:00", "2023-03-07T18:00"), clock = domain("6:00", "18:00");
        assertEquals(0.5, Places.of(clock, "12:00"));
        assertEquals(Places.of(moments, "2023-03-06") + 0.5, Places.of(moments, "2023-03-06 12:00"));
        assertEquals(LocalDate.of(2023, 3, 1).toEpochDay(), Places.of(moments, "2023-03"));
        for (Object none : List.of("12:00", "noon")) assertTrue(Double.isNaN(Places.of(moments, none)), none.toString());
        for (Object none : List.of("2023-03-06T06:00", LocalDate.of(2023, 3, 6), "noon")) assertTrue(Double.isNaN(Places.of(clock, none)), none.toString());
    }

    private static Domain domain(String first, String last) {
        return Reader.read(Sample.csv("at | v\n" + first + " | 1\n" + last + " | 2").mark(Kind.LINES, "at", "v", "").chart(), "en", new Diagnostics()).domain();
    }

    @Test
    void times_of_day_without_a_date_are_found_and_told() {
        Sample sample = Sample.csv("at | v\n6:00 | 1\n09:00 | 2\n24:00 | 3").mark(Kind.LINES, "at", "v", "").language("en").range("7:30", "12:00", "morning", false);
        Sheet sheet = sample.prepare().lay(400, 200);
        List<String> names = times(sheet, Role.TICK);
        assertEquals(List.of("06:00", "24:00"), List.of(names.get(0), names.get(names.size() - 1)));
        Rect band = paths(sheet.items()).filter(p -> p.fill() != null && p.path().bounds().height() > 100).map(p -> p.path().bounds()).findFirst().orElseThrow();
        Rect line = paths(sheet.items()).filter(p -> p.stroke() != null && p.path().size() == 3).map(p -> p.path().bounds()).findFirst().orElseThrow();
        assertEquals(line.x() + line.width() / 12, band.x(), 0.01);
        assertEquals(line.x() + line.width() / 3, band.right(), 0.01);
    }

    @Test
    void a_range_of_days_lies_over_moments() {
        Sheet sheet = Sample.csv("at | v\n2023-03-06T12:00 | 1\n2023-03-07T12:00 | 2\n2023-03-08T12:00 | 2\n2023-03-09T12:00 | 4").mark(Kind.LINES, "at", "v", "")
                .range("2023-03-07", "2023-03-08T12:00", "rain", false).prepare().lay(300, 200);
        Rect band = paths(sheet.items()).filter(p -> p.fill() != null && p.path().bounds().height() > 100).map(p -> p.path().bounds()).findFirst().orElseThrow();
        Rect line = paths(sheet.items()).filter(p -> p.stroke() != null && p.path().size() == 4).map(p -> p.path().bounds()).findFirst().orElseThrow();
        assertEquals(line.x() + line.width() / 6, band.x(), 0.01);
        assertEquals(line.x() + line.width() * 2 / 3, band.right(), 0.01);
    }

    @Test
    void a_single_value_or_equal_ones_are_seen_against_zero() {
        Sheet one = Sample.csv("x | y\n2020 | 5").mark(Kind.LINES, "x", "y", "").prepare().lay(300, 200);
        Rect dot = paths(one.items()).filter(p -> p.fill() != null).map(p -> p.path().bounds()).findFirst().orElseThrow();
        assertTrue(dot.x() > 100 && dot.x() < 200, dot.toString());
        for (Kind kind : List.of(Kind.LINES, Kind.POINTS)) {
            Sheet equal = Sample.csv("x | y\n1 | 1234567\n2 | 1234567").mark(kind, "x", "y", "").language("en").prepare().lay(300, 200);
            assertTrue(texts(equal, Role.TICK).contains("0"), texts(equal, Role.TICK).toString());
        }
    }

    @Test
    void values_stand_beside_steep_parts_of_a_line() {
        StringBuilder rows = new StringBuilder("x | y");
        for (int i = 0; i <= 20; i++) rows.append("\n").append(i).append(" | ").append(Math.round(10 * (20 + 15 * Math.sin(i / 3.0))) / 10.0);
        Sheet sheet = Sample.csv(rows.toString()).mark(Kind.LINES, "x", "y", "", "points").labels(Labels.VALUES).prepare().lay(320, 280);
        assertTrue(labels(sheet, Role.VALUE).size() >= 15, texts(sheet, Role.VALUE).toString());
    }

    @Test
    void a_note_goes_before_values() {
        StringBuilder rows = new StringBuilder("x | y");
        for (int i = 0; i <= 30; i++) rows.append("\n").append(i).append(" | ").append(100 + 40 * (i % 3));
        Sample sample = Sample.csv(rows.toString()).mark(Kind.LINES, "x", "y", "", "points").labels(Labels.VALUES).note(15, 100.0, "here");
        Sheet sheet = sample.prepare().lay(220, 110);
        assertEquals(List.of("here"), texts(sheet, Role.NOTE));
        assertEquals(List.of(), LabelJudge.faults(sheet));
    }

    @Test
    void dots_at_the_edge_of_a_limited_axis_are_whole_and_those_beyond_it_are_gone() {
        Sample sample = Sample.csv("x | y\na | 100\nb | 40\nc | 130\nd | 0").mark(Kind.LINES, "x", "y", "", "points").y(Sample.axis("", "", 0.0, 100.0, false, 0));
        List<Item> items = ((Group) sample.prepare().paint(300, 200).get(0)).items();
        Predicate<PathItem> dot = p -> p.fill() != null && Math.abs(p.path().bounds().width() - 4) < 0.1;
        assertEquals(3, items.stream().filter(i -> i instanceof PathItem p && dot.test(p)).count(), "outside of what is clipped");
        assertEquals(3, paths(items).filter(dot).count());
    }
}
