package dev.deckle.renderer.chart;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.ChartFigure;
import dev.deckle.model.chart.Chart;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Reader;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.FigureContext;
import dev.deckle.renderer.layout.FigurePainter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Paints charts. Reads the data and settles colours at once; sizes and places when the room is known. Thread-safe. */
public final class ChartPainter implements FigurePainter {

    @Override
    public Figure prepare(Block block, FigureContext context) {
        if (!(block instanceof ChartFigure figure)) return null;
        String language = figure.lang().isEmpty() ? context.language() : figure.lang();
        FigureContext own = new FigureContext(context.theme(), context.typesetter(), language, context.colors(), context.diagnostics());
        Chart chart = figure.chart();
        Plotting read = Reader.read(chart, language, context.diagnostics()), plotting = Derived.of(read, Phrases.of(language).total());
        Paints paints = new Paints(plotting, Family.of(plotting) == Family.PIE, own);
        Map<String, Plotting> parts = parts(plotting, read, language, context);
        Checks.run(plotting, paints, parts.size(), context.diagnostics());
        return new PreparedChart(plotting, parts, paints, own, AltText.of(plotting, parts, language));
    }

    private static Map<String, Plotting> parts(Plotting plotting, Plotting read, String language, FigureContext context) {
        boolean one = plotting.chart().facet().isEmpty() || plotting.empty() || Family.of(plotting) != Family.CARTESIAN;
        if (one) return Map.of();
        Map<String, Plotting> parts = new LinkedHashMap<>();
        Reader.parts(plotting.chart(), plotting, language, context.diagnostics()).forEach((name, part) -> parts.put(name, Derived.of(part, read, Phrases.of(language).total())));
        return parts;
    }
}
