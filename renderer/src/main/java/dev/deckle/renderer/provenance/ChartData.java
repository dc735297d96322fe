package dev.deckle.renderer.provenance;

import dev.deckle.model.Deck;
import dev.deckle.model.Leaf;
import dev.deckle.model.Part;
import dev.deckle.model.Section;
import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.ChartFigure;
import dev.deckle.model.chart.Chart;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart of the deck with where it stands.
 *
 * @param slide title of its slide, in inline markup
 * @param id    of its slide; may be empty
 */
record ChartData(Chart chart, String slide, String id) {

    /** Every chart in the order of the pages. */
    static List<ChartData> of(Deck deck) {
        List<ChartData> found = new ArrayList<>();
        for (Part part : deck.parts()) {
            if (part instanceof Section section) section.parts().forEach(leaf -> leaf(leaf, found));
            else if (part instanceof Leaf leaf) leaf(leaf, found);
        }
        return found;
    }

    /** Those of one slide. */
    static List<ChartData> of(Slide slide) {
        List<ChartData> found = new ArrayList<>();
        leaf(slide, found);
        return found;
    }

    private static void leaf(Leaf leaf, List<ChartData> found) {
        if (leaf instanceof Slide slide) slide.blocks().forEach(block -> block(block, slide, found));
    }

    private static void block(Block block, Slide slide, List<ChartData> found) {
        if (block instanceof ChartFigure figure) found.add(new ChartData(figure.chart(), slide.title(), slide.id()));
        block.inner().forEach(b -> block(b, slide, found));
    }

    /** The chart's title, or where it has none the slide's. */
    String title() {
        return chart.title().isEmpty() ? slide : chart.title();
    }
}
