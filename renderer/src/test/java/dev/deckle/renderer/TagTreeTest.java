package dev.deckle.renderer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.build.SlideBuilder;
import dev.deckle.renderer.pdf.Judge;
import dev.deckle.renderer.sample.TagDump;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What readers who hear a deck get of each block: the structure tree of its PDF. */
class TagTreeTest {
    private static final Renderer RENDERER = new Renderer();
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='10' height='10'/></svg>";

    private static String deck(Consumer<DeckBuilder> body) throws Exception {
        RenderedDeck rendered = RENDERER.render(DeckBuilder.deck((path, where) -> SVG.getBytes(), d -> {
            d.language("en");
            body.accept(d);
        }));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        rendered.writePdf(pdf);
        assertEquals(List.of(), Judge.failures(pdf.toByteArray(), PDFAFlavour.PDFUA_1));
        return TagDump.of(pdf.toByteArray());
    }

    /** What stands under the title of a slide, without indent. */
    private static String slide(Consumer<SlideBuilder> body) throws Exception {
        String dump = deck(d -> d.slide("S", body));
        String head = "Document\n  H1\n    'S' on 1\n";
        assertTrue(dump.startsWith(head), dump);
        return dump.substring(head.length()).indent(-2).replace(" on 1\n", "\n");
    }

    @Test
    void aFigureAndItsCaptionAreHeardTogether() throws Exception {
        String tree = slide(s -> {
            s.image(Map.of("alt", "a square"), "a.svg");
            s.caption("Under it");
        });
        assertTrue(tree.startsWith("Div\n  Figure Alt='a square'"), tree);
        assertTrue(tree.endsWith("  Caption\n    'Under it'\n"), tree);
    }

    @Test
    void aTableHasOneCaptionWithItsTitleAndWhatStandsUnderIt() throws Exception {
        String both = slide(s -> {
            s.table("Above", t -> t.row("a", "b"));
            s.caption("below");
        });
        assertTrue(both.startsWith("Table\n  Caption\n    P\n      'Above'\n    P\n      'below'\n  TBody\n"), both);
        String under = slide(s -> {
            s.table(t -> t.row("a", "b"));
            s.caption("below");
        });
        assertTrue(under.startsWith("Table\n  TBody\n") && under.endsWith("\n  Caption\n    'below'\n"), under);
    }

    @Test
    void aGroupOfCardsHasItsHeadingBeforeItsList() throws Exception {
        String tree = slide(s -> s.cards(c -> {
            c.group("One", g -> g.card("a"));
            c.group("Two", g -> g.card("b"));
        }));
        assertEquals("""
                H2
                  'One'
                L
                  LI
                    LBody
                      P
                        'a'
                H2
                  'Two'
                L
                  LI
                    LBody
                      P
                        'b'
                """, tree);
    }

    @Test
    void formulasAreReadOut() throws Exception {
        String text = slide(s -> s.text("so $x^2$ grows"));
        assertTrue(text.matches("(?s)P\n  'so '\n  Formula Alt='x squared' BBox=\\[.*]\n    'x2'\n  ' grows'\n"), text);
        String shown = slide(s -> s.math("\\frac{a}{b}"));
        assertTrue(shown.startsWith("Formula Alt='a over b' Placement=Block"), shown);
    }

    @Test
    void aLinkOnSeveralLinesIsOne() throws Exception {
        String tree = slide(s -> s.text("see [" + "many words ".repeat(40) + "](https://example.org) there"));
        assertEquals(1, tree.lines().filter(l -> l.strip().equals("Link")).count(), tree);
        assertTrue(tree.lines().filter(l -> l.contains("-> Link")).count() > 2, tree);
        assertTrue(tree.endsWith("\n  'there'\n"), tree);
    }

