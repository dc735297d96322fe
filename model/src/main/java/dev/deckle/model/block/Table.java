package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;
import java.util.Map;

/**
 * A table of the page.
 *
 * @param title   over the table; may be empty
 * @param head    rows repeated when the table continues
 * @param body    the rest, in order
 * @param aligns  per column; shorter than the columns where the rest is automatic (numbers on the decimal point, words left)
 * @param widths  relative widths per column, 0 for one as wide as its content; empty for widths from the content
 * @param zebra   tints every other row
 * @param tones   words that are coloured where a cell holds just that word
 * @param best    marks the best value of each numeric column
 * @param caption under the table; may be empty
 * @param sources of this table alone
 */
public record Table(Where where, String lang, String title, List<Row> head, List<Row> body, List<Align> aligns, List<Double> widths,
        boolean zebra, Map<String, Tone> tones, Best best, String caption, List<Source> sources) implements Block {

    public Table {
        head = List.copyOf(head);
        body = List.copyOf(body);
        aligns = List.copyOf(aligns);
        widths = List.copyOf(widths);
        tones = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(tones));
        sources = List.copyOf(sources);
    }

    /** How a column's cells stand. */
    public enum Align { AUTO, LEFT, CENTER, RIGHT, DECIMAL }

    /** What a coloured word means. */
    public enum Tone { POSITIVE, NEGATIVE, NEUTRAL }

    /** Which value of a numeric column is set bold. */
    public enum Best { NONE, MAX, MIN }

    /** What a row is: cells, a remark across all columns, or the name of the group of rows below it. */
    public enum RowKind { CELLS, FULL, GROUP }

    /** A row; FULL and GROUP rows have one cell. Cells covered by a span from the left or above are not listed. */
    public record Row(Where where, RowKind kind, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text inline markup
     * @param span columns covered, at least 1
     * @param rows rows covered, at least 1
     * @param align AUTO takes the column's
     * @param bold sets the whole cell bold
     */
    public record Cell(String text, int span, int rows, Align align, boolean bold) {
        public static Cell of(String text) {
            return new Cell(text, 1, 1, Align.AUTO, false);
        }
    }
}
