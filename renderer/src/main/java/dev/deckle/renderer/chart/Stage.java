package dev.deckle.renderer.chart;

import dev.deckle.model.chart.Chart;
import dev.deckle.renderer.chart.data.Domain;
import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.chart.data.Series;
import dev.deckle.renderer.chart.label.Words;
import dev.deckle.renderer.display.Color;

/** What every part of one chart's layout needs: the data, and how it is to look and sound. */
record Stage(Plotting plotting, Look look, Paints paints, Words words, Phrases phrases, String language) {
    Chart chart() {
        return plotting.chart();
    }

    Domain domain() {
        return plotting.domain();
    }

    /** Colour of a mark at a place. */
    Color color(Series series, double place) {
        return domain().categories() ? paints.of(series, domain().names().get((int) place)) : paints.of(series);
    }

    Stage with(Look other) {
        return new Stage(plotting, other, paints, words, phrases, language);
    }

    Stage with(Plotting other) {
        return new Stage(other, look, paints, words, phrases, language);
    }
}