    @Test
    void aLinkGoesOnOverALineBreakAndOtherLinksDoNot() throws Exception {
        assertEquals("P\n  Link\n    'first'\n    -> Link 'first second'\n    'second'\n    -> Link 'first second'\n", slide(s -> s.text("[first<br>*second*](https://example.org)")));
        String two = slide(s -> s.text("[a](https://example.org)<br>[b](https://example.org)"));
        assertEquals(2, two.lines().filter(l -> l.strip().equals("Link")).count(), two);
        String edges = slide(s -> s.text("before[<br>in<br>](https://example.org)after"));
        assertEquals("P\n  'before'\n  Link\n    'in'\n    -> Link 'in'\n  'after'\n", edges);
    }

    @Test
    void bulletsAreLabels() throws Exception {
        assertEquals("""
                L ListNumbering=Disc
                  LI
                    Lbl ActualText='•'
                    LBody
                      'a'
                      L
                        LI
                          Lbl ActualText='–'
                          LBody
                            'b'
                """, slide(s -> s.bullets("a", List.of("b"))));
    }

    @Test
    void termsAreAListWithTheTermsAsLabels() throws Exception {
        assertEquals("""
                L
                  LI
                    Lbl
                      'AI: '
                    LBody
                      'a '
                      Link
                        'field'
                        -> Link 'field'
                """, slide(s -> s.terms(Map.of("AI", "a [field](https://example.org)"))));
    }

    @Test
    void aFootnoteHasItsMarkAsLabelAndItsLanguage() throws Exception {
        String tree = slide(s -> {
            s.text("text");
            s.note(Map.of("lang", "de"), "Anmerkung");
        });
        assertTrue(tree.endsWith("Note Lang='de' ID='e0000001' Placement=Block\n  Lbl\n    '1 '\n  'Anmerkung'\n"), tree);
    }

    @Test
    void addedWordsAreOfTheLanguageThatTheyAreToldIn() throws Exception {
        String chinese = slide(s -> s.checklist(Map.of("lang", "zh-CN"), "", c -> c.yes("有")));
        assertTrue(chinese.startsWith("L Lang='zh-CN'") && chinese.indexOf("Lang=", 5) < 0, chinese);
        String german = slide(s -> s.checklist(Map.of("lang", "de"), "", c -> c.yes("da")));
        assertTrue(german.startsWith("L Lang='de'") && german.contains("Span Lang='en' ActualText='"), german);
    }

    @Test
    void everyBlockSaysItsLanguageWhereItIsNotThatOfWhatIsAroundIt() throws Exception {
        String tree = slide(s -> s.clipping(Map.of("publisher", "Zeitung", "lang", "de"), c -> c.text(Map.of("lang", "en"), "English")));
        assertTrue(tree.startsWith("BlockQuote Lang='de'\n  P\n    'Zeitung'\n"), tree);
        String picture = slide(s -> s.image(Map.of("alt", "ein Quadrat", "lang", "de"), "a.svg"));
        assertTrue(picture.startsWith("Figure Lang='de' Alt='ein Quadrat'"), picture);
        assertTrue(slide(s -> s.math(Map.of("alt", "Pi", "lang", "de"), "\\pi")).startsWith("Formula Lang='de' Alt='Pi'"));
        String chart = slide(s -> s.chart(Map.of("lang", "zh-CN"), "图", c -> {
            c.data(Map.of("a", 1, "b", 2));
            c.bars(Map.of());
        }));
        assertTrue(chart.startsWith("Figure Lang='zh-CN' Alt='"), chart);
    }

    @Test
    void whatIsComparedIsHeardInOrder() throws Exception {
        String tree = slide(s -> s.versus(v -> {
            v.column("L", c -> c.text("left"));
            v.column("R", c -> c.text("right"));
        }));
        assertEquals("H2\n  'L'\nP\n  'left'\nP\n  'VS.'\nH2\n  'R'\nP\n  'right'\n", tree);
    }

    @Test
    void eachLineOfAListingIsAParagraph() throws Exception {
        assertEquals("Div\n  P\n    Code\n      'def f():'\n  P\n    Code\n      '    return 1'\n", slide(s -> s.code("python", "def f():\n    return 1")));
    }

