package dev.deckle.renderer.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.sample.Faces;
import java.awt.BasicStroke;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BolderTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_frame_grows_on_both_sides_whichever_way_it_runs(boolean clockwise) {
        Path2D frame = new Path2D.Double();
        rect(frame, 0, 0, 10, 10, clockwise);
        rect(frame, 3, 3, 4, 4, !clockwise);
        Area bolder = new Area(Bolder.of(Path.of(frame), 1).toPath2D());
        assertEquals(new Rect(-0.5, -0.5, 11, 11), Bolder.of(Path.of(frame), 1).bounds());
        assertTrue(bolder.contains(3.2, 5) && !bolder.contains(3.6, 5), "the hole shrinks by half a unit on each side");
    }

    @Test
    void nothing_added_is_the_same_outline() {
        Path path = Path.rect(0, 0, 1, 1);
        assertSame(path, Bolder.of(path, 0));
    }

    /** Against the area that a pen of that thickness covers along the outline. */
    @Test
    void han_letters_grow_as_a_stroke_around_them_does() {
        double thickness = 0.025;
        for (int c : Faces.han(200, 5).codePoints().toArray()) {
            Path outline = Faces.HAN.outline(Faces.glyph(Faces.HAN, c));
            Path2D shape = outline.toPath2D();
            Area stroked = new Area(shape);
            stroked.add(new Area(new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND).createStrokedShape(shape)));
            Area bolder = new Area(Bolder.of(outline, thickness).toPath2D());
            double plain = size(new Area(shape)), grown = size(stroked) - plain;
            Area difference = new Area(stroked);
            difference.exclusiveOr(bolder);
            // corners stay sharp, where the pen rounds them
            assertTrue(size(difference) < 0.2 * grown, Character.toString(c) + ": " + size(difference) / grown);
        }
    }

    private static void rect(Path2D path, double x, double y, double w, double h, boolean clockwise) {
        path.moveTo(x, y);
        path.lineTo(clockwise ? x : x + w, clockwise ? y + h : y);
        path.lineTo(x + w, y + h);
        path.lineTo(clockwise ? x + w : x, clockwise ? y : y + h);
        path.closePath();
    }

    private static double size(Area area) {
        double sum = 0, x = 0, y = 0, startX = 0, startY = 0;
        double[] c = new double[6];
        for (PathIterator it = area.getPathIterator(null, 1e-4); !it.isDone(); it.next()) {
            int op = it.currentSegment(c);
            double nextX = op == PathIterator.SEG_CLOSE ? startX : c[0], nextY = op == PathIterator.SEG_CLOSE ? startY : c[1];
            if (op == PathIterator.SEG_MOVETO) {
                startX = nextX;
                startY = nextY;
            } else {
                sum += x * nextY - nextX * y;
            }
            x = nextX;
            y = nextY;
        }
        return Math.abs(sum) / 2;
    }
}
