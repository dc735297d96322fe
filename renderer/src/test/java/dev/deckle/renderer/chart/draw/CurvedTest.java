package dev.deckle.renderer.chart.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CurvedTest {

    @Test
    void a_smooth_line_never_leaves_the_values_at_the_ends_of_a_stretch() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 500; round++) {
            int n = 2 + random.nextInt(12);
            double[] x = new double[n], y = new double[n];
            for (int i = 0; i < n; i++) {
                x[i] = i == 0 ? 0 : x[i - 1] + random.nextDouble(0.5, 20);
                y[i] = random.nextInt(4) == 0 && i > 0 ? y[i - 1] : random.nextDouble(-100, 100);
            }
            Path2D path = new Path2D.Double();
            Curved.append(path, x, y, 0, n - 1, Drawing.Join.SMOOTH, Curved.tangents(x, y, 0, n - 1, Drawing.Join.SMOOTH));
            inside(path, x, y, round);
        }
    }

    private static void inside(Path2D path, double[] x, double[] y, int round) {
        double[] c = new double[6];
        for (PathIterator it = new FlatteningPathIterator(path.getPathIterator(null), 0.01); !it.isDone(); it.next()) {
            it.currentSegment(c);
            int i = 0;
            while (i + 2 < x.length && x[i + 1] < c[0]) i++;
            double low = Math.min(y[i], y[i + 1]), high = Math.max(y[i], y[i + 1]);
            assertTrue(c[1] >= low - 0.05 && c[1] <= high + 0.05, "round " + round + ": " + c[1] + " outside " + low + " … " + high);
        }
    }

    @Test
    void a_step_keeps_its_value_up_to_the_next_point() {
        Path2D path = new Path2D.Double();
        Curved.append(path, new double[] {0, 10}, new double[] {5, 1}, 0, 1, Drawing.Join.STEP, new double[0]);
        double[] c = new double[6];
        PathIterator it = path.getPathIterator(null);
        it.next();
        it.currentSegment(c);
        assertEquals(10, c[0]);
        assertEquals(5, c[1]);
    }
}
