package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.chart.label.SetText;
import dev.deckle.renderer.chart.label.SetText.Align;
import dev.deckle.renderer.chart.scale.Scale;
import java.util.List;

/**
 * The axis of places: categories, numbers or dates.
 *
 * @param at    places that are named
 * @param names their names, broken into lines
 * @param angle slant in degrees; 0 for level names
 * @param grid  whether its ticks carry grid lines
 */
record PlaceAxis(Scale scale, List<Double> at, List<SetText> names, double angle, boolean grid, Role role) {
    private static final double BELOW = 6, BESIDE = 7;

    /** Room the names take across the plot's edge, with the gap to it. */
    double depth(boolean horizontal) {
        if (names.isEmpty()) return 0;
        double deepest = 0;
        for (SetText n : names) deepest = Math.max(deepest, horizontal ? n.width() : angle == 0 ? n.height() : slantedDepth(n));
        return deepest + (horizontal ? BESIDE : BELOW);
    }

    private double slantedDepth(SetText n) {
        double a = Math.toRadians(angle);
        return n.width() * Math.sin(a) + n.height() * Math.cos(a);
    }

    /** How far the first name reaches out to the left of a plot of this width. */
    double overhangLeft(double length) {
        if (names.isEmpty()) return 0;
        double reach = angle == 0 ? names.get(0).width() / 2 : names.get(0).width() * Math.cos(Math.toRadians(angle));
        return Math.max(0, reach - scale.at(at.get(0)) * length);
    }

    /** How far the last name reaches out to the right. */
    double overhangRight(double length) {
        if (names.isEmpty() || angle != 0) return 0;
        int last = names.size() - 1;
        return Math.max(0, names.get(last).width() / 2 - (1 - scale.at(at.get(last))) * length);
    }

    /** @param off room kept free between the plot and the names */
    void put(Sheet sheet, Frame frame, double off) {
        for (int i = 0; i < names.size(); i++) {
            SetText name = names.get(i);
            double p = frame.placeAt(at.get(i));
            if (frame.horizontal()) sheet.label(name.middle(role, frame.area().x() - BESIDE - off, p, Align.RIGHT));
            else if (angle == 0) sheet.label(name.top(role, p, frame.area().bottom() + BELOW + off, Align.CENTER));
            else sheet.room.put(slanted(name, p, frame.area().bottom() + BELOW + off));
        }
    }

    private Label slanted(SetText name, double x, double y) {
        double half = name.height() / 2;
        Label level = name.top(role, x, y, Align.RIGHT);
        return level.turned(-angle, x, y + half * 0.5);
    }

    /** Whether the domain's places are slots with room on both sides, as bars want them. */
    static Scale slots(Domain domain) {
        return Scale.linear(-0.5, domain.size() - 0.5);
    }
}
