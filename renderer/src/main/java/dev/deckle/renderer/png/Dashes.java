package dev.deckle.renderer.png;

import java.util.List;

/** Cuts lines into dashes. */
final class Dashes {
    private final double[] lengths;
    private final double phase;
    private int index;
    /** What is left of the current dash or gap. */
    private double left;

    /** @param lengths of dashes and gaps in turn, with a sum above 0 */
    Dashes(List<Double> lengths, double phase) {
        this.lengths = lengths.stream().mapToDouble(Double::doubleValue).toArray();
        this.phase = phase;
    }

    /** Whether there is anything to cut: no lengths, or none above 0, are a solid line. */
    static boolean any(List<Double> lengths) {
        return lengths.stream().mapToDouble(Double::doubleValue).sum() > 0;
    }

    Polygons cut(Polygons lines) {
        Polygons out = new Polygons();
        for (int line = 0; line < lines.lines(); line++) {
            restart();
            int start = lines.start(line), end = lines.end(line);
            if (dash()) out.begin(lines.x(start), lines.y(start));
            for (int i = start + 1; i < end; i++) stretch(lines, i - 1, i, out);
            if (lines.closed(line)) stretch(lines, end - 1, start, out);
        }
        return out;
    }

    private void restart() {
        index = 0;
        left = lengths[0];
        double skip = phase;
        while (skip >= left) {
            skip -= left;
            left = lengths[++index % lengths.length];
        }
        left -= skip;
    }

    private boolean dash() {
        return index % 2 == 0;
    }

    private void stretch(Polygons lines, int from, int to, Polygons out) {
        double x0 = lines.x(from), y0 = lines.y(from), x1 = lines.x(to), y1 = lines.y(to);
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        double at = 0;
        while (length - at > left) {
            at += left;
            double part = at / length, x = x0 + part * (x1 - x0), y = y0 + part * (y1 - y0);
            if (dash()) out.add(x, y);
            left = lengths[++index % lengths.length];
            if (dash()) out.begin(x, y);
        }
        left -= length - at;
        if (dash() && length > 0) out.add(x1, y1, lines.smooth(to));
    }
}
