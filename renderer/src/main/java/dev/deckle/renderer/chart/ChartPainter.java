package dev.deckle.renderer.chart;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.ChartFigure;
import dev.deckle.model.chart.Chart;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Reader;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.FigureContext;
import dev.deckle.renderer.layout.FigurePainter;

/** Paints charts. Reads the data and settles colours at once; sizes and places when the room is known. Thread-safe. */
public final class ChartPainter implements FigurePainter {

    @Override
    public Figure prepare(Block block, FigureContext context) {
        if (!(block instanceof ChartFigure figure)) return null;
        String language = figure.lang().isEmpty() ? context.language() : figure.lang();
        FigureContext own = new FigureContext(context.theme(), context.typesetter(), language, context.colors(), context.diagnostics());
        Chart chart = figure.chart();
        Plotting plotting = Derived.of(Reader.read(chart, language, context.diagnostics()));
        if (plotting.empty()) context.diagnostics().warning("chart-empty", chart.where(), "the chart has no values to draw", "look at the columns its marks name");
        Paints paints = new Paints(plotting, Family.of(plotting) == Family.PIE, own);
        return new PreparedChart(plotting, paints, own, AltText.of(plotting, language));
    }
}
