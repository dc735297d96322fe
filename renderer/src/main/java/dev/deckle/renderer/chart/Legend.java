package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Stroke;
import java.util.ArrayList;
import java.util.List;

/** The key above a plot: entries in rows, in the order of the series. */
final class Legend {
    private static final double SWATCH = 7, GAP = 4, BETWEEN = 12, AFTER = 7;
    private static final int MOST_ROWS = 6;

    /** What a swatch looks like. */
    enum Swatch { BOX, LINE, DASHES, DOT }

    /** One line of the key. */
    record Entry(String name, Color color, Swatch swatch) { }

    private record Placed(Entry entry, SetText text, double x, double y) { }

    private final List<Placed> placed = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private final double height;

    Legend(Stage stage, List<Entry> entries, double width) {
        double size = stage.look().axis(), x = 0, y = 0, rowHeight = size * 1.1;
        int row = 0;
        double room = width - SWATCH - GAP;
        for (Entry e : entries) {
            SetText text = stage.words().line(e.name(), size, false, stage.look().ink());
            if (text.width() > room) text = stage.words().fitted(e.name(), size, false, stage.look().ink(), room, 2);
            double wide = SWATCH + GAP + text.width();
            if (x > 0 && x + wide > width) {
                x = 0;
                y += rowHeight + 4;
                rowHeight = size * 1.1;
                row++;
            }
            if (row == MOST_ROWS) {
                dropped.addAll(entries.subList(placed.size(), entries.size()).stream().map(Entry::name).toList());
                y -= 4;
                rowHeight = 0;
                break;
            }
            placed.add(new Placed(e, text, x, y));
            rowHeight = Math.max(rowHeight, text.height());
            x += wide + BETWEEN;
        }
        height = entries.isEmpty() ? 0 : y + rowHeight + AFTER;
    }

    /** With the room under it. */
    double height() {
        return height;
    }

    void put(Sheet sheet, double left, double top) {
        dropped.forEach(name -> sheet.drop(Role.LEGEND, name));
        for (Placed p : placed) {
            double middle = top + p.y() + p.text().size() * 0.52;
            draw(sheet, p.entry(), left + p.x(), middle);
            sheet.room.put(p.text().top(Role.LEGEND, left + p.x() + SWATCH + GAP, top + p.y(), Align.LEFT));
        }
    }

    private static void draw(Sheet sheet, Entry e, double x, double middle) {
        switch (e.swatch()) {
            case BOX -> sheet.draw(PathItem.fill(Path.rect(x, middle - SWATCH / 2, SWATCH, SWATCH), e.color()));
            case DOT -> sheet.draw(PathItem.fill(Path.circle(x + SWATCH / 2, middle, SWATCH * 0.42), e.color()));
            case LINE -> sheet.draw(PathItem.stroke(Path.line(x + 1, middle, x + SWATCH - 1, middle), Stroke.round(e.color(), 2)));
            case DASHES -> sheet.draw(PathItem.stroke(Path.line(x, middle, x + SWATCH + 1, middle),
                    new Stroke(e.color(), 1.75, Stroke.Cap.BUTT, Stroke.Join.MITER, List.of(2.4, 1.4), 0)));
        }
    }
}
