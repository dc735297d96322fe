package dev.deckle.renderer.chart;

import static dev.deckle.renderer.chart.Seen.dump;
import static dev.deckle.renderer.chart.Seen.labels;
import static dev.deckle.renderer.chart.Seen.paths;
import static dev.deckle.renderer.chart.Seen.runs;
import static dev.deckle.renderer.chart.Seen.series;
import static dev.deckle.renderer.chart.Seen.texts;
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
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.SeriesColors;
import dev.deckle.renderer.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What charts of all kinds have in common, and those of a kind of their own. */
class ChartTest {

    @Test
    void tasks_have_as_many_dates_as_their_axis_has_room_for() {
        Sample plan = Sample.csv("task | from | to\na | 2023-01-10 | 2023-06-01\nb | 2023-05-01 | 2024-03-01").mark(Kind.GANTT, "task", "", "", "low=from", "high=to").language("en");
        assertEquals("Mar 2023, May, Jul, Sep, Nov, Jan 2024, Mar", ticks(plan, 320));
        assertEquals("Jul 2023, Jan 2024", ticks(plan, 120));
    }

    private static String ticks(Sample sample, double width) {
        return String.join(", ", sample.prepare().lay(width, 180).labels().stream().filter(l -> l.role() == Role.TICK).map(l -> l.text().strip()).toList());
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
    void a_legend_is_grey_where_a_highlight_leaves_a_series_grey() {
        Sample sample = Sample.csv("n | k | v\nMeta | private | 21\nTesla | private | 7\nLeo | public | 9").mark(Kind.BARS, "n", "v", "k", "stacked")
                .color("private", "#D85040").color("public", "#000061").highlight("Tesla");
        List<Color> swatches = paths(sample.prepare().paint(320, 220)).filter(p -> p.fill() != null && Math.abs(p.path().bounds().width() - 7) < 0.01).map(PathItem::fill).toList();
        assertEquals(List.of(Color.rgb(0xD85040), Themes.builtIn("report").color("subdued")), swatches);
    }

    @Test
    void the_rings_of_a_radar_are_all_named_clear_of_its_lines() {
        Sheet sheet = Samples.radar().prepare().lay(320, 260);
        List<String> ticks = texts(sheet, Role.TICK);
        assertTrue(ticks.size() >= 4 && ticks.contains("100"), ticks.toString());
        assertTrue(labels(sheet, Role.TICK).stream().allMatch(l -> sheet.room.touchesNoMark(l.box())), "names of rings under lines");
    }

    @Test
    void the_named_rings_of_a_radar_are_named_along_one_line() {
        Sample skills = Sample.csv("skill | a | b\nReading | 4 | 2\nSums | 3 | 5\nMemory | 5 | 3\nLogic | 2 | 4\nSpeed | 4 | 3").mark(Kind.RADAR, "skill", "a,b", "");
        for (double[] size : new double[][] {{320, 260}, {200, 160}}) {
            List<Label> rings = labels(skills.prepare().lay(size[0], size[1]), Role.TICK);
            assertEquals("5", rings.get(0).text());
            assertTrue(rings.size() > 1 || size[0] < 300, rings.toString());
            Rect first = rings.get(0).box(), last = rings.get(rings.size() - 1).box();
            for (Label l : rings) assertEquals(0, (l.box().x() - first.x()) * (last.y() - first.y()) - (l.box().y() - first.y()) * (last.x() - first.x()), 0.1, rings.toString());
        }
    }

    @Test
    void the_hairlines_of_a_pie_are_short() {
        Sheet sheet = Sample.named("Walking", 34, "Bus", 29, "Cycling", 21, "Driving", 16).mark(Kind.DONUT, "name", "value", "").prepare().lay(320, 240);
        List<Double> lengths = paths(sheet.items()).filter(p -> p.fill() == null && p.path().size() == 3).map(p -> p.path().coordinates())
                .map(c -> Math.hypot(c[2] - c[0], c[3] - c[1])).toList();
        assertEquals(4, lengths.size());
        assertTrue(lengths.stream().allMatch(l -> l < 16), lengths.toString());
    }

    @Test
    void no_line_of_the_grid_runs_through_a_text() {
        Sample towns = Sample.csv("n | x | y\nOrton | 1 | 10\nPell | 2 | 19.8\nHolm | 3.05 | 15.1\nLuton | 4 | 20\nKelso | 5 | 30").mark(Kind.POINTS, "x", "y", "n");
        for (Sample sample : List.of(towns, Samples.radar(), towns.y(Sample.axis("", "", 10.0, null, false, 0)))) {
            Sheet sheet = sample.prepare().lay(320, 200);
            Color grid = Themes.builtIn("report").color("grid");
            List<double[]> lines = paths(sheet.items()).filter(p -> p.stroke() != null && p.stroke().color().equals(grid)).map(p -> p.path().coordinates()).toList();
            assertTrue(lines.size() > 3);
            for (Label l : sheet.labels()) for (double[] c : lines) for (int i = 0; i + 3 < c.length; i += c.length == 4 ? 2 : 4) {
                assertFalse(new java.awt.geom.Rectangle2D.Double(l.box().x(), l.box().y() + 0.01, l.box().width(), l.box().height() - 0.02).intersectsLine(c[i], c[i + 1], c[i + 2], c[i + 3]), l.text());
            }
        }
    }

    @Test
    void what_is_not_highlighted_is_grey() {
        Color grey = Themes.builtIn("report").color("subdued"), accent = Themes.builtIn("report").color("accent");
        List<Color> fills = paths(Samples.quarters().prepare().paint(320, 200)).map(PathItem::fill).filter(f -> f != null).toList();
        assertEquals(List.of(grey, grey, grey, grey, accent), fills);
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
    void beside_bars_both_axes_have_their_zero_at_one_height() {
        String far = "x | a | b\nu | 40 | 12.5\nv | 70 | 18", below = "x | a | b\nu | 40 | -8\nv | 70 | 22", hanging = "x | a | b\nu | -40 | 8\nv | -70 | 22";
        for (String rows : List.of(far, below, hanging)) {
            for (Kind other : List.of(Kind.LINES, Kind.BARS)) {
                Sheet sheet = Sample.csv(rows).mark(Kind.BARS, "x", "a", "").mark(other, "x", "b", "", "second").language("en").prepare().lay(400, 250);
                List<Label> zeros = labels(sheet, Role.TICK).stream().filter(l -> l.text().equals("0")).toList();
                assertEquals(2, zeros.size(), rows);
                assertEquals(zeros.get(0).box().y(), zeros.get(1).box().y(), 0.01, rows);
            }
        }
        Sheet sheet = Sample.csv(below).mark(Kind.BARS, "x", "a", "").mark(Kind.LINES, "x", "b", "", "second").prepare().lay(400, 250);
        assertTrue(labels(sheet, Role.TICK).stream().noneMatch(l -> l.box().x() < 200 && l.text().startsWith("\u2212")), "no tick under zero where no value is");
    }

    @Test
    void names_of_rows_are_all_told_in_smaller_type() {
        Sheet sheet = Samples.names(31, "Country ").bars("horizontal").language("en").prepare().lay(660, 290);
        assertEquals(31, texts(sheet, Role.CATEGORY).size());
        assertEquals(31, texts(sheet, Role.VALUE).size());
        Sample heat = Samples.heat(20, "Row ");
        assertEquals(23, texts(heat.prepare().lay(400, 200), Role.CATEGORY).size());
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

    @Test
    void charts_side_by_side_line_up() {
        PreparedChart plain = Samples.names(4, "n").bars().prepare(), rich = Samples.grouped().prepare();
        Figure.Insets both = plain.insets(300, 220, Figure.Insets.NONE).and(rich.insets(300, 220, Figure.Insets.NONE));
        assertTrue(both.head() > plain.insets(300, 220, Figure.Insets.NONE).head() + 5, "a legend and a title need more room than none");
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
    void charts_one_above_the_other_line_up() {
        PreparedChart names = Samples.middle().prepare(), plain = Sample.csv("x | y\n1 | 1200000\n2 | 900000\n3 | 1500000").mark(Kind.LINES, "x", "y", "").prepare();
        Figure.Edges a = names.insets(320, 200, Figure.Insets.NONE).edges(), b = plain.insets(320, 200, Figure.Insets.NONE).edges();
        assertTrue(a.right() > b.right() + 20 && Math.abs(a.left() - b.left()) > 3, a + " " + b);
        Figure.Insets both = Figure.Insets.NONE.with(new Figure.Edges(Math.max(a.left(), b.left()), Math.max(a.right(), b.right()), false));
        assertEquals(both.edges(), names.insets(320, 200, both).edges());
        assertEquals(both.edges(), plain.insets(320, 200, both).edges());
        PreparedChart lying = Samples.names(5, "A name ").bars("horizontal").prepare();
        assertTrue(lying.insets(320, 200, both).edges().lying());
        assertEquals(lying.insets(320, 200, Figure.Insets.NONE), lying.insets(320, 200, both), "a lying chart has nothing to line up with standing ones");
    }

    @Test
    void the_same_chart_is_drawn_the_same_twice() {
        assertEquals(dump(Samples.stacked().prepare().paint(320, 200)), dump(Samples.stacked().prepare().paint(320, 200)));
    }
}
