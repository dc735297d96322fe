package dev.deckle.model.chart;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/**
 * One layer of a chart: what is drawn for each row and which columns decide it. Column names may be empty where a kind does not use them.
 *
 * @param kind       what is drawn
 * @param x          column along the category or x axis (for {@code PIE} and {@code DONUT}: the slice's name)
 * @param y          value columns; several make one series each
 * @param series     column that splits the rows into series; empty for none
 * @param size       column for the area of {@code POINTS}; makes bubbles
 * @param low        column of the lower end of {@code BAND}, {@code ERROR_BARS}, {@code GANTT}
 * @param high       column of the upper end of the same
 * @param stacking   how series of {@code BARS} and {@code AREAS} combine
 * @param horizontal bars lie instead of stand
 * @param curve      how {@code LINES} and {@code AREAS} join their points
 * @param points     marks each point of {@code LINES}
 * @param values     draws values at the marks: {@code TRUE}, {@code FALSE}, or {@code null} for the default
 * @param sort       order of the categories
 * @param secondAxis values are read on the second y axis
 * @param bins       number of bins of {@code HISTOGRAM}; 0 chooses
 * @param dashed     draws lines dashed
 */
public record Mark(Where where, Kind kind, String x, List<String> y, String series, String size, String low, String high,
        Stacking stacking, boolean horizontal, Curve curve, boolean points, Boolean values, Sort sort, boolean secondAxis,
        int bins, boolean dashed) {

    public Mark {
        y = List.copyOf(y);
    }

    /** The shapes a mark can take. */
    public enum Kind {
        BARS, LINES, AREAS, POINTS, PIE, DONUT, BAND, ERROR_BARS, HISTOGRAM, BOX_PLOT, HEATMAP, WATERFALL, GANTT, SLOPE, RADAR, BUMP
    }

    /** How the series of one category combine: side by side, on top of one another, or as shares of the whole. */
    public enum Stacking { NONE, STACKED, PERCENT }

    /** How points are joined. SMOOTH never overshoots the data. */
    public enum Curve { STRAIGHT, SMOOTH, STEP }

    /** Order of the categories: as in the data, or by the sum of their values. */
    public enum Sort { DATA, ASCENDING, DESCENDING }

    /** A mark of the kind with every choice at its default. */
    public static Mark of(Where where, Kind kind, String x, List<String> y, String series) {
        return new Mark(where, kind, x, y, series, "", "", "", Stacking.NONE, false, Curve.STRAIGHT, false, null, Sort.DATA, false, 0, false);
    }
}
