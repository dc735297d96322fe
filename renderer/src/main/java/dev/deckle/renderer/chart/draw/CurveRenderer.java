package dev.deckle.renderer.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Lines. A stretch that is set apart is dashed. */
final class CurveRenderer extends WholeSeriesRenderer {
    private final transient List<Drawing.Curve> curves;

    CurveRenderer(List<Drawing.Curve> curves) {
        this.curves = curves;
    }

    @Override
    void drawSeries(Graphics2D g, int series, Mapping to) {
        Drawing.Curve c = curves.get(series);
        Path2D solid = new Path2D.Double(), dashed = new Path2D.Double();
        int n = c.x().length;
        double[] px = new double[n], py = new double[n];
        for (int i = 0; i < n; i++) {
            px[i] = to.x(c.x()[i], c.y()[i]);
            py[i] = to.y(c.x()[i], c.y()[i]);
        }
        for (int a = 0; a < n; a++) {
            if (Double.isNaN(c.y()[a])) continue;
            int b = a;
            while (b + 1 < n && !Double.isNaN(c.y()[b + 1])) b++;
            stretch(c, px, py, a, b, solid, dashed);
            a = b;
        }
        g.setPaint(Awt.color(c.color()));
        draw(g, solid, Awt.round(c.width()));
        draw(g, dashed, Awt.dashed(c.width()));
    }

    /** Points a to b have no gap; they are parted where the dashes begin and end. */
    private static void stretch(Drawing.Curve c, double[] px, double[] py, int a, int b, Path2D solid, Path2D dashed) {
        if (a == b) {
            solid.moveTo(px[a], py[a]);
            solid.lineTo(px[a], py[a]);
            return;
        }
        double[] tangents = Curved.tangents(px, py, a, b, c.join());
        for (int i = a; i < b; ) {
            boolean apart = inside(c, i, i + 1);
            int end = i + 1;
            while (end < b && inside(c, end, end + 1) == apart) end++;
            Curved.append(apart ? dashed : solid, px, py, i, end, c.join(), tangents);
            i = end;
        }
    }

    private static boolean inside(Drawing.Curve c, int a, int b) {
        return c.x()[a] >= c.dashedFrom() && c.x()[b] <= c.dashedTo();
    }

    private static void draw(Graphics2D g, Path2D path, java.awt.Stroke stroke) {
        if (path.getCurrentPoint() == null) return;
        g.setStroke(stroke);
        g.draw(path);
    }
}
