package dev.deckle.model.diagnostic;

/**
 * A place in a script, so that whatever goes wrong later can name the line.
 *
 * @param file   name as the author knows it, relative to the script's folder; empty when there is none
 * @param line   1-based; 0 when unknown
 * @param column 1-based; 0 when unknown
 */
public record Where(String file, int line, int column) {

    /** No place: for decks made by a program that keeps no lines. */
    public static final Where NONE = new Where("", 0, 0);

    public boolean known() {
        return line > 0 || !file.isEmpty();
    }

    /** {@code file:line:column}, without the parts that are unknown. */
    @Override
    public String toString() {
        if (line <= 0) return file;
        return column <= 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
