package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.data.Plotting;
import dev.deckle.renderer.text.Typesetter;

/** Drafts what a chart shows, for those who cannot see it, where its author has not said it. */
final class AltText {
    private AltText() { }

    static String of(Plotting plotting, String language) {
        if (!plotting.chart().alt().isBlank()) return plotting.chart().alt();
        return Typesetter.strip(plotting.chart().title());
    }
}
