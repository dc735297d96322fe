package dev.deckle.renderer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.build.SlideBuilder;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.sample.PageDump;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Running text stands on common lines: whole quarters of a line of the body, whatever comes between. */
class BaselineGridTest {
    private static final Renderer RENDERER = new Renderer();
    private static final String LONG = "Several words that take more than one line of a column, 中文也在其中，并且换行。 ".repeat(3);

    /** A run of glyphs of the body. */
    private record Text(double x, double y, double size, String text) { }

    private static List<Text> texts(Consumer<SlideBuilder> body) {
        return PageDump.of(RENDERER.render(DeckBuilder.deck((path, where) -> new byte[0], d -> {
            d.language("en");
            d.slide("", body::accept);
        })).document().pages().get(0)).lines().map(String::strip).filter(l -> l.startsWith("text ")).map(l -> l.split("[ ,]+", 5))
                .map(w -> new Text(Double.parseDouble(w[1]), Double.parseDouble(w[2]), Double.parseDouble(w[3]), w[4])).filter(t -> t.size() >= 9).toList();
    }

    /** Distances of baselines from the first, in quarters of the body's line, which the second and third of them are apart. */
    private static List<Double> steps(List<Text> texts) {
        List<Double> all = texts.stream().map(Text::y).distinct().toList();
        double step = (all.get(2) - all.get(1)) / 4;
        return all.stream().map(y -> (y - all.get(0)) / step).toList();
    }

    @Test
    void textsOfEveryKindStandOnTheGrid() {
        List<Text> texts = texts(s -> {
            s.heading("A heading");
            s.text(LONG);
            s.bullets("one", LONG, "three");
            s.heading("Another heading");
            s.numbered("one", "two");
            s.terms(t -> t.term("Term", LONG));
        });
        List<Double> steps = steps(texts);
        assertTrue(steps.size() > 8, texts.toString());
        for (double s : steps) assertEquals(Math.rint(s), s, 0.02, texts.toString());
    }

    @Test
    void columnsSideBySideShareTheirLines() {
        List<Text> texts = texts(s -> s.columns(c -> {
            c.column(x -> {
                x.heading("Left");
                x.bullets("one", "two", "three", "four");
            });
            c.column(x -> {
                x.heading("Right");
                x.bullets("one", "two", "three", "four");
            });
        }));
        List<Double> left = column(texts, 0, 300), right = column(texts, 300, 720);
        assertEquals(left, right);
        assertEquals(5, left.size());
    }

    @Test
    void aHeadingIsCloserToWhatItIsOver() {
        List<Double> y = texts(s -> {
            s.bullets("one", "two");
            s.heading("A heading");
            s.bullets("three", "four");
        }).stream().map(Text::y).distinct().toList();
        double between = y.get(1) - y.get(0), above = y.get(2) - y.get(1), below = y.get(3) - y.get(2);
        assertTrue(below < between && between < above, y.toString());
    }

    @Test
    void aHeadingBelowAnotherIsNoLargerThanTheText() {
        List<Text> texts = texts(s -> {
            s.heading("A heading");
            s.heading(Map.of("level", 2), "Below");
            s.text("text");
        });
        assertTrue(texts.get(0).size() > texts.get(1).size());
        assertEquals(texts.get(2).size(), texts.get(1).size());
    }

    private static List<Double> column(List<Text> texts, double from, double to) {
        return texts.stream().filter(t -> t.x() >= from && t.x() < to).map(Text::y).distinct().toList();
    }
}
