package dev.deckle.renderer.text.markup;

/** A stretch of source while it is being read. Marks are laid on it as the markup around it is understood. */
final class Node {
    /** Stands for a hard break in {@link #text}; the source cannot hold it, since it is replaced there. */
    static final char HARD_BREAK = '\u2028';

    String text;
    Marks marks = Marks.NONE;
    /** {@code *} or {@code _} for a run of emphasis delimiters of which {@link #count} are not used yet; 0 for text. */
    final char delimiter;
    int count;
    final int length;
    boolean canOpen;
    boolean canClose;

    Node(String text) {
        this.text = text;
        this.delimiter = 0;
        this.length = 0;
    }

    Node(char delimiter, int count, boolean canOpen, boolean canClose) {
        this.text = "";
        this.delimiter = delimiter;
        this.count = count;
        this.length = count;
        this.canOpen = canOpen;
        this.canClose = canClose;
    }

    /** What is read: delimiters that found no partner are text. */
    String shown() {
        return delimiter == 0 ? text : String.valueOf(delimiter).repeat(count);
    }
}
