package dev.deckle.renderer.sample;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Picture;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Stroke;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Tag.Role;
import dev.deckle.renderer.display.Target;
import dev.deckle.renderer.display.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Documents that hold one of everything a page can hold. */
public final class Samples {
    public static final Color NAVY = Color.rgb(0x000061);
    private static final Color RED = Color.rgb(0xD85040);

    private Samples() { }

    public static Document.Info info() {
        return new Document.Info("人工智能报告 & more", "Ada <Lovelace>", "a subject", "one, two", "zh-CN", "Deckle", "2023-10-01T00:00:00Z");
    }

    public static Document document(Page... pages) {
        return new Document(info(), List.of(pages), List.of(), Map.of(), List.of());
    }

    public static Page page(int number, Item... items) {
        return new Page(number, 720, 405, Color.WHITE, "page " + number, List.of(items), List.of());
    }

    public static Group tagged(Role role, Item... items) {
        return Group.tagged(Tag.of(role), List.of(items));
    }

    public static Group tagged(Tag tag, Item... items) {
        return Group.tagged(tag, List.of(items));
    }

    public static GlyphRun han(double size, double x, double y, String text) {
        return Faces.run(Faces.HAN, size, x, y, text);
    }

    public static GlyphRun lato(double size, double x, double y, String text) {
        return Faces.run(Faces.LATO, size, x, y, text);
    }

    /** All roles, with an outline, anchors and links. */
    public static Document everything() {
        List<Document.Entry> outline = List.of(new Document.Entry("导言", 1, List.of(new Document.Entry("第一页", 1, List.of()),
                new Document.Entry("第二页", 2, List.of()))));
        return new Document(info(), List.of(first(), second(), third(), fourth()), outline, Map.of("first", 1, "second", 2, "third", 3), List.of());
    }

    private static Page first() {
        Tag sect = Tag.of(Role.SECT, 1).withTitle("导言");
        Group frame = Group.tagged(Tag.PAGE_ARTIFACT, List.of(lato(7, 650, 17, "#deck | 1"), PathItem.stroke(Path.line(30, 24, 690, 24), Stroke.solid(NAVY, 0.5))));
        Group title = tagged(Role.H1, Faces.run(Faces.HAN, 20, 30, 51, "标题 Title", NAVY, 0.025, 0));
        Group lead = tagged(Role.P, Faces.run(Faces.HAN, 11.5, 47, 80, "导语，一句话。", Color.BLACK, 0, 0.2));
        Group figure = Group.tagged(Tag.figure("a red bar beside a blue circle"), List.of(
                PathItem.fill(Path.rect(400, 120, 100, 50), RED), PathItem.fill(Path.circle(550, 145, 25), new Color(0x800000FF)),
                new PathItem(Path.circle(550, 145, 12), Color.WHITE, new Stroke(NAVY, 2, Stroke.Cap.ROUND, Stroke.Join.ROUND, List.of(4.0, 3.0), 1)),
                new Group(null, Transform.rotate(-90).then(Transform.translate(390, 170)), null, List.of(lato(8, 0, 0, "rotated"))),
                new Group(null, Transform.scale(2, 2).then(Transform.translate(600, 120)), Path.rect(0, 0, 30, 20),
                        List.of(PathItem.stroke(Path.circle(15, 14, 12), Stroke.solid(NAVY, 2))))));
        Link out = new Link(new Target.Uri("https://example.org/路"), new Rect(30, 292, 60, 8), "to example.org", List.of(lato(8, 30, 300, "example.org")));
        Link in = new Link(new Target.Anchor("second"), new Rect(130, 292, 60, 8), "to page 2", List.of(lato(8, 130, 300, "page two")));
        Group para = tagged(Role.P, lato(8, 10, 300, "see"), out, lato(8, 110, 300, "or"), in);
        return page(1, frame, tagged(sect, title, lead, list(1, 120), figure, para));
    }

    /** Part of a list that goes on over pages. */
    private static Group list(int from, double y) {
        List<Item> items = new ArrayList<>();
        for (int i = from; i < from + 3; i++) {
            double line = y + 20 * (i - from);
            items.add(tagged(Role.LI, tagged(Role.LBL, han(10, 30, line, i + ".")), tagged(Role.LBODY, tagged(Role.P, han(10, 44, line, "第" + i + "项，内容")))));
        }
        return Group.tagged(Tag.of(Role.L, 7), items);
    }

