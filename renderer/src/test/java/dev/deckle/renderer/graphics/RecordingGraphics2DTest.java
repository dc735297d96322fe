package dev.deckle.renderer.graphics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.LinearGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordingGraphics2DTest {
    private final RecordingGraphics2D g = new RecordingGraphics2D(new Boxes());

    @Test
    void a_fill_keeps_its_outline_under_the_transform_and_takes_the_composites_alpha() {
        g.translate(10, 20);
        g.scale(2, 2);
        g.setPaint(new java.awt.Color(0xD85040));
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
        g.fillRect(1, 1, 3, 4);
        PathItem item = (PathItem) only();
        assertEquals(new Rect(12, 22, 6, 8), item.path().bounds());
        assertEquals(new Color(0x80D85040), item.fill());
        assertNull(item.stroke());
    }

    @Test
    void a_stroke_scales_with_the_transform() {
        g.scale(3, 3);
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_BEVEL, 10, new float[] {1, 2}, 0.5f));
        g.drawLine(0, 0, 5, 0);
        var stroke = ((PathItem) only()).stroke();
        assertEquals(6, stroke.width());
        assertEquals(List.of(3.0, 6.0), stroke.dash());
        assertEquals(1.5, stroke.dashPhase());
        assertEquals(dev.deckle.renderer.display.Stroke.Cap.ROUND, stroke.cap());
        assertEquals(dev.deckle.renderer.display.Stroke.Join.BEVEL, stroke.join());
    }

    @Test
    void a_stroke_under_a_lopsided_transform_becomes_the_area_it_covers() {
        g.scale(1, 4);
        g.setStroke(new BasicStroke(2));
        g.drawLine(0, 10, 10, 10);
        PathItem item = (PathItem) only();
        assertNull(item.stroke());
        assertEquals(8, item.path().bounds().height(), 1e-6);
    }

    @Test
    void a_clip_that_cuts_nothing_leaves_no_trace_and_one_that_cuts_makes_a_group() {
        g.setClip(new Rectangle2D.Double(0, 0, 100, 100));
        g.fillRect(10, 10, 20, 20);
        g.fillRect(90, 90, 20, 20);
        g.fillRect(95, 10, 20, 20);
        g.fillRect(200, 200, 5, 5);
        List<Item> items = g.items();
        assertEquals(2, items.size());
        assertInstanceOf(PathItem.class, items.get(0));
        Group cut = (Group) items.get(1);
        assertEquals(new Rect(0, 0, 100, 100), cut.clip().bounds());
        assertEquals(2, cut.items().size());
    }

    @Test
    void clips_intersect() {
        g.clip(new Rectangle2D.Double(0, 0, 50, 50));
        g.translate(25, 0);
        g.clip(new Ellipse2D.Double(0, 0, 50, 50));
        assertEquals(0, g.getClip().getBounds2D().getMinX(), 1e-6);
        assertEquals(25, g.getClip().getBounds2D().getMaxX(), 1e-6);
    }

    @Test
    void a_string_is_set_by_the_text_source_at_its_place() {
        g.setFont(new Font("Wish", Font.BOLD, 10));
        g.translate(5, 5);
        g.rotate(Math.PI / 2);
        g.drawString("four", 10, 0);
        Group placed = (Group) only();
        assertEquals(5, placed.transform().e(), 1e-9);
        assertEquals(15, placed.transform().f(), 1e-9);
        assertEquals(1, placed.transform().b(), 1e-9);
        assertEquals(40, g.getFontMetrics().stringWidth("four"));
        assertEquals(40, g.getFontMetrics().getStringBounds("four", g).getWidth());
    }

    @Test
    void a_gradient_is_bands_inside_the_shape_that_reach_from_one_colour_to_the_other() {
        g.setPaint(new LinearGradientPaint(0, 0, 100, 0, new float[] {0, 1}, new java.awt.Color[] {java.awt.Color.BLACK, java.awt.Color.WHITE}));
        g.fill(new Ellipse2D.Double(0, 0, 100, 50));
        Group group = (Group) only();
        assertEquals(new Rect(0, 0, 100, 50), group.clip().bounds());
        Color first = ((PathItem) group.items().get(0)).fill(), last = ((PathItem) group.items().get(group.items().size() - 1)).fill();
        assertTrue(first.red() < 4 && last.red() > 251, first.hex() + " " + last.hex());
    }

    @Test
    void equal_pixels_make_equal_pictures() {
        BufferedImage image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(1, 1, 0x80FF0000);
        g.drawImage(image, 10, 10, 40, 20, null);
        g.drawImage(image, 60, 10, null);
        Group first = (Group) g.items().get(0), second = (Group) g.items().get(1);
        assertEquals(((ImageItem) first.items().get(0)).picture(), ((ImageItem) second.items().get(0)).picture());
        assertEquals(10, first.transform().a());
    }

    @Test
    void graphics_made_from_it_write_into_the_same_recording_and_keep_their_state_apart() {
        java.awt.Graphics2D child = (java.awt.Graphics2D) g.create();
        child.translate(7, 0);
        child.fillRect(0, 0, 1, 1);
        g.fillRect(0, 0, 1, 1);
        assertEquals(7, ((PathItem) g.items().get(0)).path().bounds().x());
        assertEquals(0, ((PathItem) g.items().get(1)).path().bounds().x());
    }

    private Item only() {
        assertEquals(1, g.items().size());
        return g.items().get(0);
    }

    /** Text where each character is a square of the font's size. */
    private static final class Boxes implements DrawnText {
        @Override
        public List<Item> set(String text, Font font, Color color) {
            return List.of(PathItem.fill(Path.rect(0, -font.getSize2D(), width(text, font), font.getSize2D()), color));
        }

        @Override
        public double width(String text, Font font) {
            return text.length() * font.getSize2D();
        }

        @Override
        public double ascent(Font font) {
            return font.getSize2D();
        }

        @Override
        public double descent(Font font) {
            return 0;
        }
    }
}
