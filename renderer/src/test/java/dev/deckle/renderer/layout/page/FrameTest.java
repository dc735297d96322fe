package dev.deckle.renderer.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.sample.PageDump;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Covers, dividers, agendas, legends, and what runs along on every page: nothing is cut, nothing overlaps, nothing leads nowhere. */
class FrameTest {
    private static final Renderer RENDERER = new Renderer();
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='10' height='10'/></svg>";

    private static RenderedDeck render(Consumer<DeckBuilder> body) {
        return RENDERER.render(DeckBuilder.deck((path, where) -> SVG.getBytes(), d -> {
            d.language("en");
            body.accept(d);
        }));
    }

    private static List<String> errors(Consumer<DeckBuilder> body) {
        return assertThrows(DeckException.class, () -> render(body)).diagnostics().stream().map(d -> d.code() + ": " + d.message()).toList();
    }

    private static String dump(RenderedDeck deck, int page) {
        Page p = deck.document().pages().get(page - 1);
        return PageDump.of(p);
    }

    /** The lowest baseline of a text of at least this size. */
    private static double lowest(String dump, double size) {
        return dump.lines().filter(l -> l.strip().startsWith("text ")).map(l -> l.strip().split("[ ,]+")).filter(w -> Double.parseDouble(w[3]) >= size)
            .mapToDouble(w -> Double.parseDouble(w[2])).max().orElse(0);
    }

    @Test
    void aCoverWithMuchTextIsSetSmallerAndThenRefused() {
        String longer = "Two words ".repeat(40);
        RenderedDeck deck = render(d -> {
            d.title("A title");
            d.cover(c -> c.text("One", longer, longer));
        });
        assertTrue(lowest(dump(deck, 1), 1) < 405, dump(deck, 1));
        List<String> errors = errors(d -> d.cover(c -> c.text("x ".repeat(3000))));
        assertEquals(List.of("does-not-fit: the cover holds more text than fits on the page"), errors);
        assertEquals(1, errors(d -> d.closing("T ".repeat(4000))).size());
    }

    @Test
    void aPictureOfTheCoverIsDrawn() {
        String beside = dump(render(d -> d.cover(c -> c.image(Map.of("alt", "a square"), "a.svg"))), 1);
        String above = dump(render(d -> d.cover(c -> c.image(Map.of("alt", "a square", "fit", "contain"), "a.svg"))), 1);
        assertTrue(beside.contains("a square") && above.contains("a square"), beside);
        assertTrue(!beside.equals(above));
    }

    @Test
    void aLineOfItsOwnKeepsTheWordsBehindABreak() {
        RenderedDeck deck = render(d -> {
            d.footer("first\\\nsecond");
            d.agenda();
            d.section(Map.of("title", "top  \nbottom"), "S", s -> s.slide("x", x -> x.text("y")));
        });
        assertTrue(dump(deck, 1).contains("second"), dump(deck, 1));
        assertTrue(dump(deck, 1).contains("bottom"), dump(deck, 1));
    }

    @Test
    void whatRunsAlongIsNeverCut() {
        assertEquals(List.of("does-not-fit: the footer is"), errors(d -> {
            d.footer("footer ".repeat(60));
            d.slide("x", x -> x.text("y"));
        }).stream().map(m -> m.substring(0, 27)).toList());
        assertTrue(errors(d -> d.section("section ".repeat(40), s -> s.slide("x", x -> x.text("y")))).get(0).contains("the name of the section in the bar"));
        assertTrue(errors(d -> {
            d.hashtag("#tag".repeat(60));
            d.slide("x", x -> x.text("y"));
        }).get(0).contains("the hashtag"));
    }

    @Test
    void aLegendOfManyKindsKeepsThemApart() {
        RenderedDeck deck = render(d -> {
            for (int i = 0; i < 7; i++) d.modality(Map.of("icon", "a.svg", "label", "Recordings of kind " + i), "k" + i);
            d.modelLegend();
        });
        String dump = dump(deck, 1);
        List<double[]> texts = dump.lines().filter(l -> l.strip().startsWith("text ")).map(l -> l.strip().split("[ ,]+"))
            .map(w -> new double[] {Double.parseDouble(w[1]), Double.parseDouble(w[2])}).toList();
        for (double[] a : texts) for (double[] b : texts)
            assertTrue(a == b || Math.abs(a[1] - b[1]) > 8 || Math.abs(a[0] - b[0]) > 3, dump);
        assertTrue(dump.contains("Recordings of kind 6"));
    }

    @Test
    void pageNumbersStandInEveryTextAndUnknownIdsAreTold() {
        RenderedDeck deck = render(d -> {
            d.slide("a", x -> {
                x.heading("see {page:there}");
                x.table(t -> t.row("on {page:there}", 1));
            });
            d.slide(Map.of("id", "there"), "before {page:there}", x -> x.text("y"));
        });
        assertEquals("before 2", deck.document().outline().get(1).title());
        assertTrue(dump(deck, 1).contains("see 2") && dump(deck, 1).contains("on 2"), dump(deck, 1));
        assertEquals(List.of("unknown-anchor: no slide or section has the id 'their'"), errors(d -> {
            d.slide(Map.of("id", "there"), "b", x -> x.text("{page:their}"));
        }));
        RenderedDeck lost = render(d -> d.slide("b", x -> x.text("[here](#nowhere)")));
        assertEquals(List.of("unknown-anchor"), lost.diagnostics().stream().map(f -> f.code()).toList());
        assertTrue(errors(d -> d.slide("b", x -> x.text("[m](javascript:alert)"))).get(0).startsWith("bad-url"));
    }

