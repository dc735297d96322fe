package dev.deckle.model.build;

import dev.deckle.model.chart.Mark;
import dev.deckle.model.chart.Mark.Curve;
import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.model.chart.Mark.Sort;
import dev.deckle.model.chart.Mark.Stacking;
import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** A mark as written, before its columns are looked up in the data. */
record MarkSpec(String word, Mark mark) {
    /** Reads every option of a mark. */
    static MarkSpec read(String word, Kind kind, NamedOptions o) {
        boolean second = second(o);
        Mark mark = new Mark(o.where(), kind, o.text("x"), o.texts("y"), o.text("series"), o.text("size"), o.text("low"), o.text("high"),
                stacking(o), o.flag("horizontal"), curve(o), o.flag("points"), o.flagOrNull("values"), sort(o), second, bins(o), o.flag("dashed"));
        return new MarkSpec(word, mark);
    }

    private static boolean second(NamedOptions o) {
        Object axis = o.any("axis");
        if (axis == null || axis.equals("left")) return false;
        if (!axis.equals("right")) o.wrong("axis", "left or right", axis);
        return axis.equals("right");
    }

    private static Stacking stacking(NamedOptions o) {
        Object value = o.any("stacked");
        if (value == null || Boolean.FALSE.equals(value)) return Stacking.NONE;
        if (Boolean.TRUE.equals(value)) return Stacking.STACKED;
        if (value.toString().replace(" ", "").equals("100%")) return Stacking.PERCENT;
        o.wrong("stacked", "true, false or '100%'", value);
        return Stacking.NONE;
    }

    private static Curve curve(NamedOptions o) {
        boolean smooth = o.flag("smooth");
        return o.flag("step") ? Curve.STEP : smooth ? Curve.SMOOTH : Curve.STRAIGHT;
    }

    private static Sort sort(NamedOptions o) {
        Object value = o.any("sort");
        if (value == null || Boolean.FALSE.equals(value)) return Sort.DATA;
        return switch (value.toString()) {
            case "asc", "ascending" -> Sort.ASCENDING;
            case "desc", "descending", "true" -> Sort.DESCENDING;
            case "data", "none" -> Sort.DATA;
            default -> {
                o.wrong("sort", "'asc', 'desc' or 'data'", value);
                yield Sort.DATA;
            }
        };
    }

    private static int bins(NamedOptions o) {
        Double bins = o.number("bins");
        if (bins == null) return 0;
        if (bins < 1 || bins > 1000 || bins % 1 != 0) o.wrong("bins", "a whole number from 1 to 1000", bins);
        return Math.max(0, bins.intValue());
    }

    /** The same mark with its columns settled. */
    Mark with(String x, List<String> y) {
        Mark m = mark;
        return new Mark(m.where(), m.kind(), x, y, m.series(), m.size(), m.low(), m.high(), m.stacking(), m.horizontal(), m.curve(),
                m.points(), m.values(), m.sort(), m.secondAxis(), m.bins(), m.dashed());
    }

    Where where() {
        return mark.where();
    }
}
