package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Layer;
import dev.deckle.renderer.chart.data.Point;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.draw.Plots;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.chart.scale.Scale;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A grid of tinted cells: columns by category, rows by series. Each cell tells its value where that fits; else a ramp tells the tints. */
final class HeatChart {
    private static final double NAMES = 0.35, BESIDE = 6, ROW = 34, SEAM = 1, ROOM = 3, UNDER = 3, GAP = 0.16;

    private record Cell(int column, int row, double value, Color fill) { }

    private final Stage stage;
    private final Sheet sheet;
    private final Layer layer;
    private final Ramp ramp;
    private final NumberStyle style;
    private final List<Cell> cells = new ArrayList<>();

    HeatChart(Stage wide, Sheet sheet, double top) {
        int rows = wide.plotting().layers().get(0).series().size();
        double slot = (sheet.height() - top - wide.look().axis() * UNDER) / Math.max(1, rows);
        this.stage = wide.with(wide.look().withAxis(Math.max(Orientation.floor(wide), Math.min(wide.look().axis(), slot / Orientation.ROW))));
        this.sheet = sheet;
        this.layer = stage.plotting().layers().get(0);
        List<Double> values = stage.plotting().values(l -> l == layer);
        this.ramp = Ramp.of(stage.look(), values);
        this.style = Numbers.of(stage, layer, values);
        for (int row = 0; row < layer.series().size(); row++) {
            for (Point p : layer.series().get(row).points()) if (p.hasY()) cells.add(new Cell((int) p.x(), row, p.y(), ramp.at(p.y())));
        }
    }

    void lay(double top) {
        int rows = layer.series().size();
        List<SetText> names = new ArrayList<>();
        int lines = (int) Math.max(1, Math.min(3, (Math.min(ROW, (sheet.height() - top) * 0.8 / Math.max(1, rows)) - ROOM) / (stage.look().axis() * 1.25)));
        for (Series s : layer.series()) names.add(name(s, lines));
        double left = names.stream().mapToDouble(SetText::width).max().orElse(0) + BESIDE;
        double right = 0, room = sheet.height() - top;
        PlaceAxis place = null;
        // slanted names reach out, which narrows the plot, which sets them anew
        for (int round = 0; round < 4; round++) {
            double length = sheet.width() - left - right;
            place = new PlaceAxes(stage).standing(length, true, room * 0.4);
            left = Math.max(left, place.overhangLeft(length));
            right = Math.max(right, place.overhangRight(length));
        }
        Rect area = plot(new Rect(left, top, sheet.width() - left - right, room), place, rows);
        boolean told = told(area, rows);
        double key = told ? 0 : stage.look().axis() * 1.1 + 7;
        if (!told) {
            area = plot(new Rect(left, top + key, sheet.width() - left - right, room - key), place, rows);
            ramp.put(sheet, stage, style, top);
        }
        Scale value = Scale.linear(-0.5, rows - 0.5);
        draw(new Frame(area, place.scale(), value, value, false), place, names, told);
    }

    private Rect plot(Rect region, PlaceAxis place, int rows) {
        double height = region.height() - place.depth(false);
        return new Rect(region.x(), region.y(), region.width(), Math.min(height, rows * ROW));
    }

    private SetText name(Series s, int lines) {
        boolean lit = stage.paints().lit(s.name());
        return stage.words().fitted(s.named() ? s.name() : "", stage.look().axis(), lit, stage.look().ink(), sheet.width() * NAMES, lines);
    }

    /** Whether every value has room in its cell. */
    private boolean told(Rect area, int rows) {
        Boolean wish = BarLabels.wish(stage, layer);
        if (wish != null) return wish;
        double width = area.width() / Math.max(1, stage.domain().size()) - ROOM, height = area.height() / Math.max(1, rows) - ROOM;
        return height + ROOM >= stage.look().axis() * Orientation.ROW && cells.stream().allMatch(c -> text(c).width() <= width);
    }

    private SetText text(Cell c) {
        return stage.words().line(style.format(c.value()), stage.look().axis(), false, stage.look().on(c.fill()));
    }

    private void draw(Frame frame, PlaceAxis place, List<SetText> names, boolean told) {
        int rows = names.size();
        List<Drawing.Bar> empty = new ArrayList<>(), bars = new ArrayList<>();
        List<Drawing.Stroke> gaps = new ArrayList<>();
        // missing values show as empty cells, struck through
        Set<List<Integer>> filled = new HashSet<>();
        cells.forEach(c -> filled.add(List.of(c.column(), rows - 1 - c.row())));
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < stage.domain().size(); column++) {
                empty.add(new Drawing.Bar(column - 0.5, column + 0.5, row - 0.5, row + 0.5, stage.look().paper(), stage.look().paper()));
                if (!filled.contains(List.of(column, row))) gaps.add(new Drawing.Stroke(column - GAP, row - GAP, column + GAP, row + GAP, stage.look().muted(), 0.5, false));
            }
        }
        for (Cell c : cells) {
            double y = rows - 1 - c.row();
            bars.add(new Drawing.Bar(c.column() - 0.5, c.column() + 0.5, y - 0.5, y + 0.5, c.fill(), stage.look().paper()));
        }
        sheet.draw(Plots.draw(new Plots.Spec(frame, List.of(), List.of(), stage.look().grid(), List.of(), List.of(new Drawing.Bars(empty, false), new Drawing.Strokes(gaps, false), new Drawing.Bars(bars, false)), List.of(), false)));
        place.put(sheet, frame, 0, false);
        double slot = frame.area().height() / Math.max(1, rows);
        int every = (int) Math.max(1, Math.ceil(stage.look().axis() * 1.1 / slot - 1e-9));
        for (int row = 0; row < rows; row++) {
            SetText name = names.get(row);
            boolean same = name.width() > 0 && names.subList(0, row).stream().anyMatch(n -> n.text().equals(name.text()));
            if (layer.series().get(row).named() && (row % every != 0 || same)) sheet.drop(Role.CATEGORY, layer.series().get(row).name());
            if (row % every == 0 && name.width() > 0) sheet.label(name.middle(Role.CATEGORY, frame.area().x() - BESIDE, frame.valueAt(rows - 1 - row, false), Align.RIGHT));
        }
        if (!told) return;
        double wide = frame.area().width() / stage.domain().size() - SEAM;
        for (Cell c : cells) {
            SetText text = text(c);
            boolean fits = text.width() <= wide && text.size() <= slot;
            if (fits) sheet.label(text.middle(Role.VALUE, frame.placeAt(c.column()), frame.valueAt(rows - 1 - c.row(), false), Align.CENTER));
            else sheet.drop(Role.VALUE, text.text());
        }
    }
}
