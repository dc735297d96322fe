package dev.deckle.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.data.Resources;
import dev.deckle.model.Deck;
import dev.deckle.model.Slide;
import dev.deckle.model.block.ChartFigure;
import dev.deckle.model.block.Image;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.Table;
import dev.deckle.model.block.Text;
import dev.deckle.model.chart.Chart;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    @Test
    void loopsMethodsVariablesAndClosuresWork() {
        Deck deck = Scripts.deck("""
            def rows = [[name: 'A', text: 'one'], [name: 'B', text: 'two']]
            def gpu(name) { slide("GPU $name") { lead "about $name"; source 'S' } }
            def footer = { note 'the same on each' }
            deck {
                title "x ${1 + 1}"
                rows.each { slide(it.name) { lead it.text; footer() } }
                for (r in rows) { gpu(r.name) }
                section('S') { gpu 'in it' }
                if (rows.size() > 1) slide('more') { bullets rows.collect { "$it.name: $it.text" } }
            }
            """);
        assertEquals("x 2", deck.meta().title());
        assertEquals(List.of("A", "B", "GPU A", "GPU B", "GPU in it", "more"), Scripts.slides(deck).stream().map(Slide::title).toList());
        assertEquals("two", Scripts.slides(deck).get(1).lead().text());
        assertEquals(1, Scripts.slides(deck).get(1).blocks().size());
        ListBlock list = (ListBlock) Scripts.slides(deck).get(5).blocks().get(0);
        assertEquals(List.of("A: one", "B: two"), list.items().stream().map(ListBlock.Item::text).toList());
    }

    @Test
    void aRangeOfTextsHasItsEnds() {
        Deck deck = Scripts.deck("""
            def last = '2023-10-31'
            deck { slide('x') { chart('c') { data 'A': 1, 'B': 2; bars(x: 'name', y: 'value')
                range(x: '2023-01-30'..last); range(x: 'Jan'..'Mar', text: 'spring'); range(x: 2022..2023); range([x: ['a', 'b']]); range(x: 1..<4) } } }
            """);
        List<Chart.Range> ranges = ((ChartFigure) Scripts.slides(deck).get(0).blocks().get(0)).chart().ranges();
        assertEquals(List.of("2023-01-30 2023-10-31", "Jan Mar", "2022.0 2023.0", "a b", "1.0 3.0"), ranges.stream().map(r -> r.from() + " " + r.to()).toList());
    }

    @Test
    void aLeadMayHaveALanguageOfItsOwn() {
        Deck deck = Scripts.deck("deck { slide('x') { lead '結論', lang: 'ja' } }");
        assertEquals("ja", Scripts.slides(deck).get(0).lead().lang());
    }

    @Test
    void aBlankLineBeginsAnotherParagraph() {
        Deck deck = Scripts.deck("deck { slide('x') { text \"\"\"one\\nand  \\n\\t\\n\\n two\\r\\n\\r\\nthree\\n\\n\"\"\", 'four', '' } }");
        assertEquals(List.of("one\nand  ", "two", "three", "four", ""), ((Text) Scripts.slides(deck).get(0).blocks().get(0)).paragraphs());
    }

    @Test
    void aBlockMayNameItsBuilder() {
        Deck deck = Scripts.deck("deck { d -> d.slide('x') { s -> s.lead 'y' } }");
        assertEquals("y", Scripts.slides(deck).get(0).lead().text());
    }

    @Test
    void ordinaryObjectsAreLeftAlone() {
        assertEquals(List.of(), Scripts.said("""
            import groovy.transform.Field
            import java.time.LocalDate
            class Chip { String name; def label() { "chip $name" } }
            @Field def shared = 'shared'
            count = 3
            def twice(Closure c) { c(); c() }
            def sb = new StringBuilder()
            sb.with { append 'a'; append 'b' }
            deck {
                title sb.toString()
                slide(new Chip(name: 'A').label()) {
                    def upper = { it.toUpperCase() }
                    lead upper('x') + count + shared + LocalDate.of(2023, 1, 1).year + Math.max(1, 2)
                    twice { text 'a' }
                    [1, 2].eachWithIndex { n, i -> text "$n $i" }
                    def map = [a: 1].withDefault { 0 }
                    text map.collect { k, v -> "$k=$v" }.join(', '), String.format('%d', 3)
                    try { Integer.parseInt('x') } catch (NumberFormatException e) { text 'no number' }
                    switch (count) { case 3: text 'three'; break; default: text 'other' }
                    3.times { text "t$it" }
                }
            }
            """));
    }

    @Test
    void includedPartsHaveTheirOwnNamesAndFolders(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("parts/img"));
        Files.writeString(folder.resolve("parts/img/a.svg"), "<svg/>");
        Files.writeString(folder.resolve("parts/one.deck.groovy"), "def f(n) { slide(n) { image('img/a.svg', alt: 'a') } }\nf 'one'\ninclude '../two.deck.groovy'\n");
        Files.writeString(folder.resolve("two.deck.groovy"), "slide('two') { lead 'x' }\n");
        Files.writeString(folder.resolve("inside.deck.groovy"), "text 'from inside'\n");
        Files.writeString(folder.resolve("main.deck.groovy"),
                "deck {\n section('s') { include 'parts/one.deck.groovy' }\n slide('three') { include 'inside.deck.groovy' }\n}");
        Deck deck = DeckScript.of(folder.resolve("main.deck.groovy")).evaluate(Map.of());
        List<Slide> slides = Scripts.slides(deck);
        assertEquals(List.of("one", "two", "three"), slides.stream().map(Slide::title).toList());
        assertEquals("parts/one.deck.groovy:1:12", slides.get(0).where().toString());
        assertEquals("img/a.svg", ((Image) slides.get(0).blocks().get(0)).asset().name());
        assertEquals("two.deck.groovy:1:1", slides.get(1).where().toString());
        assertEquals(List.of("from inside"), ((Text) slides.get(2).blocks().get(0)).paragraphs());
    }

    @Test
    void kindsOfTheDecksOwnAreKnownInEveryFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.svg"), "<svg/>");
        Files.writeString(folder.resolve("part.deck.groovy"), "slide('part') { model scent >> text }\n");
        Files.writeString(folder.resolve("main.deck.groovy"), "deck {\n ['audio', 'scent'].each { modality(it, icon: 'a.svg') }\n"
                + " slide('main') { model text + audio >> text }\n include 'part.deck.groovy'\n}");
        List<Slide> slides = Scripts.slides(DeckScript.of(folder.resolve("main.deck.groovy")).evaluate(Map.of()));
        assertEquals("audio", slides.get(0).modality().inputs().get(1).id());
        assertEquals("scent", slides.get(1).modality().inputs().get(0).id());
    }

    @Test
    void mistakesInPartsNameThePart(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("part.deck.groovy"), "\nslide('x') {\n  bulets 'a'\n}\nlead 'y'\n");
        Files.writeString(folder.resolve("loop.deck.groovy"), "include 'loop.deck.groovy'\n");
        Files.write(folder.resolve("latin.deck.groovy"), new byte[] {'/', '/', '\n', ' ', (byte) 0xE9});
        Files.writeString(folder.resolve("main.deck.groovy"),
                "deck {\n include 'part.deck.groovy'\n include 'loop.deck.groovy'\n include 'latin.deck.groovy'\n}\ninclude 'part.deck.groovy'");
        DeckException e = assertThrows(DeckException.class, () -> DeckScript.of(folder.resolve("main.deck.groovy")).evaluate(Map.of()));
        assertEquals(List.of(
                "part.deck.groovy:3:3: error: there is no word 'bulets' in a slide; did you mean 'bullets'?",
                "part.deck.groovy:5:1: error: `lead` belongs in a slide, here it stands in a deck",
                "loop.deck.groovy:1:1: error: 'loop.deck.groovy' includes itself; it is being included already: "
                        + "main.deck.groovy → loop.deck.groovy → loop.deck.groovy",
                "latin.deck.groovy:2:2: error: the script is not UTF-8: byte 5 is 0xE9; save the file as UTF-8",
                "main.deck.groovy:6:1: error: `include` belongs in a deck, a section or a slide; move it into deck { … }"),
                e.diagnostics().stream().map(Object::toString).toList());
    }

    @Test
    void dataTransformsWorkInScripts() {
        Slide slide = Scripts.slide("""
            def chips = csv('chips.csv')
            table(data: chips.where { it.year == 2023 }.sort('papers', desc), columns: [vendor: 'Vendor', papers: 'Papers'])
            bars(data: chips.group('vendor').sum('papers'), values: true)
            lines(data: json('points.json'), x: 'x', y: 'y')
            chart { data rows([['k', 'v'], ['a', 1], ['b', null]]); bars(y: 'v') }
            bullets chips.collect { "$it.vendor $it.year" }
            """);
        Table t = (Table) slide.blocks().get(0);
        assertEquals(List.of("Vendor", "Papers"), t.head().get(0).cells().stream().map(Table.Cell::text).toList());
        assertEquals(List.of("NVIDIA", "400"), t.body().get(0).cells().stream().map(Table.Cell::text).toList());
        assertEquals(List.of("papers"), ((ChartFigure) slide.blocks().get(1)).chart().marks().get(0).y());
        assertEquals("k", ((ChartFigure) slide.blocks().get(3)).chart().marks().get(0).x());
        assertEquals("NVIDIA 2022", ((ListBlock) slide.blocks().get(4)).items().get(0).text());
    }

    @Test
    void a_mark_in_a_chart_may_name_its_numbers() {
        Slide slide = Scripts.slide("chart('t') { donut('A': 1, 'B': 2)\n unit '%' }");
        ChartFigure chart = (ChartFigure) slide.blocks().get(0);
        assertEquals(2, chart.chart().data().rowCount());
        assertEquals(List.of("value"), chart.chart().marks().get(0).y());
    }

    @Test
    void theWebIsClosedUnlessOpened() {
        assertEquals(List.of("t.deck.groovy:1:27: error: 'https://example.org/x.csv' lies on the network, which is closed; "
                + "save it beside the script, or allow the network"), Scripts.said("deck { slide('x') { table(data: csv(url('https://example.org/x.csv'))) } }"
                .replace("table(data: ", "").replace(")))", "))").replace("slide('x') { ", "slide('x') {       ")));
        Resources open = Resources.in(Scripts.folder()).allowNetwork(true);
        assertTrue(DeckScript.of("t.deck.groovy", "deck { slide('x') { } }", Scripts.folder()).with(open).evaluate(Map.of()).parts().size() == 1);
    }

    @Test
    void queriesTakeNoPastedValues() {
        List<String> said = Scripts.said("deck { slide('x') {\n def y = 2018\n sql('jdbc:h2:mem:', \"select * from t where year > $y\")\n} }");
        assertEquals(List.of("t.deck.groovy:3:2: error: values are pasted into the query; write :name in the query and params: [name: value]"), said);
    }

    @Test
    void theLanguageIsSeenInTheTitleWhereItIsNotSaid() {
        assertEquals("zh-CN", Scripts.deck("deck { title '报告'; slide('x') { } }").meta().language());
        assertEquals("ja", Scripts.deck("deck { title 'レポート'; slide('x') { } }").meta().language());
        assertEquals("en", Scripts.deck("deck { title 'Report'; slide('x') { } }").meta().language());
        assertEquals("fr", Scripts.deck("deck { title '报告'; language 'fr'; slide('x') { } }").meta().language());
    }

    @Test
    void whatAScriptPrintsIsARemark() {
        Diagnostics found = new Diagnostics();
        Scripts.script("println 'a'\ndeck { slide('x') { [1].each { println \"n$it\" } } }").evaluate(Map.of(), found);
        assertEquals(List.of("t.deck.groovy:1:1: info: a", "t.deck.groovy:2:32: info: n1"), found.list().stream().map(Object::toString).toList());
    }

    @Test
    void aScriptIsCompiledOnceAndReadAgainWhenItChanges(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.deck.groovy");
        Files.writeString(file, "deck { title 'one'; slide('x') { } }");
        DeckScript script = DeckScript.of(file);
        assertEquals("one", script.evaluate(Map.of()).meta().title());
        Files.writeString(file, "deck { title 'two'; slide('x') { } }");
        assertEquals("two", script.evaluate(Map.of()).meta().title());
    }

    @Test
    void aPictureUsedTwiceIsReadOnce() {
        Slide s = Scripts.slide("image('mark.svg', alt: 'a')\nimage('mark.svg', alt: 'b')");
        assertSame(((Image) s.blocks().get(0)).asset(), ((Image) s.blocks().get(1)).asset());
    }

    @Test
    void filesThatAreNoScriptsAreNamed(@TempDir Path folder) {
        DeckException e = assertThrows(DeckException.class, () -> DeckScript.of(folder.resolve("no.deck.groovy")).evaluate(Map.of()));
        assertTrue(e.getMessage().endsWith("no.deck.groovy': there is no such file"), e.getMessage());
        e = assertThrows(DeckException.class, () -> DeckScript.of(folder).evaluate(Map.of()));
        assertTrue(e.getMessage().endsWith("it is a folder"), e.getMessage());
    }

    @Test
    void keysMayBeTextsWithValuesInThem() {
        Slide s = Scripts.slide("""
            terms((1..2).collectEntries { ["Term $it": 'x'] })
            def n = 1
            bars(("Q$n".toString()): 1, ("Q${n + 1}"): 2, ("uni${'t'}"): 'bn')
            lines(data: rows([[("k$n"): 'a', ("v$n"): 3, 2022: 4]]), x: "k$n", y: ["v$n", '2022'])
            chart { data 'a': 1; bars(); colors(("$n"): '#FF0000') }
            table { head 'a'; row 'x'; colour(("x"): positive, ("$n"): negative) }
            bullets rows([[k: 'a', v: 3]]).rename([("${'v'}"): "w$n"]).unpivot(["w$n"], name: 'x').collect { "$it.x $it.value" }
            bullets rows([[k: 'a', v: 3]]).group("${'k'}").summary([("${'v'}"): "su${'m'}"]).collect { "$it.k $it.v" }
            """);
        String all = s.toString();
        for (String part : List.of("term=Term 2", "unit=bn", "#FF0000", "text=w1 3", "text=a 3")) assertTrue(all.contains(part), part + " in " + all);
        Chart lines = ((ChartFigure) s.blocks().get(2)).chart();
        assertEquals(List.of(List.of("a", 3.0, 4.0)), lines.data().rows());
    }

    @Test
    void oneTextAmongDatesThatIsNoneIsWarnedAbout() {
        String days = List.of("2023-01-30", "2023-01-31", "2023-02-30", "2023-03-01", "2023-03-02").stream().map(d -> "['" + d + "', 1]")
                .collect(java.util.stream.Collectors.joining(", "));
        assertEquals(List.of("t.deck.groovy:1:27: warning: row 3 of the data of `rows` holds '2023-02-30' in column 'day', whose other values are dates; "
                + "they are read as text; correct it; a missing value is null"),
                Scripts.said("deck { slide { bars(data: rows([['day', 'n'], " + days + "]), x: 'day') } }"));
    }
}
