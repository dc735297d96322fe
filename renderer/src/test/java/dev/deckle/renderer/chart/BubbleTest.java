package dev.deckle.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Bubbles at the ends that an author gives the axes. */
class BubbleTest {
    private static final String ROWS = "n | x | y | s\nA | 0 | 50 | 90\nB | 5 | 0 | 900\nC | 10 | 100 | 500\nD | 4 | 60 | 50\nE | 6 | 130 | 400";

    private static Sample bubbles(Double min, Double max) {
        return Sample.csv(ROWS).mark(Kind.POINTS, "x", "y", "n", "size=s").x(Sample.axis("", "", 0.0, 10.0, false, 0)).y(Sample.axis("", "", min, max, false, 0)).language("en");
    }

    private static List<Rect> bubbles(Sheet sheet) {
        return all(sheet.items()).filter(PathItem.class::isInstance).map(i -> ((PathItem) i).path().bounds())
                .filter(b -> Math.abs(b.width() - b.height()) < 0.01 && b.width() > 4).distinct().toList();
    }

    private static Stream<Item> all(List<Item> items) {
        return items.stream().flatMap(i -> i instanceof Group g ? Stream.concat(Stream.of(i), all(g.items())) : Stream.of(i));
    }

    @Test
    void bubbles_on_the_end_of_an_axis_stand_whole() {
        for (double width : new double[] {200, 320, 600}) {
            Sheet sheet = bubbles(0.0, 130.0).prepare().lay(width, 220);
            Rect area = sheet.plot().area();
            assertEquals(5, bubbles(sheet).size());
            for (Rect b : bubbles(sheet))
                assertTrue(b.x() > area.x() - 1 && b.right() < area.right() + 1 && b.y() > area.y() - 1 && b.bottom() < area.bottom() + 1, b + " in " + area);
        }
    }

    @Test
    void bubbles_over_the_first_and_last_of_many_categories_keep_off_the_axis() {
        StringBuilder rows = new StringBuilder("n | y | s");
        for (int i = 0; i < 30; i++) rows.append("\nName ").append(i).append(" | 5 | ").append(i % 29 == 0 ? 900 : 3);
        for (String lying : new String[] {"", "horizontal"}) {
            Sample sample = Sample.csv(rows.toString()).mark(Kind.POINTS, "n", "y", "", lying.isEmpty() ? new String[] {"size=s"} : new String[] {"size=s", lying});
            Sheet sheet = sample.prepare().lay(400, 300);
            Rect area = sheet.plot().area();
            List<Rect> large = bubbles(sheet).stream().filter(b -> b.width() > 10).toList();
            assertEquals(2, large.size());
            for (Rect b : large) assertTrue(b.x() > area.x() - 1 && b.right() < area.right() + 1 && b.y() > area.y() - 1 && b.bottom() < area.bottom() + 1, b + " in " + area);
        }
    }

    @Test
    void ticks_end_where_the_author_says() {
        List<String> ticks = bubbles(0.0, 100.0).prepare().lay(320, 220).labels().stream().filter(l -> l.role() == Role.TICK).map(Label::text).toList();
        assertTrue(ticks.contains("100") && ticks.contains("0"), ticks.toString());
        assertTrue(ticks.stream().noneMatch(t -> t.startsWith("\u2212") || t.equals("120")), ticks.toString());
    }

    @Test
    void what_is_beyond_the_end_is_neither_drawn_nor_named() {
        Sample sample = bubbles(0.0, 100.0);
        Sheet sheet = sample.prepare().lay(320, 220);
        assertEquals(4, bubbles(sheet).size());
        assertTrue(sheet.labels().stream().noneMatch(l -> l.text().equals("E")), sheet.labels().toString());
        assertTrue(sample.diagnostics.list().get(0).toString().contains("1 of 5 values lies outside the y axis"), sample.diagnostics.list().toString());
    }
}
