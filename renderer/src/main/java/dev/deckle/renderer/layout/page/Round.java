package dev.deckle.renderer.layout.page;

import dev.deckle.model.Agenda;
import dev.deckle.model.Closing;
import dev.deckle.model.Cover;
import dev.deckle.model.Deck;
import dev.deckle.model.Kind;
import dev.deckle.model.Leaf;
import dev.deckle.model.ModelLegend;
import dev.deckle.model.Part;
import dev.deckle.model.Section;
import dev.deckle.model.Slide;
import dev.deckle.model.SourceRegister;
import dev.deckle.model.block.Source;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays every part of a deck out once, with what is known of page numbers so far. Parts that do not depend on them are laid out once only. */
final class Round {
    private final Deck deck;
    private final LayoutContext context;
    private final Geometry geometry;
    private final Map<Part, List<Sheet>> kept = new IdentityHashMap<>();
    private PageNumbers numbers = PageNumbers.UNKNOWN;
    /** Whether the deck lists its sources. */
    private boolean register;
    private List<Sheet> sheets = List.of();
    private Map<Source, List<Integer>> sources = Map.of();

    Round(Deck deck, LayoutContext context, Geometry geometry) {
        this.deck = deck;
        this.context = context;
        this.geometry = geometry;
    }

    /** Lays out; true when the page numbers used were right. */
    boolean run() {
        sheets = new ArrayList<>();
        sources = new LinkedHashMap<>();
        int section = -1;
        for (Part part : deck.parts()) {
            if (part instanceof Section s) section(s, ++section);
            else if (part instanceof Leaf leaf) add(leaf, -1, 1);
        }
        PageNumbers found = numbers();
        boolean settled = found.equals(numbers);
        numbers = found;
        context.references().know(numbers.anchors());
        return settled;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    PageNumbers pageNumbers() {
        return numbers;
    }

    private void section(Section section, int index) {
        if (section.divider()) sheets.addAll(kept.computeIfAbsent(section, s -> List.of(new Posters(deck.meta(), context, geometry).divider(section, index))));
        int first = sheets.size();
        for (Leaf leaf : section.parts()) add(leaf, index, section.divider() ? 2 : 1);
        if (!section.divider() && sheets.size() > first) sheets.set(first, anchored(sheets.get(first), PageNumbers.anchor(section, index)));
    }

    private static Sheet anchored(Sheet sheet, String id) {
        List<String> anchors = new ArrayList<>(sheet.anchors());
        anchors.add(id);
        return new Sheet(anchors, sheet.title(), sheet.section(), sheet.kind(), sheet.background(), sheet.content(), sheet.notes());
    }

    private void add(Leaf leaf, int section, int level) {
        register |= leaf instanceof SourceRegister;
        List<Sheet> laid = kept.get(leaf);
        if (laid == null) {
            context.references().used();
            laid = lay(leaf, section, level);
            if (!context.references().used() && !dependsOnNumbers(leaf)) kept.put(leaf, laid);
        }
        if (leaf instanceof Slide slide) {
            int page = sheets.size() + 1;
            for (Source s : SourcesOf.slide(slide)) sources.computeIfAbsent(s, k -> new ArrayList<>()).add(page);
        }
        sheets.addAll(laid);
    }

    private static boolean dependsOnNumbers(Leaf leaf) {
        return leaf instanceof Agenda || leaf instanceof SourceRegister || leaf instanceof Slide s && Summaries.in(s);
    }

    private List<Sheet> lay(Leaf leaf, int section, int level) {
        Posters posters = new Posters(deck.meta(), context, geometry);
        Tag.Role title = level == 1 ? Tag.Role.H1 : Tag.Role.H2;
        if (leaf instanceof Cover cover) return List.of(posters.cover(cover));
        if (leaf instanceof Closing closing) return List.of(posters.closing(closing));
        if (leaf instanceof Agenda agenda) return new Contents(deck.sections(), context, geometry, numbers).sheets(agenda);
        if (leaf instanceof ModelLegend legend) return List.of(new Legend(kinds(), context.atLevel(level + 1), geometry).sheet(legend, section, title));
        Slide slide = leaf instanceof SourceRegister r ? Register.slide(r, numbers.sources(), context.words()) : Summaries.resolve((Slide) leaf, numbers, deck.sections(), context.words());
        Unsourced.check(slide, context.diagnostics());
        if (slide.layout() == Slide.Layout.BLANK) return BlankLayout.sheets(slide, context.atLevel(level), geometry, section);
        int heading = slide.title().isEmpty() ? level : level + 1;
        return new SlideLayout(slide, title, context.atLevel(heading), geometry).sheets(section);
    }

    private List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>(Kind.BUILT_IN);
        kinds.addAll(deck.kinds());
        return kinds;
    }

    private PageNumbers numbers() {
        Map<String, Integer> anchors = new LinkedHashMap<>();
        PageNumbers.Range[] ranges = new PageNumbers.Range[deck.sections().size()];
        for (int i = 0; i < sheets.size(); i++) {
            for (String id : sheets.get(i).anchors()) anchors.putIfAbsent(id, i + 1);
            int s = sheets.get(i).section();
            if (s >= 0) ranges[s] = new PageNumbers.Range(ranges[s] == null ? i + 1 : ranges[s].first(), i + 1);
        }
        if (register) sources.values().forEach(pages -> pages.forEach(p -> anchors.putIfAbsent(PageNumbers.anchor(p), p)));
        int at = 1;
        for (int s = 0; s < ranges.length; s++) {
            if (ranges[s] == null) ranges[s] = new PageNumbers.Range(at, at);
            at = ranges[s].last();
        }
        return new PageNumbers(anchors, List.of(ranges), sources);
    }
}
