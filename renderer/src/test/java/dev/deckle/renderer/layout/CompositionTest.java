package dev.deckle.renderer.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.build.SlideBuilder;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.sample.PageDump;
import dev.deckle.renderer.sample.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Where things stand on a page that they do not fill, and next to one another. */
class CompositionTest {
    private static final Renderer RENDERER = new Renderer();
    private static final double NEAR = 0.1;

    /** A run of glyphs. */
    private record Text(double x, double y, double size, String text, String face) { }

    private record Box(double left, double top, double right, double bottom) {
        double height() {
            return bottom - top;
        }
    }

    private static String page(Consumer<DeckBuilder> deck, int number) {
        return page("en", deck, number);
    }

    private static String page(String language, Consumer<DeckBuilder> deck, int number) {
        return PageDump.of(RENDERER.render(DeckBuilder.deck((path, where) -> png(path), d -> {
            d.language(language);
            deck.accept(d);
        })).document().pages().get(number - 1));
    }

    private static String page(Consumer<SlideBuilder> body) {
        return page(d -> d.slide("Title", body::accept), 1);
    }

    /** A picture of the size in its name, such as {@code 300x200.png}. */
    private static byte[] png(String path) {
        String[] size = path.replaceAll("^.*/|\\.png$", "").split("x");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(Pictures.image(Integer.parseInt(size[0]), Integer.parseInt(size[1]), BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Text> texts(String page) {
        return page.lines().map(String::strip).filter(l -> l.startsWith("text ")).map(l -> {
            String[] place = l.split("[ ,]+", 5);
            int end = place[4].lastIndexOf('\'');
            return new Text(Double.parseDouble(place[1]), Double.parseDouble(place[2]), Double.parseDouble(place[3]), place[4].substring(1, end), place[4].substring(end + 2));
        }).toList();
    }

    private static Text text(String page, String part) {
        return texts(page).stream().filter(t -> t.text().contains(part)).findFirst().orElseThrow(() -> new AssertionError(part + " in " + page));
    }

    private static List<Box> boxes(String page, String kind, String end) {
        return page.lines().map(String::strip).filter(l -> l.startsWith(kind + " ") && l.endsWith(end)).map(l -> {
            double[] n = Arrays.stream(l.replaceAll("[^0-9., -]", " ").strip().split("[ ,]+")).limit(4).mapToDouble(Double::parseDouble).toArray();
            return new Box(n[0], n[1], n[2], n[3]);
        }).toList();
    }

    private static Map<String, Object> bars(int count) {
        Map<String, Object> bars = new LinkedHashMap<>();
        for (int i = 1; i <= count; i++) bars.put("Bar " + i, i * 10);
        bars.put("horizontal", true);
        return bars;
    }

    @Test
    void shortColumnsStandInTheOpticalMiddleAndPointsAtTheTop() {
        String columns = page(s -> s.columns(c -> {
            c.column("Left", x -> x.bullets("one", "two"));
            c.column("Right", x -> x.bullets("three", "four"));
        }));
        String points = page(s -> s.bullets("one", "two"));
        assertTrue(text(points, "one").y() < 100, points);
        double above = text(columns, "Left").y() - text(columns, "Title").y(), below = 405 - text(columns, "two").y();
        assertTrue(above > 90 && above < below, columns);
        assertEquals(text(columns, "two").y(), text(columns, "four").y(), NEAR);
    }

    @Test
    void whatFillsMostOfThePageStartsAtItsTop() {
        String columns = page(s -> s.columns(c -> {
            c.column("Left", x -> x.bullets("one", "two", "three", "four", "five", "six", "seven", "eight"));
            c.column("Right", x -> x.bullets("nine"));
        }));
        assertTrue(text(columns, "Left").y() < 100, columns);
    }

    @Test
    void portraitsAreLargerWhereThereIsRoom() {
        Box large = boxes(page(s -> s.people(p -> {
            p.person(Map.of("photo", "400x500.png"), "A");
            p.person(Map.of("photo", "400x500.png"), "B");
        })), "image", "").get(0);
        Box usual = boxes(page(s -> s.people(p -> {
            p.person(Map.of("photo", "400x500.png", "text", "A long life in many words. ".repeat(20)), "A");
            p.person(Map.of("photo", "400x500.png"), "B");
        })), "image", "").get(0);
        assertEquals(110, usual.height(), NEAR);
        assertEquals(165, large.height(), NEAR);
    }

    @Test
    void picturesUnderTextStandTogetherEquallyHighFromItsLeftEdge() {
        String page = page(s -> {
            s.text("A paragraph over two pictures.");
            s.image(Map.of("alt", "a", "caption", "One"), "400x300.png");
            s.image(Map.of("alt", "b", "caption", "Two"), "300x400.png");
        });
        List<Box> pictures = boxes(page, "image", "");
        Box one = pictures.get(0), two = pictures.get(1);
        assertEquals(text(page, "A paragraph").x(), one.left(), NEAR);
        assertEquals(one.top(), two.top(), NEAR);
        assertEquals(one.bottom(), two.bottom(), NEAR);
        assertEquals(30, two.left() - one.right(), NEAR, "the gutter");
        assertEquals(text(page, "One").y(), text(page, "Two").y(), NEAR);
    }

    @Test
    void picturesStandAboveOneAnotherEquallyWideWhereThatShowsMore() {
        List<Box> pictures = boxes(page(d -> {
            d.size(405, 600);
            d.slide("Title", (SlideBuilder s) -> {
                s.image(Map.of("alt", "a"), "400x200.png");
                s.image(Map.of("alt", "b"), "400x300.png");
            });
        }, 1), "image", "");
        Box one = pictures.get(0), two = pictures.get(1);
        assertTrue(one.bottom() < two.top(), pictures.toString());
        assertEquals(one.left(), two.left(), NEAR);
        assertEquals(one.right(), two.right(), NEAR);
    }

    @Test
    void chartsOfAnUprightPageAreSetNoLargerThanItsText() {
        String page = page(d -> {
            d.size(405, 600);
            d.slide("Title", (SlideBuilder s) -> {
                s.bullets("a point");
                s.bars(Map.of("Bar", 10, "title", "Head"));
            });
        }, 1);
        double body = text(page, "a point").size();
        for (String of : List.of("Bar", "Head", "10")) {
            assertTrue(text(page, of).size() <= body, page);
            assertTrue(text(page, of).size() >= 7, page);
        }
    }

    @Test
    void theSourceFollowsAFigureThatEndsFarAboveTheFoot() {
        Consumer<SlideBuilder> few = s -> {
            s.bullets("a point");
            s.bars(bars(3));
            s.source("A report");
        };
        String page = page(few);
        double end = boxes(page, "path", "").stream().filter(b -> b.left() > 300).mapToDouble(Box::bottom).max().orElseThrow();
        assertEquals(end + 15, text(page, "A report").y(), 6, page);
        assertTrue(text(page(s -> {
            s.bullets("a point");
            s.bars(bars(9));
            s.source("A report");
        }), "A report").y() > 365);
    }

    @Test
    void aFootnoteOfTheTextAndTheSourceOfTheFigureStandOnOneLine() {
        Consumer<SlideBuilder> beside = s -> {
            s.bullets("a point");
            s.note("Counted by hand");
            s.bars(bars(9));
            s.source("A report");
        };
        String page = page(beside);
        assertEquals(text(page, "A report").y(), text(page, "Counted").y(), 0.5, page);
        assertTrue(text(page, "A report").x() > text(page, "Counted").x() + 200, page);
        String below = page(s -> {
            s.bullets("a point");
            s.note("Counted by hand");
            s.source("A report");
        });
        assertTrue(text(below, "A report").y() > text(below, "Counted").y() + 8, below);
    }

    @Test
    void theSourceFollowsAFigureOnTheLeftAndTablesInTheOpticalMiddle() {
        String left = page(d -> d.slide(Map.of("layout", "figure-left"), "Title", (SlideBuilder s) -> {
            s.bars(bars(3));
            s.bullets("a point");
            s.source("A report");
        }), 1);
        assertTrue(text(left, "A report").y() < 340, left);
        String tables = page(s -> {
            for (String title : List.of("One", "Two")) s.table(title, t -> {
                t.head("Name", "Count");
                t.row("A", 12);
            });
            s.source("A report");
        });
        assertTrue(text(tables, "One").y() > 120, tables);
        assertEquals(17, text(tables, "A report").y() - boxes(tables, "path", "").stream().mapToDouble(Box::bottom).filter(b -> b < 380).max().orElseThrow(), 4, tables);
    }

    @Test
    void aSourceOfTheChartItselfFollowsItToo() {
        String page = page(s -> s.chart("", c -> {
            Map<String, Object> two = new LinkedHashMap<>(bars(2));
            two.remove("horizontal");
            c.data(two);
            c.bars(Map.of("horizontal", true));
            c.source("A report");
        }));
        double end = boxes(page, "path", "").stream().mapToDouble(Box::bottom).filter(b -> b < 380).max().orElseThrow();
        assertTrue(text(page, "A report").y() - end < 20, page);
    }

    @Test
    void aTableWithoutTitleStandsOnTheFirstLineOfTheTextBesideIt() {
        String page = page(s -> {
            s.bullets("a point");
            s.table(t -> {
                t.head("Name", "Count");
                t.row("A", 12);
            });
        });
        assertEquals(text(page, "a point").y(), text(page, "Name").y(), 0.02, page);
    }

    @Test
    void titlesOfTablesAndChartsStandOnTheFirstLineOfTheTextBesideThem() {
        String table = page(s -> {
            s.bullets("a point");
            s.table("Stock", t -> {
                t.head("Name", "Count");
                t.row("A", 12);
            });
        });
        assertEquals(text(table, "a point").y(), text(table, "Stock").y(), 0.02, table);
        String tight = "A long point of many words in the narrow column beside a chart, so that all is set smaller. ";
        for (int points : new int[] {1, 9}) {
            String chart = page(s -> {
                for (int i = 0; i < points; i++) s.bullets(i == 0 ? "First " + tight : tight);
                s.bars(Map.of("Bar", 10, "title", "Head"));
            });
            assertEquals(text(chart, "First").y(), text(chart, "Head").y(), 0.02, chart);
        }
    }

    @Test
    void stripesLeaveCellsOverSeveralRowsWhole() {
        List<Box> stripes = boxes(page(s -> s.table(t -> {
            t.head("Kind", "Thing");
            t.row(Map.of("text", "Writing", "rows", 2), "pencils");
            t.row("pens");
            t.row("Paper", "A4");
            t.row("Other", "cups");
            t.zebra(true);
        })), "path", "fill #F4F5FA");
        assertEquals(2, stripes.size());
        assertTrue(stripes.get(0).left() > 60, stripes.toString());
        assertEquals(30, stripes.get(1).left(), NEAR);
    }

    @Test
    void thePictureOfAnEventIsCloseToItsText() {
        String page = page(s -> s.timeline(t -> {
            for (int i = 0; i < 9; i++) t.at("200" + i, "An event whose text is a good deal longer than that of others");
            t.at(Map.of("image", "400x300.png"), "2010", "Short");
        }));
        assertTrue(boxes(page, "image", "").get(0).left() - text(page, "Short").x() < 60, page);
    }

    @Test
    void aSummarySaysLightlyThatItsNumbersArePages() {
        String english = page(d -> {
            d.section(Map.of("divider", false), "Chips", s -> {
                s.slide("One", (SlideBuilder x) -> x.text("a"));
                s.slide("Two", (SlideBuilder x) -> x.text("b"));
            });
            d.slide("In short", (SlideBuilder s) -> s.summary("Chips", "Sold out"));
        }, 3);
        Text pages = text(english, "pp. 1–2"), name = texts(english).stream().filter(t -> t.text().contains("Chips") && t.y() > 60).findFirst().orElseThrow();
        assertTrue(name.face().contains("Bold") && !pages.face().contains("Bold"), english);
        assertEquals(name.y(), pages.y(), NEAR);
    }

    @Test
    void aSummarySaysSoInTheDecksLanguage() {
        String chinese = page("zh-CN", d -> {
            d.section(Map.of("divider", false), "芯片", s -> s.slide("一", (SlideBuilder x) -> x.text("a")));
            d.slide("摘要", (SlideBuilder s) -> s.summary("芯片", "售罄"));
        }, 2);
        assertTrue(chinese.contains("第 1 页"), chinese);
    }
}
