package dev.deckle.renderer.chart.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DodgeTest {

    @Test
    void boxes_that_do_not_touch_stay() {
        assertArrayEquals(new double[] {10, 50, 30}, Dodge.solve(new double[] {10, 50, 30}, new double[] {10, 10, 10}, 0, 100), 1e-9);
    }

    @Test
    void boxes_that_touch_move_apart_evenly() {
        assertArrayEquals(new double[] {45, 55}, Dodge.solve(new double[] {50, 50}, new double[] {10, 10}, 0, 100), 1e-9);
    }

    @Test
    void the_ends_hold() {
        assertArrayEquals(new double[] {95, 85}, Dodge.solve(new double[] {100, 99}, new double[] {10, 10}, 0, 100), 1e-9);
    }

    @Test
    void more_than_the_room_is_no_answer() {
        assertNull(Dodge.solve(new double[] {1, 2}, new double[] {60, 60}, 0, 100));
    }

    @Test
    void any_boxes_end_up_in_order_apart_and_inside() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 3000; round++) {
            int n = 1 + random.nextInt(12);
            double[] wanted = random.doubles(n, -20, 120).toArray(), sizes = random.doubles(n, 1, 8).toArray();
            double[] middles = Dodge.solve(wanted, sizes, 0, 100);
            Integer[] order = new Integer[n];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Double.compare(wanted[a], wanted[b]));
            double end = 0;
            for (int i : order) {
                assertTrue(middles[i] - sizes[i] / 2 >= end - 1e-6, "box " + i + " of round " + round + " begins before " + end);
                end = middles[i] + sizes[i] / 2;
            }
            assertTrue(end <= 100 + 1e-6, "round " + round + " ends at " + end);
        }
    }
}
