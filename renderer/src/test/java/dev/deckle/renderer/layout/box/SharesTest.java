package dev.deckle.renderer.layout.box;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {
    /** A figure of least and natural height 20. */
    private static Box figure(double most) {
        return new Box() {
            @Override
            public double minHeight(double width, Fit fit) {
                return 20;
            }

            @Override
            public double naturalHeight(double width, Fit fit) {
                return 20;
            }

            @Override
            public double mostHeight(double width, Fit fit) {
                return most;
            }

            @Override
            public boolean stretches() {
                return true;
            }

            @Override
            public Placement place(double width, double height, Fit fit, boolean force) {
                return Placement.of(height, null, List::of);
            }
        };
    }

    @Test
    void whatOneCannotUseGoesToTheOther() {
        assertArrayEquals(new double[] {30, 170}, Shares.of(List.of(figure(30), figure(1e6)), 100, 200, Fit.NATURAL), 0.1);
    }

    @Test
    void whatNoneCanUseStaysFree() {
        assertArrayEquals(new double[] {30, 40}, Shares.of(List.of(figure(30), figure(40)), 100, 200, Fit.NATURAL), 0.1);
    }
}
