package dev.deckle.renderer.chart.data;

import dev.deckle.model.chart.Mark;
import java.util.List;

/**
 * A mark with the series it draws.
 *
 * @param datedEnds low and high are days
 */
public record Layer(Mark mark, List<Series> series, boolean datedEnds) {
    public Layer {
        series = List.copyOf(series);
    }

    public boolean is(Mark.Kind kind) {
        return mark.kind() == kind;
    }

    public Layer with(List<Series> other) {
        return new Layer(mark, other, datedEnds);
    }
}
