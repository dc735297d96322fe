package dev.deckle.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.chart.Chart.Labels;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.SeriesColors;
import dev.deckle.renderer.theme.Themes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartTest {

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
    void axes_of_whole_numbers_count_in_whole_numbers() {
        Sheet sheet = Sample.csv("x | y\n1 | 1\n2 | 2\n3 | 1\n4 | 0\n5 | 2").mark(Kind.LINES, "x", "y", "").prepare().lay(320, 220);
        assertEquals(List.of("0", "1", "1", "2", "2", "3", "4", "5"), texts(sheet, Role.TICK).stream().sorted().toList());
    }

    @Test
    void parts_of_years_are_years() {
        Sheet sheet = Sample.csv("year | y\n2020 | 1\n2020.5 | 2\n2021.25 | 1.5").mark(Kind.LINES, "year", "y", "").prepare().lay(320, 220);
        assertTrue(texts(sheet, Role.TICK).containsAll(List.of("2020", "2021")), texts(sheet, Role.TICK).toString());
    }

    @Test
    void shares_add_up_to_a_hundred() {
        Sample stack = Sample.csv("n | x | y | z\na | 13 | 37.5 | 49.5").mark(Kind.BARS, "n", "x,y,z", "", "percent");
        assertEquals(List.of("13%", "37%", "50%"), texts(stack.prepare().lay(320, 220), Role.VALUE));
        Sample pie = Sample.named("a", 49.5, "b", 37.5, "c", 13).mark(Kind.PIE, "name", "value", "");
        assertEquals(List.of("50%", "37%", "13%"), texts(pie.prepare().lay(320, 220), Role.VALUE));
        Rect plain = labels(stack.prepare().lay(320, 220), Role.LEGEND).get(0).box();
        double top = paths(stack.prepare().paint(320, 220)).filter(p -> p.fill() != null && p.path().bounds().height() > 20).mapToDouble(p -> p.path().bounds().y()).min().orElse(0);
        assertTrue(top - plain.bottom() < 12, "no room is kept for totals: " + plain + " " + top);
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
    void thin_slices_are_not_covered_by_their_seams() {
        Color third = Themes.builtIn("report").palette().get(2);
        Sample thin = Sample.csv("n | x | y | z\na | 50 | 49.6 | 0.4").mark(Kind.BARS, "n", "x,y,z", "", "percent");
        List<PathItem> drawn = paths(thin.prepare().paint(320, 220)).toList();
        PathItem last = drawn.get(drawn.size() - 2);
        assertTrue(third.equals(last.fill()) || last.stroke() != null && third.equals(last.stroke().color()), "the thin segment is drawn last, without a seam: " + last);
    }

    @Test
    void points_tell_their_values_and_pies_nothing_where_the_author_says_so() {
        Sheet points = Sample.csv("x | y\n1 | 4\n2 | 9.5\n3 | 6").mark(Kind.POINTS, "x", "y", "").labels(Labels.VALUES).prepare().lay(320, 220);
        assertEquals(List.of("4", "6", "9.5"), texts(points, Role.VALUE).stream().sorted().toList());
        assertEquals(List.of(), Samples.pie(Kind.PIE).title("", "").labels(Labels.NONE).prepare().lay(320, 220).labels());
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
    void a_legend_is_grey_where_a_highlight_leaves_a_series_grey() {
        Sample sample = Sample.csv("n | k | v\nMeta | private | 21\nTesla | private | 7\nLeo | public | 9").mark(Kind.BARS, "n", "v", "k", "stacked")
                .color("private", "#D85040").color("public", "#000061").highlight("Tesla");
        List<Color> swatches = paths(sample.prepare().paint(320, 220)).filter(p -> p.fill() != null && Math.abs(p.path().bounds().width() - 7) < 0.01).map(PathItem::fill).toList();
        assertEquals(List.of(Color.rgb(0xD85040), Themes.builtIn("report").color("subdued")), swatches);
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
    void the_rings_of_a_radar_are_all_named_clear_of_its_lines() {
        Sheet sheet = Samples.radar().prepare().lay(320, 260);
        List<String> ticks = texts(sheet, Role.TICK);
        assertTrue(ticks.size() >= 4 && ticks.contains("100"), ticks.toString());
        assertTrue(labels(sheet, Role.TICK).stream().allMatch(l -> sheet.room.touchesNoMark(l.box())), "names of rings under lines");
    }

    @Test
    void a_missing_value_is_a_gap_in_the_line() {
        List<PathItem> lines = paths(Samples.papers().prepare().paint(320, 200)).filter(p -> p.stroke() != null && p.path().size() > 2).toList();
        long moves = lines.stream().filter(p -> moves(p.path()) == 2).count();
        assertEquals(1, moves, "the one line with a missing value has two parts");
    }

    @Test
    void what_is_not_highlighted_is_grey() {
        Color grey = Themes.builtIn("report").color("subdued"), accent = Themes.builtIn("report").color("accent");
        List<Color> fills = paths(Samples.quarters().prepare().paint(320, 200)).map(PathItem::fill).filter(f -> f != null).toList();
        assertEquals(List.of(grey, grey, grey, grey, accent), fills);
    }

    @Test
    void a_bar_that_the_axis_cuts_off_shows_it() {
        Color paper = Themes.builtIn("report").color("paper");
        Sample cut = Sample.named("A", 1, "B", 100).bars().y(Sample.axis("", "", null, 10.0, false, 0));
        assertEquals(1, paths(cut.prepare().paint(320, 200)).filter(p -> p.stroke() != null && p.stroke().color().equals(paper)).count());
        assertEquals(0, paths(Sample.named("A", 1, "B", 10).bars().prepare().paint(320, 200)).filter(p -> p.stroke() != null && p.stroke().color().equals(paper)).count());
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
    void a_series_keeps_its_colour_through_the_deck() {
        SeriesColors deck = new SeriesColors();
        Sample first = Sample.csv("x | a | b\n1 | 1 | 2\n2 | 3 | 4").mark(Kind.LINES, "x", "a,b", "");
        Sample second = Sample.csv("x | b | c\n1 | 1 | 2\n2 | 3 | 4").mark(Kind.LINES, "x", "b,c", "");
        Color b1 = series(first.prepare(deck).lay(300, 200), "b"), b2 = series(second.prepare(deck).lay(300, 200), "b");
        assertEquals(b1, b2);
        assertNotEquals(b2, series(second.prepare(deck).lay(300, 200), "c"));
    }

    @Test
    void the_whole_chart_is_one_figure_of_real_text_with_its_alternative() {
        List<Item> items = Samples.clusters().prepare().paint(320, 230);
        assertEquals(1, items.size());
        Tag tag = ((Group) items.get(0)).tag();
        assertEquals(Tag.Role.FIGURE, tag.role());
        assertTrue(tag.alt().startsWith("条形图：已公布的 H100 集群，GPU 数量，截至 2023 年 10 月。Inflection 22,000，"), tag.alt());
        String text = String.join("|", runs(items).stream().map(GlyphRun::text).toList());
        for (String word : List.of("Inflection", "22,000", "特斯拉")) assertTrue(text.contains(word), text);
    }

    @Test
    void type_stays_above_its_floor_in_small_charts() {
        for (Sample sample : List.of(Samples.clusters(), Samples.stacked(), Samples.middle(), Samples.rounds(), Samples.radar(), Samples.heat())) {
            for (GlyphRun run : runs(sample.prepare().paint(150, 130))) assertTrue(run.size() >= 7, run.text() + " at " + run.size());
        }
    }

    @Test
    void ink_stays_inside_the_box_that_was_reckoned_with() {
        for (Label label : Samples.clusters().title("国g国ÅÄ，Q|", "国gÅ（）").prepare().lay(320, 230).labels()) {
            for (GlyphRun run : runs(label.items())) {
                for (int i = 0; i < run.glyphs().length; i++) {
                    Rect ink = run.face().outline(run.glyphs()[i]).bounds();
                    double top = run.y() - (ink.y() + ink.height()) * run.size(), bottom = run.y() - ink.y() * run.size();
                    assertTrue(top >= label.box().y() - 0.8 && bottom <= label.box().bottom() + 0.8, run.text() + " " + top + " … " + bottom + " in " + label.box());
                }
            }
        }
    }

    @Test
    void no_data_is_said() {
        Sample sample = Sample.named("a", null, "b", null).bars();
        assertEquals(List.of("无数据"), texts(sample.prepare().lay(200, 120), Role.MESSAGE));
        assertEquals(List.of("chart-empty"), sample.diagnostics.list().stream().map(d -> d.code()).toList());
    }

    @Test
    void odd_data_is_drawn_without_a_word() {
        for (Sample sample : List.of(Sample.named("a", 0, "b", 0).bars(), Sample.named("a", 5).bars(), Sample.named("a", -3, "b", -1).bars(),
                Sample.named("a", 7, "b", 7).mark(Kind.LINES, "name", "value", ""), Sample.named("a", 1e300, "b", -1e300).bars(), Sample.named("a", 1e-300).mark(Kind.PIE, "name", "value", ""))) {
            assertFalse(sample.prepare().paint(200, 120).isEmpty());
            assertEquals(List.of(), sample.diagnostics.list());
        }
    }

    @Test
    void values_can_be_turned_off_and_legends_asked_for() {
        assertEquals(List.of(), texts(Samples.quarters().labels(Labels.NONE).prepare().lay(320, 200), Role.VALUE));
        assertEquals(List.of("GPT-3.5", "Claude", "LongChat"), texts(Samples.middle().labels(Labels.LEGEND).prepare().lay(320, 200), Role.LEGEND));
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
    void a_single_value_of_a_histogram_shows_on_a_log_axis() {
        Sample sample = Sample.csv("v\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n4").mark(Kind.HISTOGRAM, "v", "", "", "bins=2").y(Sample.axis("", "", null, null, true, 0)).language("en");
        Sheet sheet = sample.prepare().lay(300, 200);
        List<Double> heights = paths(sheet.items()).filter(p -> p.fill() != null).map(p -> p.path().bounds().height()).toList();
        assertEquals(2, heights.stream().filter(h -> h > 10).count(), heights.toString());
        assertEquals(List.of("1", "10"), texts(sheet, Role.TICK).stream().filter(t -> t.matches("10*")).distinct().toList().subList(0, 2));
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
    void small_multiples_share_both_axes_and_their_size() {
        StringBuilder rows = new StringBuilder("region | year | sales | share");
        for (int r = 0; r < 3; r++) for (int i = 0; i < 4; i++) rows.append("\nr").append(r).append(" | ").append(2020 + i).append(" | ").append((r + 1) * 100 + i).append(" | ").append(r + i * 0.1);
        Sheet sheet = Sample.csv(rows.toString()).mark(Kind.BARS, "year", "sales", "").mark(Kind.LINES, "year", "share", "", "second").facet("region").language("en").prepare().lay(620, 150);
        List<String> ticks = texts(sheet, Role.TICK);
        assertEquals(1, ticks.stream().filter("300"::equals).count(), "the left axis is told once: " + ticks);
        assertEquals(1, ticks.stream().filter("3"::equals).count(), "and so is the right one, which reaches over all plots: " + ticks);
        List<Double> starts = labels(sheet, Role.CATEGORY).stream().filter(l -> l.text().equals("2020")).map(l -> l.box().x()).toList();
        assertEquals(starts.get(1) - starts.get(0), starts.get(2) - starts.get(1), 0.01);
    }

    @Test
    void the_second_axis_has_its_ticks_on_the_grid_of_the_first() {
        Sheet sheet = Sample.csv("x | a | b\n1 | 40 | 0.2\n2 | 263 | 1.4").mark(Kind.BARS, "x", "a", "").mark(Kind.LINES, "x", "b", "", "second").language("en").prepare().lay(400, 250);
        List<Long> left = new ArrayList<>(), right = new ArrayList<>();
        for (Label l : labels(sheet, Role.TICK)) (l.box().x() < 200 ? left : right).add(Math.round(l.box().y()));
        assertEquals(left, right);
    }

    @Test
    void bars_stand_under_slanted_names_where_rows_have_no_room() {
        Sample many = names(33, "Country number ").bars().language("en");
        PreparedChart chart = many.prepare();
        assertTrue(chart.minHeight(660) < 200);
        List<Label> names = labels(chart.lay(660, 240), Role.CATEGORY);
        assertEquals(33, names.size());
        assertTrue(names.stream().allMatch(l -> l.angle() != 0));
    }

    @Test
    void names_of_rows_are_all_told_in_smaller_type() {
        Sheet sheet = names(31, "Country ").bars("horizontal").language("en").prepare().lay(660, 290);
        assertEquals(31, texts(sheet, Role.CATEGORY).size());
        assertEquals(31, texts(sheet, Role.VALUE).size());
        Sample heat = heat(20, "Row ");
        assertEquals(23, texts(heat.prepare().lay(400, 200), Role.CATEGORY).size());
    }

    @Test
    void rows_without_a_name_are_warned_about() {
        Sample sample = names(60, "Country ").bars("horizontal").language("en");
        sample.prepare().paint(660, 290);
        assertEquals(List.of("chart-label-dropped"), sample.diagnostics.list().stream().map(d -> d.code()).toList());
        Sample alike = heat(3, "Pneumonoultramicroscopic condition of kind ");
        alike.prepare().paint(150, 90);
        assertTrue(alike.diagnostics.list().stream().anyMatch(d -> d.code().equals("chart-label-dropped")), "names cut to the same letters");
    }

    @Test
    void lying_bars_fill_their_room() {
        List<Rect> bars = paths(names(5, "n").bars("horizontal").prepare().paint(400, 280)).filter(p -> p.fill() != null).map(p -> p.path().bounds()).toList();
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
    void a_histogram_has_named_axes_and_whole_numbers_under_their_bars() {
        Sheet sheet = Sample.csv("eyes\n1\n2\n2\n3\n4\n5\n6\n6").mark(Kind.HISTOGRAM, "eyes", "", "", "bins=6").language("en").prepare().lay(300, 200);
        assertEquals(List.of("count", "eyes"), texts(sheet, Role.AXIS_TITLE));
        assertEquals(List.of("1", "2", "3", "4", "5", "6"), labels(sheet, Role.TICK).stream().filter(l -> l.box().y() > 150 && l.box().x() > 20).map(Label::text).toList());
    }

    @Test
    void areas_are_named_at_their_ends_and_points_beside_lines_by_a_legend() {
        assertEquals(List.of("a\u20023", "b\u20021"), texts(Sample.csv("x | a | b\n1 | 1 | 2\n2 | 3 | 1").mark(Kind.AREAS, "x", "a,b", "").prepare().lay(300, 200), Role.SERIES));
        Sample both = Sample.csv("x | a | b\n1 | 1 | 2\n2 | 3 | 1").mark(Kind.POINTS, "x", "a", "").mark(Kind.LINES, "x", "b", "");
        assertEquals(List.of("a", "b"), texts(both.prepare().lay(300, 200), Role.LEGEND));
    }

    @Test
    void a_waterfall_ends_with_its_sum() {
        Sample open = Sample.named("start", 10, "more", 5).mark(Kind.WATERFALL, "name", "value", "").language("en");
        assertEquals(List.of("start", "more", "Total"), texts(open.prepare().lay(300, 200), Role.CATEGORY));
        Sample closed = Sample.named("start", 10, "more", 5, "end", null).mark(Kind.WATERFALL, "name", "value", "").language("en");
        assertEquals(List.of("start", "more", "end"), texts(closed.prepare().lay(300, 200), Role.CATEGORY));
    }

    @Test
    void the_last_step_is_as_long_as_the_one_before_it() {
        Sheet sheet = Sample.csv("x | y\n0 | 1\n10 | 2").mark(Kind.LINES, "x", "y", "", "step").labels(Labels.NONE).prepare().lay(300, 200);
        Rect line = paths(sheet.items()).filter(p -> p.stroke() != null && p.path().size() > 3).map(p -> p.path().bounds()).findFirst().orElseThrow();
        double middle = labels(sheet, Role.TICK).stream().filter(l -> l.text().equals("10")).mapToDouble(l -> l.box().x() + l.box().width() / 2).findFirst().orElseThrow();
        assertEquals(line.x() + line.width() / 2, middle, 1);
    }

    @Test
    void a_name_keeps_its_colour_and_a_new_one_takes_the_first_that_its_chart_has_free() {
        SeriesColors deck = new SeriesColors();
        List<Color> palette = Themes.builtIn("report").palette();
        assertEquals(palette.subList(0, 2), deck.of(Themes.builtIn("report"), List.of("a", "b")));
        assertEquals(List.of(palette.get(0), palette.get(1), palette.get(2)), deck.of(Themes.builtIn("report"), List.of("c", "b", "d")));
        assertEquals(palette.subList(0, 2), deck.of(Themes.builtIn("report"), List.of("a", "b")));
    }

    @Test
    void type_is_legible_on_a_small_page() {
        assertEquals(7, Themes.builtIn("report").scaled(0.5).number("floor.chart"));
        assertEquals(14, Themes.builtIn("report").scaled(2).number("floor.chart"));
    }

    private static Sample names(int count, String name) {
        Object[] cells = new Object[2 * count];
        for (int i = 0; i < count; i++) {
            cells[2 * i] = name + (i + 1);
            cells[2 * i + 1] = i + 1;
        }
        return Sample.named(cells);
    }

    private static Sample heat(int rows, String name) {
        StringBuilder text = new StringBuilder("row | column | v");
        for (int r = 0; r < rows; r++) for (int c = 0; c < 3; c++) text.append('\n').append(name).append(r).append(" | c").append(c).append(" | ").append(r * c);
        return Sample.csv(text.toString()).mark(Kind.HEATMAP, "column", "v", "row").language("en");
    }

    @Test
    void charts_side_by_side_line_up() {
        PreparedChart plain = names(4, "n").bars().prepare(), rich = Samples.grouped().prepare();
        Figure.Insets both = plain.insets(300, 220).and(rich.insets(300, 220));
        assertTrue(both.head() > plain.insets(300, 220).head() + 5, "a legend and a title need more room than none");
        List<Double> ends = new ArrayList<>(), tops = new ArrayList<>();
        for (PreparedChart chart : List.of(plain, rich)) {
            List<Rect> bars = paths(chart.paint(300, 220, both)).filter(p -> p.fill() != null).map(p -> p.path().bounds()).filter(b -> b.height() > 10).toList();
            ends.add(bars.stream().mapToDouble(Rect::bottom).max().orElseThrow());
            tops.add(bars.stream().mapToDouble(Rect::y).min().orElseThrow());
        }
        assertEquals(ends.get(0), ends.get(1), 0.1);
        assertEquals(tops.get(0), tops.get(1), 0.1);
    }

    @Test
    void the_same_chart_is_drawn_the_same_twice() {
        assertEquals(dump(Samples.stacked().prepare().paint(320, 200)), dump(Samples.stacked().prepare().paint(320, 200)));
    }

    private static String dump(List<Item> items) {
        StringBuilder text = new StringBuilder();
        paths(items).forEach(p -> text.append(java.util.Arrays.toString(p.path().coordinates())).append(p.fill()).append(p.stroke()).append('\n'));
        runs(items).forEach(r -> text.append(r.text()).append(r.x()).append(' ').append(r.y()).append('\n'));
        return text.toString();
    }

    private static Color series(Sheet sheet, String name) {
        Label label = labels(sheet, Role.SERIES).stream().filter(l -> l.text().startsWith(name)).findFirst().orElseThrow();
        return runs(label.items()).get(0).color();
    }

    private static List<Label> labels(Sheet sheet, Role role) {
        return sheet.labels().stream().filter(l -> l.role() == role).toList();
    }

    private static List<String> texts(Sheet sheet, Role role) {
        return labels(sheet, role).stream().map(Label::text).toList();
    }

    private static int moves(Path path) {
        int moves = 0;
        for (int i = 0; i < path.size(); i++) if (path.op(i) == java.awt.geom.PathIterator.SEG_MOVETO) moves++;
        return moves;
    }

    private static List<GlyphRun> runs(List<Item> items) {
        List<GlyphRun> runs = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof GlyphRun run) runs.add(run);
            else if (item instanceof Group group) runs.addAll(runs(group.items()));
        }
        return runs;
    }

    private static Stream<PathItem> paths(List<Item> items) {
        return items.stream().flatMap(i -> i instanceof Group g ? paths(g.items()) : i instanceof PathItem p ? Stream.of(p) : Stream.of());
    }
}
