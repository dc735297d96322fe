package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart.Labels;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.draw.Pies;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.NumberStyle;
import dev.deckle.renderer.chart.scale.Shares;
import dev.deckle.renderer.chart.scale.Units;
import java.util.List;
import java.util.stream.IntStream;

/** A pie or a ring, with names and shares around it; in a list beside it where they would crowd. */
final class PieChart {
    private static final double HOLE = 0.58, EDGE = 2;
    private final Stage stage;
    private final Sheet sheet;
    private final List<Slices.Slice> slices;

    PieChart(Stage stage, Sheet sheet) {
        this.stage = stage;
        this.sheet = sheet;
        this.slices = Slices.of(stage);
    }

    void lay(double top) {
        if (stage.chart().labels() == Labels.NONE) {
            double room = sheet.height() - top;
            pie(sheet.width() / 2, top + room / 2, Math.min(room, sheet.width()) / 2 - EDGE);
            return;
        }
        PieLabels around = new PieLabels(stage, slices, sheet.width(), sheet.height(), top);
        if (around.good()) {
            pie(around.x(), around.y(), around.radius());
            around.put(sheet);
            return;
        }
        PieList list = new PieList(stage, slices, sheet.width(), sheet.height(), top);
        pie(list.x(), list.y(), list.radius());
        list.put(sheet);
    }

    private void pie(double x, double y, double radius) {
        boolean ring = stage.plotting().has(Kind.DONUT);
        sheet.draw(Pies.draw(x, y, radius, ring ? HOLE : 0, slices.stream().map(Slices.Slice::part).toList(),
                slices.stream().map(Slices.Slice::color).toList(), stage.look().paper()));
        if (ring) total(x, y, radius * HOLE);
    }

    /** Shares in whole percents; in tenths where that tells small slices apart. Or the values, where the author wants them. */
    static List<String> values(Stage stage, List<Slices.Slice> slices) {
        if (Boolean.TRUE.equals(stage.plotting().layers().get(0).mark().values())) {
            NumberStyle style = Numbers.of(stage, stage.plotting().layers().get(0), slices.stream().map(Slices.Slice::value).toList());
            return slices.stream().map(s -> style.format(s.value())).toList();
        }
        boolean uneven = slices.stream().anyMatch(s -> Math.abs(s.part() * 100 - Math.rint(s.part() * 100)) > 0.049);
        boolean small = slices.stream().anyMatch(s -> s.part() < 0.1);
        NumberStyle style = new NumberStyle(1, "", uneven && small ? 1 : 0, true, "", "%", "");
        double[] parts = slices.stream().mapToDouble(s -> s.part() * 100).toArray(), rounded = Shares.round(parts, style.decimals());
        return IntStream.range(0, parts.length).mapToObj(i -> style.format(rounded[i] == 0 ? parts[i] : rounded[i])).toList();
    }

    /** The sum in the middle of a ring, where the values are amounts. */
    private void total(double x, double y, double radius) {
        String unit = stage.chart().unit();
        double sum = slices.stream().mapToDouble(Slices.Slice::value).sum();
        boolean shares = unit.equals("%") || stage.plotting().percentData() || Math.abs(sum - 100) < 0.5 || Math.abs(sum - 1) < 0.005;
        if (shares || slices.size() < 2) return;
        NumberStyle style = Numbers.of(stage, stage.plotting().layers().get(0), List.of(sum));
        double size = stage.look().axis();
        SetText text = stage.words().line(style.format(sum), size * 1.5, true, stage.look().ink());
        SetText small = unit.isEmpty() || Units.sign(unit) ? null : stage.words().line(unit, size, false, stage.look().muted());
        if (text.width() > radius * 1.7 || small != null && small.width() > radius * 1.6) return;
        sheet.room.put(text.middle(Role.VALUE, x, y - (small == null ? 0 : size * 0.6), Align.CENTER));
        if (small != null) sheet.room.put(small.middle(Role.VALUE, x, y + size * 0.85, Align.CENTER));
    }
}
