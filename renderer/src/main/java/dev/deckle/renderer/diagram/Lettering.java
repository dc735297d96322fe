package dev.deckle.renderer.diagram;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in a box, centred line by line. Measures are in em, so that the same words can be set at any size.
 *
 * @param limit  lines are broken to this width
 * @param width  of the widest line
 * @param height of all lines
 */
record Lettering(Paragraph paragraph, double limit, double width, double height) {
    private static final double LEADING = 1.35;
    /** Baseline under the middle of a line: capitals and Han look centred with it. */
    private static final double MIDDLE = 0.36;
    private static final double ROUNDING = 1e-6;

    static Lettering of(Paragraph paragraph, double limit) {
        List<Line> lines = paragraph.lines(limit, 1, Breaking.BALANCE);
        double width = lines.stream().mapToDouble(Line::width).max().orElse(0);
        return new Lettering(paragraph, limit, width, lines.size() * LEADING);
    }

    /** Set at a size in points in the middle of a box. */
    List<Item> in(Rect box, double size) {
        List<Line> lines = paragraph.lines(limit * size * (1 + ROUNDING), size, Breaking.BALANCE);
        double y = box.y() + (box.height() - lines.size() * LEADING * size) / 2;
        List<Item> items = new ArrayList<>();
        for (Line line : lines) {
            double x = box.x() + (box.width() - line.width()) / 2;
            items.add(Group.at(x, y + (LEADING / 2 + MIDDLE) * size, line.items()));
            y += LEADING * size;
        }
        return items;
    }
}
