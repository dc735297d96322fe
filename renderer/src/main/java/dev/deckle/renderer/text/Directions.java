package dev.deckle.renderer.text;

import java.text.Bidi;

/** Levels of right-to-left text and the order in which its cells are drawn. */
final class Directions {
    private Directions() { }

    /** A level for each cell; {@code null} where all runs from left to right. */
    static byte[] levels(Cells cells) {
        char[] text = cells.text.toCharArray();
        if (!Bidi.requiresBidi(text, 0, text.length)) return null;
        Bidi bidi = new Bidi(cells.text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[cells.count];
        for (int i = 0; i < levels.length; i++) levels[i] = (byte) bidi.getLevelAt(Math.min(cells.from[i], Math.max(0, text.length - 1)));
        return levels;
    }

    /** Cells of a line in the order in which they are drawn, from left to right. Spaces at its end go to the side where the line ends. */
    static int[] visual(byte[] levels, int from, int to) {
        Integer[] order = new Integer[to - from];
        for (int i = 0; i < order.length; i++) order[i] = from + i;
        if (order.length > 0) Bidi.reorderVisually(levels, from, order, 0, order.length);
        int[] visual = new int[order.length];
        for (int i = 0; i < visual.length; i++) visual[i] = order[i];
        return visual;
    }

    /** The bracket that is drawn for one in right-to-left text. */
    static int mirrored(int c) {
        String pairs = "()[]{}<>«»‹›≤≥";
        int i = pairs.indexOf(c);
        return i < 0 ? c : pairs.charAt(i ^ 1);
    }
}
