package dev.deckle.renderer.text.markup;

import dev.deckle.renderer.text.unicode.Cjk;
import java.util.List;

/**
 * Emphasis as CommonMark has it (0.31, 6.2), with the flanking rule widened for texts without spaces: a delimiter beside punctuation
 * also opens or closes where a CJK character stands on its other side, and CJK punctuation counts as a letter.
 */
final class Emphasis {
    private Emphasis() { }

    /** A run of delimiters, seen between two characters (0 for the text's ends). */
    static Node delimiters(char delimiter, int count, int before, int after) {
        boolean left = flanks(after, before);
        boolean right = flanks(before, after);
        if (delimiter == '*') return new Node(delimiter, count, left, right);
        return new Node(delimiter, count, left && (!right || narrowPunctuation(before)), right && (!left || narrowPunctuation(after)));
    }

    /** Whether a run clings to {@code inner}, given what is on its outer side. */
    private static boolean flanks(int inner, int outer) {
        if (space(inner)) return false;
        return !narrowPunctuation(inner) || space(outer) || narrowPunctuation(outer) || Cjk.any(outer);
    }

    private static boolean space(int c) {
        return c == 0 || c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean narrowPunctuation(int c) {
        if (c == 0 || Cjk.punctuation(c)) return false;
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** Pairs the delimiters among the nodes from {@code from} on, and marks what they enclose. */
    static void resolve(List<Node> nodes, int from) {
        for (int c = from; c < nodes.size(); c++) {
            Node closer = nodes.get(c);
            while (closer.canClose && closer.count > 0) {
                int o = opener(nodes, from, c);
                if (o < 0) break;
                pair(nodes, o, c);
            }
        }
        for (Node node : nodes.subList(from, nodes.size())) {
            node.canOpen = false;
            node.canClose = false;
        }
    }

    private static int opener(List<Node> nodes, int from, int c) {
        Node closer = nodes.get(c);
        for (int o = c - 1; o >= from; o--) {
            Node n = nodes.get(o);
            if (n.delimiter != closer.delimiter || !n.canOpen || n.count == 0) continue;
            boolean both = n.canClose || closer.canOpen;
            boolean odd = (n.length + closer.length) % 3 == 0 && (n.length % 3 != 0 || closer.length % 3 != 0);
            if (!both || !odd) return o;
        }
        return -1;
    }

    private static void pair(List<Node> nodes, int o, int c) {
        Node opener = nodes.get(o);
        Node closer = nodes.get(c);
        boolean strong = opener.count >= 2 && closer.count >= 2;
        for (int i = o + 1; i < c; i++) {
            Node n = nodes.get(i);
            n.marks = strong ? n.marks.withBold() : n.marks.withItalic();
            n.canOpen = false;
        }
        opener.count -= strong ? 2 : 1;
        closer.count -= strong ? 2 : 1;
    }
}
