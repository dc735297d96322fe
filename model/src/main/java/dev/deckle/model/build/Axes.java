package dev.deckle.model.build;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.diagnostic.Where;
import java.util.Map;

/** Reads what the author says of an axis. */
final class Axes {
    private Axes() { }

    static Axis read(Build build, Where where, String word, Map<String, ?> options, Axis before) {
        if (options == null || options.isEmpty()) return before;
        NamedOptions o = new NamedOptions(build, word, where, options);
        Double angle = o.number("angle");
        if (angle != null && Math.abs(angle) > 90) o.wrong("angle", "degrees from -90 to 90", angle);
        Axis axis = new Axis(o.text("title"), Formats.read(build, o, word), o.number("min"), o.number("max"), o.flag("log"), angle == null ? 0 : angle,
                o.choice("scale", Axis.Scale.class, Axis.Scale.AUTO));
        if (axis.min() != null && axis.max() != null && axis.min() >= axis.max())
            build.error("wrong-option", where, "`min:` of `" + word + "` is not below `max:`", "");
        o.end();
        return axis;
    }

    static Axis log(Axis a) {
        return new Axis(a.title(), a.format(), a.min(), a.max(), true, a.angle(), a.scale());
    }
}