    @Test
    void anEntryOfTheAgendaIsANumberALinkAndARange() throws Exception {
        String tree = deck(d -> {
            d.agenda();
            d.section("One", s -> s.slide("S", b -> b.text("t")));
        });
        assertTrue(tree.contains("""
                  TOC
                    TOCI
                      Lbl
                        '1' on 1
                      Reference
                        Link
                          'One' on 1
                          -> Link 'One, 2–3'
                      P
                        '2–3' on 1
                """), tree);
    }

    @Test
    void aLinkInTheTitleOfASectionLeadsToTheSectionWhereTheTitleDoes() throws Exception {
        String tree = deck(d -> {
            d.agenda();
            d.section("To [one](https://example.org)", s -> s.slide("S", b -> b.text("t")));
        });
        assertTrue(tree.contains("        Link\n          'To one' on 1\n          -> Link 'To one, 2–3'\n      P\n"), tree);
    }

    @Test
    void aLinkOfTheFrameIsHeardOnceAndLeadsThereFromEachPage() throws Exception {
        String tree = deck(d -> {
            d.footer("see [us](https://example.org)");
            d.slide("A", s -> s.text("a"));
            d.slide("B", s -> s.text("b"));
        });
        assertEquals("""
                Document
                  H1
                    'A' on 1
                  P
                    'a' on 1
                  H1
                    'B' on 2
                  P
                    'b' on 2
                  Div
                    P
                      Link
                        'us' on 1
                        -> Link 'us'
                        -> Link 'us'
                """, tree);
    }

    @Test
    void namesOfSectionsInTheFrameAreHeardOnceAfterAllElseAndLeadThereFromEachPage() throws Exception {
        String tree = deck(d -> {
            d.section(Map.of("title", "The first part"), "One", s -> s.slide("S", b -> b.text("t")));
            d.section(Map.of("divider", false), "Two [there](https://example.org)", s -> s.slide("T", b -> b.text("t")));
        });
        assertTrue(tree.endsWith("""
                't' on 3
                  Div
                    P
                      Link
                        'One' on 2
                        -> Link 'The first part'
                        -> Link 'The first part'
                    P
                      Link
                        'Two there' on 2
                        -> Link 'Two there'
                        -> Link 'Two there'
                """), tree);
    }

    @Test
    void pagesInTheRegisterOfSourcesLeadThere() throws Exception {
        RenderedDeck deck = new Renderer().render(DeckBuilder.deck(d -> {
            d.title("T");
            d.sources();
            for (int i = 2; i < 8; i++) {
                int page = i;
                d.slide("S" + page, s -> {
                    s.text("t");
                    if (page != 5) s.source("The source");
                });
            }
        }));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        deck.writePdf(pdf);
        String tree = TagDump.of(pdf.toByteArray());
        assertTrue(tree.matches("(?s).*TD\n +Link\n +'2–4' on 1\n +-> Link '2–4'\n +', ' on 1\n +Link\n +'6–7' on 1\n +-> Link '6–7'\n.*"), tree);
        assertEquals(List.of(2, 6), List.of(deck.document().anchors().get("page:2"), deck.document().anchors().get("page:6")));
        assertEquals(List.of(), deck.diagnostics());
        assertTrue(deck.pages(List.of(1, 6)).document().anchors().containsKey("page:6"));
    }

