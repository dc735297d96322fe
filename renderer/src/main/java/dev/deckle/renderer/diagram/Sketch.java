package dev.deckle.renderer.diagram;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What is to be laid out. All lengths in points.
 *
 * @param gap  between neighbouring boxes
 */
record Sketch(List<Size> boxes, List<Arrow> arrows, Flow flow, double gap) {

    /**
     * Where arrows lead, and how what is too long or too wide for a page is brought into shape.
     *
     * @param down   from top to bottom; else from left to right
     * @param folded a long row goes on in a further row
     * @param ranks  boxes of one rank stand in this many ranks by turns, for ranks of many boxes
     */
    record Flow(boolean down, boolean folded, int ranks) {
        static Flow plain(boolean down) {
            return new Flow(down, false, 1);
        }
    }

    record Size(double width, double height) { }

    /**
     * An arrow between two boxes, by their places in the list.
     *
     * @param label room for its words; {@code null} for none
     */
    record Arrow(int from, int to, Size label) { }

    /**
     * Whether it is all trees, growing or joining, so that arrows may share a stem: in any other graph a shared stem would tell of links
     * that are not there.
     */
    boolean trees() {
        int[] in = new int[boxes.size()];
        int[] out = new int[boxes.size()];
        for (Arrow a : arrows) {
            in[a.to]++;
            out[a.from]++;
        }
        boolean growing = Arrays.stream(in).allMatch(n -> n <= 1);
        boolean joining = Arrays.stream(out).allMatch(n -> n <= 1);
        return (growing || joining) && acyclic(in);
    }

    /** Takes boxes away that nothing leads to, until none is left. */
    private boolean acyclic(int[] in) {
        int[] left = in.clone();
        Deque<Integer> free = new ArrayDeque<>();
        for (int i = 0; i < left.length; i++) if (left[i] == 0) free.add(i);
        int gone = 0;
        for (; !free.isEmpty(); gone++) {
            int box = free.remove();
            for (Arrow a : arrows) if (a.from == box && --left[a.to] == 0) free.add(a.to);
        }
        return gone == left.length;
    }
}
