package dev.deckle.model.block;

import dev.deckle.model.chart.Chart;
import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** A chart on the page, with the remark under it and its own sources. */
public record ChartFigure(Where where, String lang, Chart chart, String caption, List<Source> sources) implements Block {
    public ChartFigure {
        sources = List.copyOf(sources);
    }
}
