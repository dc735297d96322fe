package dev.deckle.renderer.png;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Stroke;
import dev.deckle.renderer.display.Transform;
import dev.deckle.renderer.sample.Pictures;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shapes as Java2D draws them. */
class DrawingTest {
    private static final int SIZE = 200;

    @Test
    void covers_pixels_by_their_area() {
        BufferedImage image = draw(PathItem.fill(Path.rect(10.25, 20.5, 1, 1), Color.BLACK));
        assertEquals(255 - Math.round(255 * 0.75f * 0.5f), image.getRGB(10, 20) & 255, 1);
        assertEquals(255 - Math.round(255 * 0.25f * 0.5f), image.getRGB(11, 21) & 255, 1);
        assertEquals(255, image.getRGB(12, 20) & 255);
    }

    @Test
    void rectangles_that_share_an_edge_leave_no_gap_on_whole_pixels() {
        BufferedImage image = draw(PathItem.fill(Path.rect(10, 10, 30, 30), Color.BLACK), PathItem.fill(Path.rect(40, 10, 30, 30), Color.BLACK));
        for (int x = 10; x < 70; x++) assertEquals(0xFF000000, image.getRGB(x, 20), "at " + x);
    }

    @Test
    void fill_rules_differ_where_a_star_crosses_itself() {
        Path2D star = star();
        star.setWindingRule(Path2D.WIND_EVEN_ODD);
        assertEquals(255, draw(PathItem.fill(Path.of(star), Color.BLACK)).getRGB(100, 100) & 255);
        star.setWindingRule(Path2D.WIND_NON_ZERO);
        assertEquals(0, draw(PathItem.fill(Path.of(star), Color.BLACK)).getRGB(100, 100) & 255);
    }

    @Test
    void shapes_beyond_the_page_are_cut_off() {
        BufferedImage image = draw(PathItem.fill(Path.rect(-1e6, -1e6, 2e6, 2e6), Color.BLACK), PathItem.fill(Path.circle(0, 300, 150), Color.rgb(0xFF0000)));
        assertEquals(0xFF000000, image.getRGB(199, 0));
        assertEquals(0xFFFF0000, image.getRGB(0, 199));
    }

    @Test
    void curves_are_as_smooth_as_java2d_draws_them() {
        Random random = new Random(1);
        Path2D curves = new Path2D.Double();
        for (int i = 0; i < 12; i++) {
            curves.moveTo(place(random), place(random));
            curves.quadTo(place(random), place(random), place(random), place(random));
            curves.curveTo(place(random), place(random), place(random), place(random), place(random), place(random));
            curves.closePath();
        }
        assertSame(curves, new AffineTransform(), null);
    }

    @ParameterizedTest
    @EnumSource(Stroke.Join.class)
    void corners_and_ends_are_as_java2d_draws_them(Stroke.Join join) {
        for (Stroke.Cap cap : Stroke.Cap.values()) {
            Random random = new Random(join.ordinal() * 3L + cap.ordinal());
            Path2D path = new Path2D.Double();
            for (int i = 0; i < 6; i++) {
                path.moveTo(place(random), place(random));
                for (int k = 0; k < 3; k++) path.lineTo(place(random), place(random));
                path.quadTo(place(random), place(random), place(random), place(random));
                if (i % 2 == 0) path.closePath();
            }
            assertSame(path, new AffineTransform(), new Stroke(Color.BLACK, 7, cap, join, List.of(), 0));
            assertSame(path, new AffineTransform(), new Stroke(Color.BLACK, 0.7, cap, join, List.of(), 0));
            assertSame(path, new AffineTransform(0.4, 0.1, -0.3, 0.9, 40, 10), new Stroke(Color.BLACK, 9, cap, join, List.of(), 0));
            assertSame(path, new AffineTransform(), new Stroke(Color.BLACK, 3, cap, join, List.of(9.0, 5.0, 2.0, 5.0), 4));
        }
    }

    @Test
    void dots_show_their_ends_only() {
        Path2D dot = new Path2D.Double();
        dot.moveTo(50, 50);
        dot.lineTo(50, 50);
        Stroke round = new Stroke(Color.BLACK, 20, Stroke.Cap.ROUND, Stroke.Join.ROUND, List.of(), 0);
        assertEquals(0, draw(PathItem.stroke(Path.of(dot), round)).getRGB(45, 50) & 255);
        assertEquals(255, draw(PathItem.stroke(Path.of(dot), Stroke.solid(Color.BLACK, 20))).getRGB(45, 50) & 255);
    }

