package dev.deckle.renderer.layout.table;

import dev.deckle.model.block.Scorecard;
import dev.deckle.model.block.Table;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import java.util.List;

/**
 * A cell with its text shaped. All measures are for the table's type size.
 *
 * @param align how it stands
 * @param tail  what follows the integer digits, for aligning on the decimal point; {@code null} where it is not so aligned
 * @param scale of its type to the table's
 * @param floor of its type, in points
 * @param whole a number with its unit, which is never broken
 * @param mark  drawn before the text; {@code null} for none
 */
record SetCell(Grid.GridCell place, Paragraph text, Table.Align align, Paragraph tail, double scale, double floor, boolean whole, Mark mark) {
    /** Width of a mark with the space after it, in em. */
    private static final double INDENT = 1.45;

    /** A grade to be drawn. */
    record Mark(Scorecard.Grade grade, Color ink) { }

    TextFlow.Align textAlign() {
        return switch (align) {
            case RIGHT, DECIMAL -> TextFlow.Align.RIGHT;
            case CENTER -> TextFlow.Align.CENTER;
            default -> TextFlow.Align.LEFT;
        };
    }

    double size(double size) {
        return Math.min(size, Math.max(size * scale, floor));
    }

    double indent(double size) {
        return mark == null ? 0 : INDENT * size(size);
    }

    double tailWidth(double size) {
        return tail == null ? 0 : tail.naturalWidth(size(size));
    }

    /** Without a line break. */
    double naturalWidth(double size) {
        return indent(size) + text.naturalWidth(size(size));
    }

    /** Without a broken word. */
    double minWidth(double size) {
        return whole ? naturalWidth(size) : indent(size) + text.minWidth(size(size));
    }

    /** With words broken where they must be, down to one character a line. */
    double leastWidth(double size) {
        return whole ? naturalWidth(size) : Math.min(minWidth(size), indent(size) + size(size));
    }

    List<Line> lines(double room, double size) {
        return text.lines(Math.max(1, room - indent(size)) + 0.01, size(size), whole ? Breaking.NONE : Breaking.FILL);
    }
}
