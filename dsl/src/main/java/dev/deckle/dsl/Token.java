package dev.deckle.dsl;

/**
 * A piece of a script's text.
 *
 * @param line   1-based
 * @param column 1-based
 * @param indent columns before the first piece of its line
 */
record Token(Kind kind, String text, int line, int column, int indent) {
    /** What a piece is. An unclosed string or comment runs to where its end was missed. */
    enum Kind { NAME, NUMBER, STRING, OPEN, CLOSE, COMMA, COLON, NEWLINE, OTHER, FULL_WIDTH, UNCLOSED_STRING, UNCLOSED_COMMENT, BAD_DOLLAR }

    boolean is(Kind k) {
        return kind == k;
    }

    boolean is(String t) {
        return text.equals(t);
    }
}
