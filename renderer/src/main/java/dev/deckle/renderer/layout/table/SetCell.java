package dev.deckle.renderer.layout.table;

import dev.deckle.model.block.Table;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.text.Paragraph;

/**
 * A cell with its text shaped.
 *
 * @param align   how it stands
 * @param tail    what follows the integer digits, for aligning on the decimal point; {@code null} where it is not so aligned
 */
record SetCell(Grid.GridCell place, Paragraph text, Table.Align align, Paragraph tail) {

    TextFlow.Align textAlign() {
        return switch (align) {
            case RIGHT, DECIMAL -> TextFlow.Align.RIGHT;
            case CENTER -> TextFlow.Align.CENTER;
            default -> TextFlow.Align.LEFT;
        };
    }

    double tailWidth(double size) {
        return tail == null ? 0 : tail.naturalWidth(size);
    }
}
