package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import java.util.ArrayList;
import java.util.List;

/** A pie at the left, its slices listed at the right: swatch, share, name. */
final class PieList {
    private static final double SWATCH = 7, GAP = 5, AFTER = 18, LEADING = 1.5;
    private final List<SetText> values = new ArrayList<>();
    private final List<SetText> names = new ArrayList<>();
    private final List<Slices.Slice> slices;
    private final double size;
    private final double radius;
    private final double y;
    private final double listX;
    private final double bottom;
    private final double top;

    PieList(Stage stage, List<Slices.Slice> slices, double width, double height, double top) {
        this.slices = slices;
        this.size = stage.look().axis();
        this.top = top;
        this.bottom = height;
        List<String> numbers = PieChart.values(stage, slices);
        for (String n : numbers) values.add(stage.words().line(n, size, true, stage.look().ink()));
        double column = widest() + SWATCH + 2 * GAP;
        double widestWord = slices.stream().mapToDouble(s -> stage.words().minWidth(s.name(), size, stage.paints().lit(s.name()))).max().orElse(0);
        double beside = (width - column - AFTER - widestWord) / 2;
        radius = Math.max(12, Math.min((height - top) / 2 - 2, Math.max(width * 0.16, Math.min(width * 0.27, beside))));
        listX = 2 * radius + AFTER;
        y = top + Math.max(radius, Math.min((height - top) / 2, radius + 20));
        double room = Math.max(20, width - listX - column);
        int most = (int) Math.ceil((height - top) / size);
        for (Slices.Slice s : slices.subList(0, Math.min(most, slices.size()))) names.add(stage.words().fitted(s.name(), size, stage.paints().lit(s.name()), stage.look().ink(), room, 2));
    }

    private double widest() {
        return values.stream().mapToDouble(SetText::width).max().orElse(0);
    }

    double x() {
        return radius;
    }

    double y() {
        return y;
    }

    double radius() {
        return radius;
    }

    void put(Sheet sheet) {
        double[] rows = names.stream().mapToDouble(n -> n.height() + size * (LEADING - 1.1)).toArray();
        int shown = 0;
        double height = 0;
        while (shown < rows.length && height + rows[shown] <= bottom - top) height += rows[shown++];
        double at = Math.max(top, Math.min(y - height / 2, bottom - height));
        double valueX = listX + SWATCH + GAP + widest();
        for (int i = 0; i < slices.size(); i++) {
            if (i >= shown) {
                sheet.drop(Role.CATEGORY, slices.get(i).name());
                continue;
            }
            sheet.draw(PathItem.fill(Path.rect(listX, at + size * 0.52 - SWATCH / 2, SWATCH, SWATCH), slices.get(i).color()));
            sheet.label(values.get(i).top(Role.VALUE, valueX, at, Align.RIGHT));
            sheet.label(names.get(i).top(Role.CATEGORY, valueX + GAP, at, Align.LEFT));
            at += rows[i];
        }
    }
}
