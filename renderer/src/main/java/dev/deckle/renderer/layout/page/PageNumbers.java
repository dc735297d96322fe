package dev.deckle.renderer.layout.page;

import dev.deckle.model.Deck;
import dev.deckle.model.Leaf;
import dev.deckle.model.Part;
import dev.deckle.model.Section;
import dev.deckle.model.Slide;
import dev.deckle.model.block.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of page numbers while pages are laid out: guessed in the first round, right in the last.
 *
 * @param anchors   page (1-based) by id
 * @param sections  first and last page of each section, in order
 * @param sources   pages by source, in the order of first use
 */
record PageNumbers(Map<String, Integer> anchors, List<Range> sections, Map<Source, List<Integer>> sources) {
    /** Pages from first to last, both included. */
    record Range(int first, int last) {
        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    static final PageNumbers UNKNOWN = new PageNumbers(Map.of(), List.of(), Map.of());

    PageNumbers {
        anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
        sections = List.copyOf(sections);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** The range of a section, or one of three digits while it is unknown. */
    Range section(int index) {
        return index < sections.size() ? sections.get(index) : new Range(100, 200);
    }

    /** All ids that lead somewhere: those of slides, and of sections. */
    static List<String> ids(Deck deck) {
        List<String> ids = new ArrayList<>();
        for (Part part : deck.parts()) if (part instanceof Slide slide) ids.add(slide.id());
        List<Section> sections = deck.sections();
        for (int i = 0; i < sections.size(); i++) {
            ids.add(anchor(sections.get(i), i));
            for (Leaf leaf : sections.get(i).parts()) if (leaf instanceof Slide slide) ids.add(slide.id());
        }
        ids.removeIf(String::isEmpty);
        return ids;
    }

    /** The id that leads to a page from a list of pages. */
    static String anchor(int page) {
        return "page:" + page;
    }

    /** The id that leads to a section: its own, or one by its position. */
    static String anchor(Section section, int index) {
        return section.id().isEmpty() ? "section:" + (index + 1) : section.id();
    }
}
