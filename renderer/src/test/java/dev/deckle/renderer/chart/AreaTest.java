package dev.deckle.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.renderer.chart.data.Reader;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AreaTest {
    private static final String LATE = "x | a | b | c\n1 | 10 | | 5\n2 | 10 | | 5\n3 | 10 | 20 | 5\n4 | 10 | 20 | 5\n5 | 10 | | 5";

    @Test
    void a_series_that_starts_late_starts_at_its_first_value() {
        Sheet sheet = Sample.csv(LATE).mark(Kind.AREAS, "x", "a,b,c", "", "stacked").language("en").prepare().lay(320, 200);
        List<PathItem> areas = paths(sheet.items()).filter(p -> p.fill() != null && p.path().bounds().width() > 20).toList();
        Rect a = areas.get(0).path().bounds(), b = areas.get(1).path().bounds();
        assertEquals(a.x() + a.width() / 2, b.x(), 0.1, "no ramp before its first value");
        assertEquals(a.x() + a.width() * 3 / 4, b.right(), 0.1, "none after its last");
        assertTrue(areas.get(2).path().toPath2D().contains(a.x() + a.width() * 0.45, a.y() - 5), "what stands on it steps up with it");
    }

    @Test
    void an_area_that_ends_early_is_named_inside_it() {
        Sheet sheet = Sample.csv(LATE).mark(Kind.AREAS, "x", "a,b,c", "", "stacked").language("en").prepare().lay(320, 200);
        Rect name = sheet.labels().stream().filter(l -> l.text().equals("b")).findFirst().orElseThrow().box();
        assertTrue(paths(sheet.items()).filter(p -> p.fill() != null).skip(1).findFirst().orElseThrow().path().bounds().contains(name, 0.1), name.toString());
    }

    @Test
    void shares_are_of_those_that_are_there() {
        List<Spans.Span> spans = AreaStack.spans(Reader.read(Sample.csv(LATE).mark(Kind.AREAS, "x", "a,b,c", "", "percent").chart(), "en", new Diagnostics()).layers().get(0));
        for (int i = 0; i < spans.get(0).x().length; i++) assertEquals(100, spans.get(2).high()[i], 1e-9);
        assertEquals(List.of(1.0, 2.0, 3.0, 3.0, 4.0, 4.0, 5.0), java.util.Arrays.stream(spans.get(0).x()).boxed().toList());
    }

    @Test
    void a_missing_value_of_one_series_breaks_the_stack_and_that_of_one_area_its_own() {
        Sheet stack = Sample.csv("x | a | b\n1 | 1 | 2\n2 | 1 | 2\n3 | 1 |\n4 | 1 | 2\n5 | 1 | 2").mark(Kind.AREAS, "x", "a,b", "", "stacked").prepare().lay(320, 200);
        List<PathItem> areas = paths(stack.items()).filter(p -> p.fill() != null && p.path().bounds().width() > 20).toList();
        Rect a = areas.get(0).path().bounds();
        for (PathItem area : areas) assertTrue(!area.path().toPath2D().contains(a.x() + a.width() / 2, a.bottom() - 3));
    }

    @Test
    void a_value_without_one_beside_it_is_a_dot() {
        Sheet sheet = Sample.csv("x | a\n0 | 4\n1 |\n2 | 3\n3 | 5\n4 |\n5 | 2\n6 |\n7 | 1").mark(Kind.AREAS, "x", "a", "").prepare().lay(350, 200);
        List<Rect> dots = paths(sheet.items()).filter(p -> p.fill() != null).map(p -> p.path().bounds()).filter(b -> b.width() > 1 && Math.abs(b.width() - b.height()) < 0.01).toList();
        assertEquals(3, dots.size(), "at 0 and 5, and the end of the last: " + dots);
    }

    private static Stream<PathItem> paths(List<Item> items) {
        return items.stream().flatMap(i -> i instanceof Group g ? paths(g.items()) : i instanceof PathItem p ? Stream.of(p) : Stream.of());
    }
}
