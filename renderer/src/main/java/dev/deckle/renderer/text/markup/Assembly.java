package dev.deckle.renderer.text.markup;

import dev.deckle.renderer.text.unicode.Cjk;
import java.util.List;

/** Joins nodes into a text: runs of white space become one space, a line feed between two Han nothing, spaces at hard breaks go. */
final class Assembly {
    private final RichText.Builder out = new RichText.Builder();
    private Marks space;
    private boolean lineFeed;

    static RichText of(List<Node> nodes) {
        Assembly assembly = new Assembly();
        for (Node n : nodes) assembly.add(n.shown(), n.marks);
        return assembly.out.build();
    }

    private void add(String text, Marks marks) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n') {
                if (space == null) space = marks;
                lineFeed |= c == '\n';
            } else if (c == Node.HARD_BREAK) {
                space = null;
                lineFeed = false;
                // a link goes on over it
                if (out.last() != '\n') out.add('\n', Marks.NONE.withLink(marks.link()));
            } else {
                settle(text.codePointAt(i));
                out.add(c, marks);
            }
        }
    }

    /** Decides what the white space before a character comes to. */
    private void settle(int next) {
        if (space != null && out.last() != '\n' && !(lineFeed && joins(next))) out.add(' ', space);
        space = null;
        lineFeed = false;
    }

    private boolean joins(int next) {
        char last = out.last();
        boolean before = Cjk.unspaced(last) || Character.isLowSurrogate(last);
        boolean after = Cjk.unspaced(next);
        return before && after || before && Cjk.ambiguous(next) || after && Cjk.ambiguous(last);
    }
}
