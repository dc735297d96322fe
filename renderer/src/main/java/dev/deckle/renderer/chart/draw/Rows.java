package dev.deckle.renderer.chart.draw;

import java.util.List;
import org.jfree.data.xy.AbstractIntervalXYDataset;

/**
 * Numbers as JFreeChart reads them: for each series rows of x, x0, x1, y, y0, y1.
 */
final class Rows extends AbstractIntervalXYDataset {
    private final List<double[][]> series;

    Rows(List<double[][]> series) {
        this.series = series;
    }

    @Override
    public int getSeriesCount() {
        return series.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int index) {
        return index;
    }

    @Override
    public int getItemCount(int index) {
        return series.get(index).length;
    }

    @Override
    public Number getX(int s, int i) {
        return series.get(s)[i][0];
    }

    @Override
    public Number getStartX(int s, int i) {
        return series.get(s)[i][1];
    }

    @Override
    public Number getEndX(int s, int i) {
        return series.get(s)[i][2];
    }

    @Override
    public Number getY(int s, int i) {
        return series.get(s)[i][3];
    }

    @Override
    public Number getStartY(int s, int i) {
        return series.get(s)[i][4];
    }

    @Override
    public Number getEndY(int s, int i) {
        return series.get(s)[i][5];
    }

    static double[] row(double x, double y) {
        return new double[] {x, x, x, y, y, y};
    }
}
