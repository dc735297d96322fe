package dev.deckle.renderer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Stroke;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {
    private static final String OPEN = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 100 50'>";
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void shapesBecomePathsAtTheNaturalSize() {
        Artwork art = svg("<rect x='10' y='20' width='40' height='8' fill='#D85040'/>");
        assertEquals(List.of(75.0, 37.5), List.of(art.width(), art.height()));
        PathItem rect = (PathItem) flat(art).get(0);
        assertEquals(new Rect(7.5, 15, 30, 6), rect.path().bounds());
        assertEquals(Color.rgb(0xD85040), rect.fill());
    }

    @Test
    void strokesKeepTheirWidthCapsAndDashes() {
        PathItem line = (PathItem) flat(svg("<path d='M0 0L40 0' stroke='#000' stroke-width='4' stroke-linecap='round' stroke-dasharray='8 4'/>")).stream()
                .filter(i -> ((PathItem) i).stroke() != null).findFirst().orElseThrow();
        assertEquals(new Stroke(Color.BLACK, 3, Stroke.Cap.ROUND, Stroke.Join.MITER, List.of(6.0, 3.0), 0), line.stroke());
    }

    @Test
    void opacityGoesIntoTheColour() {
        PathItem rect = (PathItem) flat(svg("<rect width='4' height='4' fill='#0000FF' opacity='0.5'/>")).get(0);
        assertEquals(0x0000FF, rect.fill().argb() & 0xFFFFFF);
        assertEquals(128, rect.fill().alpha(), 1);
    }

    @Test
    void theCurrentColourIsTheInk() throws BadImage {
        byte[] bytes = (OPEN + "<g stroke='currentColor' fill='none'><circle cx='9' cy='9' r='4'/></g></svg>").getBytes(StandardCharsets.UTF_8);
        PathItem ring = (PathItem) flat(Pictures.read(bytes, Color.rgb(0x123456))).get(0);
        assertEquals(Color.rgb(0x123456), ring.stroke().color());
    }

    @Test
    void clipsAreKept() {
        Artwork art = svg("<clipPath id='c'><circle cx='20' cy='20' r='10'/></clipPath><rect width='90' height='40' clip-path='url(#c)'/>");
        Group page = (Group) art.draw(75, 37.5).get(0);
        Path clip = ((Group) page.items().get(0)).clip();
        assertEquals(7.5, clip.bounds().x(), 0.01);
        assertEquals(15, clip.bounds().width(), 0.01);
    }

    @Test
    void aGradientIsAPictureUnderTheExactOutline() {
        Artwork art = svg("<linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'/></linearGradient>"
                + "<circle cx='50' cy='25' r='20' fill='url(#g)'/>");
        Group fill = assertInstanceOf(Group.class, ((Group) art.draw(75, 37.5).get(0)).items().get(0));
        assertEquals(30, fill.clip().bounds().width(), 0.01);
        assertInstanceOf(ImageItem.class, fill.items().get(0));
    }

    @Test
    void masksAndFiltersMakePixelsOfIt() {
        Artwork art = svg("<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><rect width='50' height='50' filter='url(#f)'/>");
        assertInstanceOf(ImageItem.class, flat(art).get(0));
        assertEquals(75, art.width(), 0.1);
    }

    @Test
    void scriptsAreIgnored() {
        assertNotNull(svg("<script href='http://evil.example/x.js'>boom()</script><rect width='4' height='4' onclick='boom()'/>"));
    }

    @Test
    void aDoctypeIsNoHarm() {
        String doctype = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>";
        assertNotNull(read("<?xml version='1.0'?>" + doctype + OPEN + "<rect width='4' height='4'/></svg>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<image href='http://evil.example/a.png' width='9' height='9'/>", "<image xlink:href='/etc/passwd' width='9' height='9'/>",
        "<use href='other.svg#a'/>", "<rect width='9' height='9' fill='url(http://evil.example/#a)'/>", "<style>@import 'x.css';</style>",
        "<style>rect { fill: url('http://evil.example/') }</style>", "<image href='data:image/svg+xml;base64,AAAA' width='9' height='9'/>"})
    void whatLiesOutsideIsRefused(String content) {
        assertNull(svg(content));
        assertEquals("bad-image", diagnostics.list().get(0).code());
    }

    @Test
    void textIsRefusedAndSaysWhatToDo() {
        assertNull(svg("<text x='3' y='9'>Deckle</text>"));
        assertEquals("convert its text to paths", diagnostics.list().get(0).hint());
    }

    @Test
    void entitiesAreNotExpanded() {
        assertNull(read("<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b '&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>" + OPEN + "<desc>&b;&f;</desc></svg>"));
        assertEquals("bad-image", diagnostics.list().get(0).code());
    }

    @Test
    void anEndlessDrawingIsRefused() {
        StringBuilder bomb = new StringBuilder("<g id='a0'><rect width='1' height='1'/></g>");
        for (int i = 1; i < 12; i++) bomb.append("<g id='a").append(i).append("'>").append(("<use href='#a" + (i - 1) + "'/>").repeat(12)).append("</g>");
        assertNull(svg(bomb + "<use href='#a11'/>"));
        assertTrue(diagnostics.list().get(0).message().contains("SVG"));
    }

    @Test
    void deepNestingIsRefused() {
        assertNull(svg("<g>".repeat(5000) + "</g>".repeat(5000)));
    }

    @Test
    void brokenXmlNamesItsLine() {
        assertNull(read(OPEN + "\n<rect"));
        assertTrue(diagnostics.list().get(0).message().contains("line 2"), diagnostics.list().toString());
    }

    private Artwork svg(String content) {
        return read(OPEN + content + "</svg>");
    }

    private Artwork read(String text) {
        return Pictures.read(new Asset("x.svg", text.getBytes(StandardCharsets.UTF_8)), new Where("a", 1, 1), diagnostics);
    }

    /** Paths and pictures in order, without their groups. */
    private static List<Item> flat(Artwork art) {
        List<Item> leaves = new ArrayList<>();
        collect(art.draw(art.width(), art.height()), leaves);
        return leaves;
    }

    private static void collect(List<Item> items, List<Item> leaves) {
        for (Item item : items) {
            if (item instanceof Group g) collect(g.items(), leaves);
            else leaves.add(item);
        }
    }
}
