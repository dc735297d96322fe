package dev.deckle.renderer.icon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.Kind;
import dev.deckle.model.Modality;
import dev.deckle.model.block.Asset;
import dev.deckle.model.block.Scorecard.Grade;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconPainterTest {
    private static final Color INK = Color.rgb(0x000061), JOINT = Color.rgb(0x9DA0B4);
    private final Diagnostics diagnostics = new Diagnostics();
    private final IconPainter painter = new IconPainter(diagnostics);

    @ParameterizedTest
    @ValueSource(doubles = {9, 14, 19, 60})
    void everyIconStaysInItsSquareAndFillsMostOfIt(double size) {
        for (Kind kind : Kind.BUILT_IN) {
            Rect ink = ink(painter.icon(kind, size, INK));
            assertTrue(new Rect(0, 0, size, size).contains(ink, 1e-9), kind.id() + " " + ink);
            assertTrue(Math.max(ink.width(), ink.height()) > 0.75 * size, kind.id() + " is small: " + ink);
            assertEquals(size / 2, ink.x() + ink.width() / 2, 0.05 * size, kind.id() + " stands off its middle");
        }
    }

    @Test
    void theIconsDiffer() {
        Set<List<Item>> seen = new HashSet<>();
        for (Kind kind : Kind.BUILT_IN) assertTrue(seen.add(painter.icon(kind, 24, INK)), kind.id());
    }

    @Test
    void aRowIsAsWideAsItSays() {
        Modality m = new Modality(List.of(Kind.IMAGE, Kind.VIDEO, Kind.ROBOT), List.of(Kind.ROBOT, Kind.IMAGE));
        Rect ink = ink(painter.modality(m, 19, INK, JOINT, "en"));
        assertEquals(painter.width(m, 19), ink.right(), 0.1 * 19);
        assertTrue(ink.x() >= 0 && ink.right() <= painter.width(m, 19) && ink.bottom() <= 19, ink.toString());
    }

    @Test
    void aRowIsOneFigureThatIsReadOut() {
        Modality m = new Modality(List.of(Kind.TEXT, Kind.IMAGE), List.of(Kind.TEXT));
        assertEquals("text and image to text", alt(m, "en"));
        assertEquals("文本和图像到文本", alt(m, "zh-CN"));
        Modality three = new Modality(List.of(Kind.TEXT, Kind.IMAGE, Kind.ROBOT), List.of(Kind.THREE_D));
        assertEquals("text, image and robot state to 3D", alt(three, "en-GB"));
        assertEquals("文本、图像和机器人状态到3D", alt(three, "zh-Hans"));
    }

    @Test
    void jointsHaveTheirOwnColour() {
        Group row = (Group) painter.modality(new Modality(List.of(Kind.CODE), List.of(Kind.TOOL)), 19, INK, JOINT, "en").get(0);
        assertEquals(List.of(INK, JOINT, INK), row.items().stream().map(i -> ((PathItem) i).stroke().color()).toList());
        double joint = ((PathItem) row.items().get(1)).stroke().width();
        assertTrue(joint < ((PathItem) row.items().get(0)).stroke().width());
    }

    @Test
    void aScriptsOwnIconIsDrawnInTheInkInsideItsSquare() {
        Kind audio = kind("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='M0 0H10V10Z' fill='currentColor'/></svg>");
        List<Item> items = painter.icon(audio, 24, INK);
        assertTrue(diagnostics.list().isEmpty(), diagnostics.list().toString());
        Group placed = assertInstanceOf(Group.class, items.get(0));
        Group scaled = assertInstanceOf(Group.class, placed.items().get(0));
        assertEquals(INK, assertInstanceOf(PathItem.class, scaled.items().get(0)).fill());
        assertEquals(2, placed.transform().e(), 1e-9);
    }

    @Test
    void aBrokenIconIsReportedOnceAndLeavesAFrame() {
        Kind broken = kind("<svg");
        assertFalse(painter.icon(broken, 24, INK).isEmpty());
        painter.icon(broken, 24, INK);
        assertEquals(1, diagnostics.list().size());
        assertEquals("bad-image", diagnostics.list().get(0).code());
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void marksStayInTheirSquare(Grade grade) {
        Rect box = new Rect(0, 0, 10, 10);
        assertTrue(box.contains(ink(painter.mark(grade, 10, INK)), 0), grade.toString());
    }

    @Test
    void marksDifferByShape() {
        Set<Object> shapes = new HashSet<>();
        for (Grade grade : Grade.values()) shapes.add(painter.mark(grade, 10, INK));
        assertEquals(4, shapes.size());
    }

    private static Kind kind(String svg) {
        return new Kind("audio", "audio", new Asset("audio.svg", svg.getBytes(StandardCharsets.UTF_8)));
    }

    private String alt(Modality modality, String language) {
        List<Item> items = painter.modality(modality, 14, INK, JOINT, language);
        assertEquals(1, items.size());
        Tag tag = assertInstanceOf(Group.class, items.get(0)).tag();
        assertEquals(Tag.Role.FIGURE, tag.role());
        return tag.alt();
    }

    /** The box around all ink, half of each stroke's width included. */
    private static Rect ink(List<Item> items) {
        Rect all = null;
        for (Item item : items) {
            Rect box = item instanceof Group g ? ink(g.items()) : of((PathItem) item);
            all = all == null ? box : all.union(box);
        }
        return all;
    }

    private static Rect of(PathItem item) {
        double half = item.stroke() == null ? 0 : item.stroke().width() / 2;
        return item.path().bounds().inset(-half, -half, -half, -half);
    }
}
