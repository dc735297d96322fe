package dev.deckle.renderer.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
        boolean joining = Arrays.stream(count(false)).allMatch(n -> n <= 1);
        return (growing() || joining) && acyclic(count(true));
    }

    /** Whether no box has more than one arrow that leads to it. */
    boolean growing() {
        return Arrays.stream(count(true)).allMatch(n -> n <= 1);
    }

    /** How many arrows each box has, those that lead to it or those that lead away. */
    private int[] count(boolean in) {
        int[] count = new int[boxes.size()];
        for (Arrow a : arrows) count[in ? a.to : a.from]++;
        return count;
    }

    /** The same with boxes so high (or wide) that the heads of all their arrows have room, where arrows do not share stems. */
    Sketch withRoom(double each) {
        if (trees()) return this;
        int[] in = count(true);
        int[] out = count(false);
        List<Size> roomy = new ArrayList<>();
        for (int i = 0; i < in.length; i++) {
            Size s = boxes.get(i);
            double least = in[i] + out[i] < 3 ? 0 : (Math.max(in[i], out[i]) + 1) * each;
            roomy.add(flow.down ? new Size(Math.max(s.width, least), s.height) : new Size(s.width, Math.max(s.height, least)));
        }
        return new Sketch(roomy, arrows, flow, gap);
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
