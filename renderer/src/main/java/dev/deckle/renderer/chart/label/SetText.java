package dev.deckle.renderer.chart.label;

import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** A text with its line breaks chosen, not yet in its place. All lengths in points. */
public final class SetText {
    /** Ink above the baseline and below it, as parts of the size: Han characters and Latin with their accents stay inside. */
    private static final double ABOVE = 0.88, BELOW = 0.22;
    /** Height of figures and capitals, by which lines are centred on marks. */
    private static final double CAPS = 0.72;
    private static final double LEADING = 1.25;

    private final List<Line> lines;
    private final double size;
    private final double width;

    SetText(Paragraph paragraph, double size, double maxWidth) {
        this.size = size;
        this.lines = maxWidth == Double.MAX_VALUE ? paragraph.lines(maxWidth, size, Breaking.NONE)
                : paragraph.lines(Math.max(size, maxWidth), size, Breaking.BALANCE);
        this.width = lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** Where lines of different length meet. */
    public enum Align { LEFT, CENTER, RIGHT }

    public double width() {
        return width;
    }

    public double height() {
        return lines.isEmpty() ? 0 : (lines.size() - 1) * leading() + (ABOVE + BELOW) * size;
    }

    /** Of the first line, from the top. */
    public double baseline() {
        return ABOVE * size;
    }

    public int lineCount() {
        return lines.size();
    }

    public double size() {
        return size;
    }

    public double leading() {
        return size * LEADING;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) text.append(line.text());
        return text.toString();
    }

    /** With the top of the first line at y; x is the left edge, middle or right edge, as the alignment says. */
    public Label top(Role role, double x, double y, Align align) {
        return baseline(role, x, y + ABOVE * size, align);
    }

    /** With the figures of the lines centred on y. */
    public Label middle(Role role, double x, double y, Align align) {
        return baseline(role, x, y + CAPS * size / 2 - (lines.size() - 1) * leading() / 2, align);
    }

    /** With the bottom of the last line at y. */
    public Label bottom(Role role, double x, double y, Align align) {
        return top(role, x, y - height(), align);
    }

    /** With the baseline of the first line at y. */
    public Label baseline(Role role, double x, double y, Align align) {
        double left = x - width * shift(align);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double lineX = left + (width - line.width()) * shift(align), lineY = y + i * leading();
            for (Item item : line.items()) items.add(moved(item, lineX, lineY));
        }
        return new Label(role, text(), new Rect(left, y - ABOVE * size, width, height()), 0, items);
    }

    private static double shift(Align align) {
        return align.ordinal() / 2.0;
    }

    private static Item moved(Item item, double dx, double dy) {
        return item instanceof GlyphRun run ? run.at(run.x() + dx, run.y() + dy) : Group.at(dx, dy, List.of(item));
    }
}