    @Test
    void aCellOverSeveralRowsThatIsTallerThanAPageIsRefusedRatherThanCut() {
        List<String> errors = errors(d -> d.slide("b", x -> x.table(t -> {
            t.row(Map.of("text", "Several words. ".repeat(1400), "rows", 2), "1");
            t.row("2");
        })));
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).startsWith("does-not-fit: something on this slide is "), errors.toString());
    }

    @Test
    void aScorecardGivesEachColumnWhatItsTextsNeed() {
        String outcome = "An outcome that is told in many more words than what was predicted, yet in one line of its table";
        String dump = dump(render(d -> d.slide("b", x -> x.scorecard(s -> s.row(Map.of("grade", "yes"), "Short", outcome)))), 1);
        assertTrue(dump.contains(outcome), dump);
    }

    @Test
    void sourcesStandUnderThePictureNotUnderItsColumn() {
        String dump = dump(RENDERER.render(DeckBuilder.deck((path, where) -> SVG.replace("0 0 10 10", "0 0 640 480").getBytes(), d -> {
            d.language("en");
            d.slide("b", x -> {
                x.bullets("one", "two");
                x.image(Map.of("alt", "a rectangle", "caption", "Caption"), "a.svg");
                x.source("Somebody");
            });
        })), 1);
        assertTrue(x(dump, "'Caption") > 300, dump);
        assertEquals(x(dump, "'Caption"), x(dump, "Source:"), 0.1, dump);
    }

    private static double x(String dump, String text) {
        String line = dump.lines().filter(l -> l.contains(text) && l.strip().startsWith("text ")).findFirst().orElseThrow();
        return Double.parseDouble(line.strip().split("[ ,]+")[1]);
    }

    @Test
    void addressesOfSourcesMayHoldBrackets() {
        RenderedDeck deck = render(d -> d.slide("b", x -> {
            x.text("y");
            x.source(Map.of("url", "https://example.org/a)b(c"), "a [name");
        }));
        String dump = dump(deck, 1);
        assertTrue(dump.contains("https://example.org/a)b(c") && dump.contains("a [name"), dump);
        for (String url : List.of("www.example.org", "https://example.org/a b", "javascript:x"))
            assertTrue(errors(d -> d.slide("b", x -> x.source(Map.of("url", url), "s"))).get(0).startsWith("wrong-option"));
    }

    @Test
    void footnotesOfColumnsAndClippingsStandAtTheFoot() {
        String dump = dump(render(d -> d.slide("b", x -> {
            x.columns(c -> c.column("A", b -> {
                b.text("y");
                b.note("from a column");
            }));
            x.clipping(Map.of("headline", "H"), b -> {
                b.text("z");
                b.note("from a clipping");
            });
        })), 1);
        assertTrue(dump.contains("from a column") && dump.contains("from a clipping"), dump);
    }

    @Test
    void aClippingHoldsFiguresQuotesAndListings() {
        for (int clippings : new int[] {1, 3}) {
            String dump = dump(render(d -> d.slide("b", x -> {
                for (int i = 0; i < clippings; i++) x.clipping(Map.of("headline", "H" + i), b -> {
                    b.text("before");
                    b.bars(Map.of("Apples", 1));
                    b.quote("Said so");
                    b.code("x = 1");
                    b.text("after");
                });
            })), 1);
            List<Integer> places = Stream.of("H0", "before", "Apples", "Said so", "x = 1", "after").map(dump::indexOf).toList();
            assertEquals(places.stream().sorted().toList(), places, dump);
            assertTrue(places.get(0) >= 0, dump);
        }
    }

    @Test
    void aClippingThatGoesOnIsNamedAgain() {
        String page = dump(render(d -> d.slide("b", x -> {
            for (int i = 0; i < 4; i++) x.clipping(Map.of("publisher", "The Post"), b -> {
                b.bars(Map.of("A", 1));
                b.text("between");
                b.bars(Map.of("B", 1));
            });
        })), 2);
        assertTrue(page.contains("→ The Post"), page);
    }

    @Test
    void aLeadAndSourcesMayHaveALanguageOfTheirOwn() {
        String page = dump(render(d -> d.slide("b", x -> {
            x.lead(Map.of("lang", "zh-CN"), "结论");
            x.source("A");
            x.source("B");
            x.source(Map.of("lang", "zh-CN"), "甲");
        })), 1);
        assertTrue(page.contains("Source: A; B") && page.contains("来源：甲"), page);
        assertEquals(2, page.split("zh-CN", -1).length - 1, page);
    }

    @Test
    void sourcesStandOnEachPageOfASlideAndAreToldOnce() {
        RenderedDeck deck = render(d -> d.slide("b", x -> {
            for (int i = 0; i < 60; i++) x.bullets("a line of its own");
            x.note("counted");
            x.source("The Gate");
        }));
        String[] pages = {dump(deck, 1), dump(deck, 2)};
        for (String page : pages) assertTrue(page.contains("The Gate"), page);
        assertTrue(!pages[1].contains("counted"));
        int again = pages[1].lastIndexOf("PAGE_ARTIFACT", pages[1].indexOf("The Gate"));
        assertTrue(again > 0 && again > pages[1].lastIndexOf("a line of its own"), pages[1]);
    }

    @Test
    void aDayThatIsNotInTheCalendarIsNoDateOfTheDocument() {
        RenderedDeck deck = render(d -> {
            d.date("2023-02-30");
            d.slide("b", x -> x.text("y"));
        });
        assertEquals("", deck.document().info().created());
    }
}
