package dev.deckle.renderer.pdf;

import static dev.deckle.renderer.sample.Samples.document;
import static dev.deckle.renderer.sample.Samples.lato;
import static dev.deckle.renderer.sample.Samples.page;
import static dev.deckle.renderer.sample.Samples.tagged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Tag.Role;
import dev.deckle.renderer.display.Target;
import dev.deckle.renderer.display.Transform;
import dev.deckle.renderer.sample.Samples;
import dev.deckle.renderer.sample.TagDump;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class StructureTest {

    @Test
    void groups_of_one_key_are_one_element_across_pages() {
        Tag sect = Tag.of(Role.SECT, 1).withTitle("Part"), list = Tag.of(Role.L, 2);
        String dump = dump(page(1, tagged(sect, tagged(list, item("1.", "one")))), page(2, tagged(sect, tagged(list, item("2.", "two")))));
        assertEquals("""
                Document
                  Sect T='Part'
                    L ListNumbering=Decimal
                      LI
                        Lbl
                          '1.' on 1
                        LBody
                          'one' on 1
                      LI
                        Lbl
                          '2.' on 2
                        LBody
                          'two' on 2
                """, dump);
    }

    @Test
    void a_paragraph_that_goes_on_is_one_paragraph() {
        Tag p = Tag.of(Role.P, 5);
        assertEquals("""
                Document
                  P
                    'first' on 1
                    'second' on 2
                """, dump(page(1, tagged(p, lato(9, 10, 10, "first"))), page(2, tagged(p, lato(9, 10, 10, "second")))));
    }

    @Test
    void groups_of_one_key_in_different_elements_are_different() {
        Tag p = Tag.of(Role.P, 5);
        String dump = dump(page(1, tagged(Role.SECT, tagged(p, lato(9, 10, 10, "a"))), tagged(Role.SECT, tagged(p, lato(9, 10, 20, "b")))));
        assertEquals(2, dump.lines().filter(l -> l.strip().equals("P")).count(), dump);
    }

    @Test
    void text_around_an_inner_element_stays_around_it() {
        assertEquals("""
                Document
                  P
                    'a' on 1
                    Span ActualText='B'
                      'b' on 1
                    'c' on 1
                """, dump(page(1, tagged(Role.P, lato(9, 10, 10, "a"), tagged(Tag.of(Role.SPAN).withActualText("B"), lato(9, 20, 10, "b")), lato(9, 30, 10, "c")))));
    }

    @Test
    void data_cells_name_their_heads_where_heads_span() {
        String dump = TagDump.of(ConformanceTest.bytes(Samples.everything()));
        assertTrue(dump.contains("TD Headers=[e0000002 e0000003 e0000004]"), dump);
        assertTrue(dump.contains("TH ID='e0000003' Scope=Column"), dump);
        assertTrue(dump.contains("TH ID='e0000002' ColSpan=2 Scope=Column"), dump);
    }

    @Test
    void data_cells_of_a_plain_table_do_without() {
        Group head = tagged(Role.TR, Group.tagged(Tag.cell(Role.TH, 1, 1, Tag.Scope.COLUMN), List.of(lato(9, 10, 10, "head"))));
        Group body = tagged(Role.TR, Group.tagged(Tag.cell(Role.TD, 1, 1, Tag.Scope.NONE), List.of(lato(9, 10, 20, "data"))));
        String dump = dump(page(1, tagged(Role.TABLE, head, body)));
        assertFalse(dump.contains("Headers"), dump);
    }

    @Test
    void an_empty_cell_holds_its_place_and_other_empty_groups_vanish() {
        String dump = dump(page(1, tagged(Role.TABLE, tagged(Role.TR, tagged(Role.TD), tagged(Role.TD, tagged(Role.P))))));
        assertEquals("Document\n  Table\n    TR\n      TD\n      TD\n", dump);
    }

    @Test
    void artifacts_hide_all_that_is_in_them() {
        String dump = dump(page(1, tagged(Role.P, lato(9, 10, 10, "read"), Group.artifact(List.of(tagged(Role.P, lato(9, 10, 20, "unread")))))));
        assertEquals("Document\n  P\n    'read' on 1\n", dump);
    }

    @Test
    void artifacts_say_what_they_are() throws Exception {
        byte[] pdf = ConformanceTest.bytes(document(page(1, tagged(Tag.PAGE_HEADER, lato(9, 10, 10, "head")), tagged(Tag.PAGE_FOOTER, lato(9, 10, 400, "foot")),
                tagged(Tag.PAGE_ARTIFACT, lato(9, 10, 200, "again")), Group.artifact(List.of(lato(9, 10, 300, "decoration"))))));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String content = new String(read.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertEquals(List.of("/Background", "/Pagination/Subtype/Header/Attached[/Top]", "/Pagination/Subtype/Footer/Attached[/Bottom]", "/Pagination", "/Layout"),
                    Pattern.compile("/Artifact<</Type(/.*?)(/BBox.*?)?>>").matcher(content).results().map(r -> r.group(1)).toList(), content);
        }
    }

    @Test
    void a_link_is_an_element_with_its_annotation() {
        Item link = new Link(new Target.Uri("https://example.org"), new Rect(10, 0, 40, 10), "to the example", List.of(lato(9, 10, 10, "example")));
        assertEquals("Document\n  P\n    Link\n      'example' on 1\n      -> Link 'to the example'\n", dump(page(1, tagged(Role.P, link))));
    }

    @Test
    void a_link_on_two_lines_is_one_element() {
        Tag p = Tag.of(Role.P, 5);
        String dump = dump(page(1, tagged(p, piece(-3, "https://example.org", "the")), tagged(p, piece(-3, "https://example.org", "example"))),
                page(2, tagged(p, piece(-3, "https://example.com", "other"))));
        assertEquals("""
                Document
                  P
                    Link
                      'theexample' on 1
                      -> Link 'words'
                      -> Link 'words'
                    Link
                      'other' on 2
                      -> Link 'words'
                """, dump);
    }

    private static Item piece(int key, String address, String text) {
        return new Link(new Target.Uri(address), key, new Rect(10, 0, 40, 10), "words", List.of(lato(9, 10, 10, text)));
    }

    @Test
    void a_formula_in_a_figure_is_part_of_the_figure() {
        Group formula = Group.tagged(Tag.of(Role.FORMULA, -1).withAlt("x squared"), List.of(lato(9, 100, 10, "x2")));
        String dump = dump(page(1, tagged(Role.FIGURE, lato(9, 10, 10, "at"), formula)));
        assertTrue(dump.startsWith("Document\n  Figure Alt='at x2'") && !dump.contains("Formula"), dump);
    }

    @Test
    void a_language_is_said_where_it_changes() {
        Tag german = Tag.of(Role.BLOCK_QUOTE).withLang("de"), chinese = Tag.of(Role.P).withLang("zh-CN");
        String dump = dump(page(1, tagged(german, tagged(Tag.of(Role.P).withLang("de"), lato(9, 10, 10, "a")), tagged(chinese, lato(9, 10, 20, "b"))),
                tagged(chinese, lato(9, 10, 30, "c"))));
        assertEquals("Document\n  BlockQuote Lang='de'\n    P\n      'a' on 1\n    P Lang='zh-CN'\n      'b' on 1\n  P\n    'c' on 1\n", dump);
    }

    @Test
    void a_list_says_how_it_is_numbered() {
        String decimal = dump(page(1, tagged(Role.L, item("12.", "a"))));
        assertTrue(decimal.contains("  L ListNumbering=Decimal\n"), decimal);
        Group mark = Group.tagged(Tag.of(Role.LBL).withActualText("•"), List.of(PathItem.fill(Path.circle(5, 5, 2), Samples.NAVY)));
        String bullets = dump(page(1, tagged(Role.L, tagged(Role.LI, mark, tagged(Role.LBODY, lato(9, 20, 10, "a"))))));
        assertTrue(bullets.contains("  L ListNumbering=Disc\n    LI\n      Lbl ActualText='•'\n      LBody\n"), bullets);
        String words = dump(page(1, tagged(Role.L, item("AI:", "a"))));
        assertTrue(words.contains("  L\n"), words);
    }

    @Test
    void a_link_to_a_page_that_is_left_out_is_text() {
        Item link = new Link(new Target.Anchor("elsewhere"), new Rect(10, 0, 40, 10), "elsewhere", List.of(lato(9, 10, 10, "see there")));
        assertEquals("Document\n  P\n    'see there' on 1\n", dump(page(1, tagged(Role.P, link))));
    }

    @Test
    void a_figure_is_as_large_as_what_it_shows() {
        Group clipped = new Group(null, Transform.translate(100, 100), Path.rect(0, 0, 50, 40),
                List.of(PathItem.fill(Path.rect(-20, 10, 500, 20), Samples.NAVY)));
        String dump = dump(page(1, Group.tagged(Tag.figure("a bar"), List.of(clipped))));
        assertEquals("Document\n  Figure Alt='a bar' Placement=Block BBox=[100 275 150 295]\n", dump);
    }

    @Test
    void a_figure_without_alternative_text_says_the_text_in_it() {
        String dump = dump(page(1, tagged(Role.FIGURE, lato(9, 10, 10, "north"), lato(9, 10, 30, "south"))));
        assertTrue(dump.contains("Figure Alt='north south'"), dump);
    }

    @Test
    void text_that_means_nothing_is_a_mistake_of_the_layout() {
        IllegalStateException outside = assertThrows(IllegalStateException.class, () -> dump(page(1, lato(9, 10, 10, "lost"))));
        assertEquals("page 1: text 'lost' stands directly in a Document; put it into a group tagged with its role", outside.getMessage());
        assertThrows(IllegalStateException.class, () -> dump(page(1, tagged(Role.TR, lato(9, 10, 10, "lost")))));
    }

    private static Group item(String label, String body) {
        return tagged(Role.LI, tagged(Role.LBL, lato(9, 10, 10, label)), tagged(Role.LBODY, lato(9, 20, 10, body)));
    }

    private static String dump(Page... pages) {
        return TagDump.of(ConformanceTest.bytes(document(pages)));
    }
}
