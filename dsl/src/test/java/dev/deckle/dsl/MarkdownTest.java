package dev.deckle.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.deckle.model.Deck;
import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.Code;
import dev.deckle.model.block.Heading;
import dev.deckle.model.block.Image;
import dev.deckle.model.block.ListBlock;
import dev.deckle.model.block.Quote;
import dev.deckle.model.block.Table;
import dev.deckle.model.block.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static List<Block> blocks(String markdown) {
        return Scripts.slide("markdown '''\n" + markdown.indent(8) + "'''").blocks();
    }

    @Test
    void headingsAndParagraphsKeepTheirInlineMarkup() {
        List<Block> b = blocks("# One *two*\n\n**疏忽：**人类 $a_1 * b$ and `code`\nsecond line\n\nhard\\\\\nbreak");
        assertEquals("One *two*", assertInstanceOf(Heading.class, b.get(0)).text());
        assertEquals(List.of("**疏忽：**人类 $a_1 * b$ and `code`\nsecond line"), assertInstanceOf(Text.class, b.get(1)).paragraphs());
        assertEquals(List.of("hard\\\nbreak"), assertInstanceOf(Text.class, b.get(2)).paragraphs());
        assertEquals(3, b.size());
    }

    @Test
    void headingsKeepTheirOrderAndLeaveNoLevelOut() {
        List<Block> b = blocks("## A\n\n#### B\n\n##### C\n\n#### D\n\n# E");
        assertEquals(List.of(1, 2, 3, 2, 1), b.stream().map(h -> ((Heading) h).level()).toList());
    }

    @Test
    void listsNest() {
        List<Block> b = blocks("- a\n- b\n  - b.1\n    more\n  - b.2\n\n3. c\n4. d");
        ListBlock bullets = assertInstanceOf(ListBlock.class, b.get(0));
        assertEquals(List.of("a", "b"), bullets.items().stream().map(ListBlock.Item::text).toList());
        assertEquals(List.of("b.1\nmore", "b.2"), bullets.items().get(1).items().stream().map(ListBlock.Item::text).toList());
        ListBlock numbers = assertInstanceOf(ListBlock.class, b.get(1));
        assertEquals(3, numbers.from());
        assertEquals(true, numbers.numbered());
    }

    @Test
    void tablesKeepTheirAlignment() {
        Table t = assertInstanceOf(Table.class, blocks("| model | score |\n| --- | ---: |\n| GPT | **1.5** |\n| PaLM | |").get(0));
        assertEquals(List.of("model", "score"), t.head().get(0).cells().stream().map(Table.Cell::text).toList());
        assertEquals(List.of("GPT", "**1.5**"), t.body().get(0).cells().stream().map(Table.Cell::text).toList());
        assertEquals(List.of(Table.Align.AUTO, Table.Align.RIGHT), t.aligns());
    }

    @Test
    void codeQuotesAndImages() {
        List<Block> b = blocks("```python\ndef f():\n    return 1\n```\n\n> said\n> so\n>\n> twice\n\n![a mark](mark.svg)");
        Code code = assertInstanceOf(Code.class, b.get(0));
        assertEquals("python", code.language());
        assertEquals("def f():\n    return 1", code.text());
        assertEquals(List.of("said\nso", "twice"), assertInstanceOf(Quote.class, b.get(1)).paragraphs());
        assertEquals("a mark", assertInstanceOf(Image.class, b.get(2)).alt());
    }

    @Test
    void linksByReferenceAreResolved() {
        Text t = assertInstanceOf(Text.class, blocks("see [the *report*][r] now\n\n[r]: https://example.org").get(0));
        assertEquals(List.of("see [the *report*](https://example.org) now"), t.paragraphs());
    }

    @Test
    void theLanguageGoesToEveryBlock() {
        Slide s = Scripts.slide("markdown('# a\\n\\nb', lang: 'en')");
        assertEquals(List.of("en", "en"), s.blocks().stream().map(Block::lang).toList());
    }

    @Test
    void twoSpacesAtTheEndOfALineBreakIt() {
        Text t = assertInstanceOf(Text.class, Scripts.slide("markdown 'one  \\ntwo\\nthree'").blocks().get(0));
        assertEquals(List.of("one\\\ntwo\nthree"), t.paragraphs());
    }

    @Test
    void picturesInsideATextAreWarnedAbout() {
        String script = "deck { slide('s') { markdown 'Para ![alt](nofile.png) more\\n\\n- *item ![x](b.png)*' } }";
        assertEquals(List.of("t.deck.groovy:1:21: warning: the picture 'nofile.png' inside a text of the markdown is left out; put it in a paragraph of its own",
                "t.deck.groovy:1:21: warning: the picture 'b.png' inside a text of the markdown is left out; put it in a paragraph of its own"), Scripts.said(script));
        Deck deck = Scripts.script(script).evaluate(java.util.Map.of());
        assertEquals(List.of("Para more"), assertInstanceOf(Text.class, Scripts.slides(deck).get(0).blocks().get(0)).paragraphs());
        assertEquals("*item*", assertInstanceOf(ListBlock.class, Scripts.slides(deck).get(0).blocks().get(1)).items().get(0).text());
    }

    @Test
    void whatIsSaidNamesTheLineInTheText() {
        assertEquals(List.of("t.deck.groovy:6:3: error: no file 'b.png'; paths start at the script's folder",
                "t.deck.groovy:8:3: warning: a rule (---) in the markdown has no place here and is left out"),
                Scripts.said("deck { slide('s') {\n markdown '''\n  Text.\n\n\n  ![a](b.png)\n\n  ---\n\n  - a\n    - b\n '''\n} }"));
        ListBlock list = assertInstanceOf(ListBlock.class, blocks("- a\n- b\n  - c").get(0));
        assertEquals(list.items().get(0).where().line() + 2, list.items().get(1).items().get(0).where().line());
    }

    @Test
    void whatHasNoPlaceIsWarnedAbout() {
        assertEquals(List.of("t.deck.groovy:1:24: warning: a rule (---) in the markdown has no place here and is left out",
                "t.deck.groovy:1:24: warning: HTML in the markdown has no place here and is left out"),
                Scripts.said("deck { slide('s') {    markdown 'a\\n\\n---\\n\\n<div>b</div>' } }"));
    }
}
