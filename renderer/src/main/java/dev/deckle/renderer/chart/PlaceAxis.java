package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.Scale;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The axis of places: categories, numbers or dates.
 *
 * @param at    places that are named
 * @param names their names, broken into lines
 * @param angle slant in degrees; 0 for level names
 * @param grid  whether its ticks carry grid lines
 * @param omitted names that have no room, and do not follow from those beside them
 */
record PlaceAxis(Scale scale, List<Double> at, List<SetText> names, double angle, boolean grid, Role role, List<String> omitted) {
    /** Marks that share out the whole length among them. */
    private static final Set<Kind> FULL = EnumSet.of(Kind.BARS, Kind.BOX_PLOT, Kind.WATERFALL, Kind.GANTT);
    private static final double BELOW = 6, BESIDE = 7;
    /** More room at the sides of slanted names, whose reach moves a little while the plot finds its width. */
    private static final double SPARE = 2;

    PlaceAxis(Scale scale, List<Double> at, List<SetText> names, double angle, boolean grid, Role role) {
        this(scale, at, names, angle, grid, role, List.of());
    }

    /** Room the names take across the plot's edge, with the gap to it. */
    double depth(boolean horizontal) {
        if (names.isEmpty()) return 0;
        double deepest = 0;
        for (SetText n : names) deepest = Math.max(deepest, horizontal ? n.width() : angle == 0 ? n.height() : slantedDepth(n));
        return deepest + (horizontal ? BESIDE : BELOW);
    }

    private double slantedDepth(SetText n) {
        return n.width() * Math.sin(radians()) + n.height() * Math.cos(radians());
    }

    /** Whether names on one line keep a gap between them on a plot of this length. */
    boolean apart(double length, double gap) {
        for (int i = 1; i < names.size(); i++) {
            double pitch = (scale.at(at.get(i)) - scale.at(at.get(i - 1))) * length;
            if (pitch < (names.get(i).width() + names.get(i - 1).width()) / 2 + gap) return false;
        }
        return true;
    }

    /** How far names reach out to the left of a plot of this width. */
    double overhangLeft(double length) {
        double most = 0;
        for (int i = 0; i < names.size(); i++) {
            SetText n = names.get(i);
            double reach = angle == 0 ? n.width() / 2 : n.width() * Math.cos(radians()) + n.height() / 2 * Math.sin(radians()) + SPARE;
            most = Math.max(most, reach - scale.at(at.get(i)) * length);
        }
        return most;
    }

    /** How far names reach out to the right. */
    double overhangRight(double length) {
        double most = 0;
        for (int i = 0; i < names.size(); i++) {
            double reach = angle == 0 ? names.get(i).width() / 2 : names.get(i).height() / 2 * Math.sin(radians()) + SPARE;
            most = Math.max(most, reach - (1 - scale.at(at.get(i))) * length);
        }
        return most;
    }

    private double radians() {
        return Math.toRadians(angle);
    }

    /**
     * @param off   room kept free between the plot and the names
     * @param above names stand over the plot, where all bars hang from its upper edge
     */
    void put(Sheet sheet, Frame frame, double off, boolean above) {
        omitted.forEach(name -> sheet.drop(role, name));
        for (int i = 0; i < names.size(); i++) {
            SetText name = names.get(i);
            double p = frame.placeAt(at.get(i));
            if (frame.horizontal()) sheet.label(name.middle(role, frame.area().x() - BESIDE - off, p, Align.RIGHT));
            else if (above) sheet.label(name.bottom(role, p, frame.area().y() - BELOW, Align.CENTER));
            else if (angle == 0) sheet.label(name.top(role, p, frame.area().bottom() + BELOW + off, Align.CENTER));
            else sheet.room.put(slanted(name, p, frame.area().bottom() + BELOW + off));
        }
    }

    /** Rising to the right, its end under the place, its highest corner at y. */
    private Label slanted(SetText name, double x, double y) {
        double middle = y + name.height() / 2 * Math.cos(radians());
        return name.top(role, x, middle - name.height() / 2, Align.RIGHT).turned(-angle, x, middle);
    }

    /** Slots with room on both sides, as bars want them; large bubbles in narrow slots want more at the ends. */
    static Scale slots(Stage stage) {
        int last = stage.domain().size() - 1;
        boolean bubbles = ValueAxis.bubbles(stage.plotting().layers()) && stage.plotting().layers().stream().noneMatch(l -> FULL.contains(l.mark().kind()));
        double room = bubbles ? Math.max(0.5, last * PointMarks.LARGEST_PART / (1 - 2 * PointMarks.LARGEST_PART)) : 0.5;
        return Scale.linear(-room, last + room);
    }
}