    @Test
    void aGroupOfRowsHeadsItsCellsAndAnEmptyCellNone() throws Exception {
        String tree = slide(s -> s.table(t -> {
            t.head("", "x", "y");
            t.group("Small");
            t.row("A", "some", "words");
            t.group("Large");
            t.row("B", "more", "of them");
        }));
        assertEquals("""
                Table
                  THead
                    TR
                      TD
                      TH ID='e0000002' Scope=Column
                        'x'
                      TH ID='e0000003' Scope=Column
                        'y'
                  TBody
                    TR
                      TH ID='e0000001' ColSpan=3 Scope=Row
                        'Small'
                    TR
                      TD Headers=[e0000001]
                        'A'
                      TD Headers=[e0000002 e0000001]
                        'some'
                      TD Headers=[e0000003 e0000001]
                        'words'
                  TBody
                    TR
                      TH ID='e0000004' ColSpan=3 Scope=Row
                        'Large'
                    TR
                      TD Headers=[e0000004]
                        'B'
                      TD Headers=[e0000002 e0000004]
                        'more'
                      TD Headers=[e0000003 e0000004]
                        'of them'
                """, tree);
    }

    @Test
    void aColumnOfNamesBesideNumbersHeadsItsRows() throws Exception {
        String names = slide(s -> s.table(t -> {
            t.head("Model", "Score");
            t.row("A", 1.5);
            t.row("B", 2.5);
        }));
        assertEquals(2, names.lines().filter(l -> l.strip().equals("TH Scope=Row")).count(), names);
        String words = slide(s -> s.table(t -> {
            t.row("A", "some");
            t.row("B", "words");
        }));
        assertEquals(0, words.lines().filter(l -> l.contains("TH")).count(), words);
        String twice = slide(s -> s.table(t -> {
            t.row("A", 1);
            t.row("A", 2);
        }));
        assertEquals(0, twice.lines().filter(l -> l.contains("TH")).count(), twice);
    }

    @Test
    void yearsAndNamesOfWhatIsToldTwiceHeadTheirRows() throws Exception {
        String years = slide(s -> s.table(t -> {
            t.row("2022", "first");
            t.row("2023", "second");
        }));
        assertEquals(2, years.lines().filter(l -> l.strip().equals("TH Scope=Row")).count(), years);
        String ranks = slide(s -> s.table(t -> {
            t.row("1", "first");
            t.row("2", "second");
        }));
        assertEquals(0, ranks.lines().filter(l -> l.contains("TH")).count(), ranks);
        String names = slide(s -> s.table(t -> {
            t.row("A", "open", "since then");
            t.row("B", "open", "of late");
        }));
        assertTrue(names.startsWith("Table\n  TBody\n    TR\n      TH Scope=Row\n        'A'\n      TD\n"), names);
    }

    @Test
    void whatIsGradedHeadsItsRow() throws Exception {
        String tree = slide(s -> s.scorecard(c -> c.row(Map.of("grade", "yes"), "It rains", "It did")));
        assertTrue(tree.contains("    TR\n      TD\n        '1'\n      TH Scope=Row\n        'It rains'\n      TD\n        'It did'\n"), tree);
    }

    @Test
    void datesOfATimelineAreItsLabels() throws Exception {
        for (int events : new int[] {2, 14}) {
            String tree = slide(s -> s.timeline(t -> {
                for (int i = 0; i < events; i++) t.at("201" + i, "Event " + i);
            }));
            assertTrue(tree.startsWith("L\n  LI\n    Lbl\n      '2010'\n    LBody\n      P\n        'Event 0'\n  LI\n    Lbl\n      '2011'\n"), tree);
        }
    }

    @Test
    void headingsHaveTheirLevels() throws Exception {
        String tree = slide(s -> {
            s.heading("One");
            s.heading(Map.of("level", 2), "Two");
            s.heading(Map.of("level", 4), "Three");
            s.text("text");
        });
        assertEquals("H2\n  'One'\nH3\n  'Two'\nH4\n  'Three'\nP\n  'text'\n", tree);
    }

    @Test
    void theKeyOfModelIconsHasHeadings() throws Exception {
        String tree = deck(DeckBuilder::modelLegend);
        assertTrue(tree.contains("  H2\n    'Kinds of input and output' on 1\n  L\n"), tree);
        assertEquals(2, tree.lines().filter(l -> l.equals("  H2")).count(), tree);
    }
}