    @Test
    void clips_keep_what_lies_in_all_of_them() {
        Item inner = new Group(null, Transform.IDENTITY, Path.circle(100, 100, 50), List.of(PathItem.fill(Path.rect(0, 0, SIZE, SIZE), Color.BLACK)));
        BufferedImage image = draw(new Group(null, Transform.IDENTITY, Path.rect(100, 0, 100, 200), List.of(inner)));
        assertEquals("0 255 255", (image.getRGB(120, 100) & 255) + " " + (image.getRGB(80, 100) & 255) + " " + (image.getRGB(180, 30) & 255));
    }

    @Test
    void colours_mix_by_their_alpha() {
        BufferedImage image = draw(PathItem.fill(Path.rect(0, 0, 100, 100), Color.rgb(0x0000FF)), PathItem.fill(Path.rect(0, 0, 50, 50), new Color(0x80FF0000)));
        assertEquals("80007f", Integer.toHexString(image.getRGB(10, 10) & 0xFFFFFF));
    }

    @Test
    void pictures_stand_where_they_are_put() {
        ImageItem item = new ImageItem(Pictures.of(quarters(), "png"), new Rect(0, 0, 40, 20));
        Transform turned = Transform.rotate(90).then(Transform.translate(100, 50));
        BufferedImage image = draw(new Group(null, turned, null, List.of(item)));
        // turned clockwise the upper left quarter comes to the upper right
        assertEquals("ff0000 ff ff00", hex(image, 95, 55) + " " + hex(image, 85, 55) + " " + hex(image, 95, 85));
        assertEquals("ffffff", hex(image, 79, 60));
    }

    @Test
    void gray_pictures_keep_their_levels() {
        BufferedImage gray = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 16; i++) gray.getRaster().setSample(i % 4, i / 4, 0, 0x50);
        assertEquals("505050", hex(draw(new ImageItem(Pictures.of(gray, "png"), new Rect(10, 10, 40, 40))), 30, 30));
    }

    private static String hex(BufferedImage image, int x, int y) {
        return Integer.toHexString(image.getRGB(x, y) & 0xFFFFFF);
    }

    /** Red and green above, blue and black below. */
    private static BufferedImage quarters() {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 40; x++) image.setRGB(x, y, y < 10 ? x < 20 ? 0xFF0000 : 0x00FF00 : x < 20 ? 0x0000FF : 0);
        }
        return image;
    }

    private static Path2D star() {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 5; i++) {
            double x = 100 + 80 * Math.sin(i * 0.8 * Math.PI), y = 100 - 80 * Math.cos(i * 0.8 * Math.PI);
            if (i == 0) star.moveTo(x, y);
            else star.lineTo(x, y);
        }
        star.closePath();
        return star;
    }

    private static double place(Random random) {
        return 20 + 160 * random.nextDouble();
    }

    /** @param stroke {@code null} to fill */
    private static void assertSame(Path2D path, AffineTransform t, Stroke stroke) {
        BufferedImage expected = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = expected.createGraphics();
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, SIZE, SIZE);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(java.awt.Color.BLACK);
        g.transform(t);
        if (stroke == null) g.fill(path);
        else {
            float[] dash = new float[stroke.dash().size()];
            for (int i = 0; i < dash.length; i++) dash[i] = stroke.dash().get(i).floatValue();
            g.setStroke(new BasicStroke((float) stroke.width(), stroke.cap().ordinal(), stroke.join().ordinal(), 10, dash.length == 0 ? null : dash,
                    (float) stroke.dashPhase()));
            g.draw(path);
        }
        double[] m = new double[6];
        t.getMatrix(m);
        Item item = stroke == null ? PathItem.fill(Path.of(path), Color.BLACK) : PathItem.stroke(Path.of(path), stroke);
        Difference difference = Difference.between(expected, draw(new Group(null, new Transform(m[0], m[1], m[2], m[3], m[4], m[5]), null, List.of(item))));
        assertTrue(difference.far() < 0.002 && difference.mean() < 0.5, difference + " with " + stroke + " and " + t);
    }

    private static BufferedImage draw(Item... items) {
        return new PngWriter().draw(new Page(1, SIZE, SIZE, Color.WHITE, "", List.of(items), List.of()), SIZE);
    }
}
