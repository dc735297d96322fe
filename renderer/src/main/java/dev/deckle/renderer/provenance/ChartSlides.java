package dev.deckle.renderer.provenance;

import dev.deckle.model.Deck;
import dev.deckle.model.Leaf;
import dev.deckle.model.Part;
import dev.deckle.model.Section;
import dev.deckle.model.Slide;
import java.util.ArrayList;
import java.util.List;

/** Gives each slide that has charts an id, so that what stands behind them can say where it belongs. */
final class ChartSlides {
    private int last;

    private ChartSlides() { }

    /** The deck with such ids; those that authors gave stay. */
    static Deck named(Deck deck) {
        ChartSlides slides = new ChartSlides();
        List<Part> parts = new ArrayList<>();
        for (Part part : deck.parts()) parts.add(part instanceof Section s ? slides.section(s) : part instanceof Leaf leaf ? slides.leaf(leaf) : part);
        return slides.last == 0 ? deck : new Deck(deck.meta(), deck.size(), deck.theme(), deck.kinds(), parts);
    }

    private Section section(Section s) {
        return new Section(s.where(), s.name(), s.title(), s.id(), s.divider(), s.parts().stream().map(this::leaf).toList());
    }

    private Leaf leaf(Leaf leaf) {
        if (!(leaf instanceof Slide s) || !s.id().isEmpty() || ChartData.of(s).isEmpty()) return leaf;
        return new Slide(s.where(), s.title(), "data:" + ++last, s.layout(), s.lead(), s.modality(), s.blocks(), s.sources(), s.notes());
    }
}