    private static Page second() {
        Tag sect = Tag.of(Role.SECT, 1).withTitle("导言");
        Group quote = tagged(Role.BLOCK_QUOTE, tagged(Tag.of(Role.P).withLang("en"), lato(10, 30, 200, "To be or not to be.")));
        Group code = tagged(Role.CODE, Faces.run(Faces.MONO, 9, 30, 230, "int x = 1; // \\(ok)"));
        Group note = tagged(Role.NOTE, tagged(Role.P, lato(8, 30, 250, "A note.")));
        Group formula = Group.tagged(Tag.of(Role.FORMULA).withAlt("x squared"), List.of(lato(10, 30, 270, "x"), lato(6, 36, 266, "2")));
        Group span = tagged(Role.P, lato(10, 30, 290, "The "), tagged(Tag.of(Role.SPAN).withActualText("TeX"), lato(10, 60, 290, "T"), lato(10, 66, 292, "E"),
                lato(10, 72, 290, "X")));
        return page(2, tagged(sect, list(4, 120), quote, code, note, formula, span, table(), image()));
    }

    private static Group table() {
        Group head = tagged(Role.THEAD, tagged(Role.TR, cell(Role.TH, 1, 2, Tag.Scope.COLUMN, 300, 120, "名称"), cell(Role.TH, 2, 1, Tag.Scope.COLUMN, 360, 120, "数值")),
                tagged(Role.TR, cell(Role.TH, 1, 1, Tag.Scope.COLUMN, 360, 135, "2022"), cell(Role.TH, 1, 1, Tag.Scope.COLUMN, 420, 135, "2023")));
        Group body = tagged(Role.TBODY, row(150, "甲", "1", "2"), row(165, "乙", "3", ""));
        return tagged(Role.TABLE, PathItem.stroke(Path.line(300, 138, 480, 138), Stroke.solid(NAVY, 0.5)), head, body,
                tagged(Role.CAPTION, lato(8, 300, 180, "A caption")));
    }

    private static Group row(double y, String name, String one, String two) {
        return tagged(Role.TR, cell(Role.TH, 1, 1, Tag.Scope.ROW, 300, y, name), cell(Role.TD, 1, 1, Tag.Scope.NONE, 360, y, one),
                cell(Role.TD, 1, 1, Tag.Scope.NONE, 420, y, two));
    }

    private static Group cell(Role role, int columns, int rows, Tag.Scope scope, double x, double y, String text) {
        Item[] content = text.isEmpty() ? new Item[0] : new Item[] {tagged(Role.P, han(9, x, y, text))};
        return Group.tagged(Tag.cell(role, columns, rows, scope), List.of(content));
    }

    private static Group image() {
        Picture png = Pictures.png(40, 30, true);
        Picture jpeg = Pictures.jpeg(64, 48);
        return Group.tagged(Tag.figure("two pictures"), List.of(new ImageItem(png, new Rect(520, 200, 80, 60)), new ImageItem(jpeg, new Rect(610, 200, 80, 60)),
                new ImageItem(png, new Rect(520, 270, 40, 30))));
    }

    /** What PDFBox does not draw as it should: a pen that is wider than high. */
    private static Page fourth() {
        return page(4, Group.tagged(Tag.figure("a squeezed ring"), List.of(new Group(null, Transform.scale(2, 0.5).then(Transform.translate(600, 120)), null,
                List.of(PathItem.stroke(Path.circle(15, 50, 14), Stroke.solid(NAVY, 2)))))));
    }

    private static Page third() {
        GlyphRun plain = lato(12, 30, 60, "office");
        // the ligature of f and f stands for two characters, so there are five glyphs for six
        int ff = plain.glyphs()[1];
        int[] glyphs = {plain.glyphs()[0], ff, plain.glyphs()[3], plain.glyphs()[4], plain.glyphs()[5]};
        GlyphRun ligature = new GlyphRun(Faces.LATO, 12, 30, 60, glyphs, new double[] {0, 8, 12, 16, 22}, "office", new int[] {0, 1, 3, 4, 5}, NAVY, 0, 0);
        Group agenda = tagged(Role.TOC, tagged(Role.TOCI, tagged(Role.LBL, lato(10, 30, 100, "1")), tagged(Role.P,
                new Link(new Target.Anchor("first"), new Rect(50, 90, 100, 12), "to page 1", List.of(lato(10, 50, 100, "First"))))));
        Group turned = new Group(Tag.of(Role.P), Transform.rotate(30).then(Transform.translate(200, 200)), null, List.of(
                new Link(new Target.Uri("https://example.org"), new Rect(0, -10, 50, 12), "turned", List.of(lato(10, 0, 0, "turned")))));
        return page(3, tagged(Tag.of(Role.SECT, 2), tagged(Role.H1, han(20, 30, 40, "第三页")), tagged(Role.P, ligature), agenda, turned));
    }
}
