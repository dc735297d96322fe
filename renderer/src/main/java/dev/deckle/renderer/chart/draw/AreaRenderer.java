package dev.deckle.renderer.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Filled stretches between two lines, with a line along the upper one. */
final class AreaRenderer extends WholeSeriesRenderer {
    private final transient List<Drawing.Area> areas;

    AreaRenderer(List<Drawing.Area> areas) {
        this.areas = areas;
    }

    @Override
    void drawSeries(Graphics2D g, int series, Mapping to) {
        Drawing.Area area = areas.get(series);
        int n = area.x().length;
        double[] hx = new double[n], hy = new double[n], lx = new double[n], ly = new double[n];
        for (int i = 0; i < n; i++) {
            hx[i] = to.x(area.x()[i], area.high()[i]);
            hy[i] = to.y(area.x()[i], area.high()[i]);
            lx[i] = to.x(area.x()[i], area.low()[i]);
            ly[i] = to.y(area.x()[i], area.low()[i]);
        }
        Path2D fill = new Path2D.Double(), edge = new Path2D.Double();
        for (int a = 0; a < n; a++) {
            if (gap(area, a)) continue;
            int b = a;
            while (b + 1 < n && !gap(area, b + 1)) b++;
            double[] tangents = Curved.tangents(hx, hy, a, b, area.join());
            Curved.append(fill, hx, hy, a, b, area.join(), tangents);
            fill.append(back(lx, ly, a, b, area.join()).getPathIterator(null), true);
            fill.closePath();
            Curved.append(edge, hx, hy, a, b, area.join(), tangents);
            a = b;
        }
        if (fill.getCurrentPoint() == null) return;
        g.setPaint(Awt.color(area.fill()));
        g.fill(fill);
        if (area.edge() == null) return;
        g.setPaint(Awt.color(area.edge()));
        g.setStroke(Awt.round(area.edgeWidth()));
        g.draw(edge);
    }

    private static boolean gap(Drawing.Area area, int i) {
        return Double.isNaN(area.high()[i]) || Double.isNaN(area.low()[i]);
    }

    /** The lower line from its end to its start. */
    private static Path2D back(double[] x, double[] y, int a, int b, Drawing.Join join) {
        int n = b - a + 1;
        double[] rx = new double[n], ry = new double[n];
        for (int i = 0; i < n; i++) {
            rx[i] = x[b - i];
            ry[i] = y[b - i];
        }
        Path2D path = new Path2D.Double();
        if (join != Drawing.Join.STEP) {
            Curved.append(path, rx, ry, 0, n - 1, join, Curved.tangents(rx, ry, 0, n - 1, join));
            return path;
        }
        path.moveTo(rx[0], ry[0]);
        for (int i = 1; i < n; i++) {
            // backwards the riser comes first
            path.lineTo(rx[i - 1], ry[i]);
            path.lineTo(rx[i], ry[i]);
        }
        return path;
    }
}
