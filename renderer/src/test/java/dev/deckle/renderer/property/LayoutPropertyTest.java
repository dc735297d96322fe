package dev.deckle.renderer.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.deckle.model.Deck;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.renderer.Renderer;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.property.any.AnyDeck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Random decks: everything stands on its page, no text touches another, and every text stands on some page exactly once, whole. */
class LayoutPropertyTest {
    private static final int DECKS = Integer.getInteger("decks", 2000);
    private static final long FIRST = Long.getLong("seed", 0);
    private static final Pattern MARK = Pattern.compile("Q\\d+z");

    private final Renderer renderer = new Renderer();
    /** Decks with something that can fit on no page, such as a table of many columns inside a narrow column. */
    private int refused;

    @Test
    void everyDeckIsWhole() {
        List<String> faults = new ArrayList<>();
        for (long seed = FIRST; seed < FIRST + DECKS && faults.size() < 20; seed++) check(seed, faults);
        assertEquals(List.of(), faults);
        assertTrue(refused <= DECKS / 100, refused + " decks of " + DECKS + " were refused");
    }

    /** Decks with charts, pictures, diagrams, formulas, clippings and pages that fill themselves, on landscape pages of all sizes. */
    @Test
    void everyDeckOfAllWordsKeepsItsTextsApart() {
        List<String> faults = new ArrayList<>();
        int decks = DECKS / 8;
        for (long seed = FIRST; seed < FIRST + decks && faults.size() < 20; seed++)
            for (Page page : pages(AnyDeck.of(seed), seed, faults)) apart(page, Inspected.of(page), seed, faults);
        assertEquals(List.of(), faults);
        assertTrue(refused <= decks / 20, refused + " decks of " + decks + " were refused");
    }

    private List<Page> pages(Deck deck, long seed, List<String> faults) {
        try {
            return renderer.render(deck).document().pages();
        } catch (DeckException e) {
            refused++;
            boolean said = e.diagnostics().stream().anyMatch(d -> d.code().equals("does-not-fit") && d.where().known());
            if (!said) faults.add(seed + ": " + e.getMessage());
            return List.of();
        } catch (RuntimeException e) {
            return fail("seed " + seed, e);
        }
    }

    private static void apart(Page page, List<Inspected.Run> runs, long seed, List<String> faults) {
        String at = seed + " page " + page.number();
        outside(runs, page, at, faults);
        overlaps(runs, at, faults);
    }

    private void check(long seed, List<String> faults) {
        RandomDeck random = new RandomDeck(seed);
        List<Page> pages = pages(random.deck(), seed, faults);
        if (pages.isEmpty()) return;
        Map<Integer, StringBuilder> elements = new LinkedHashMap<>();
        for (Page page : pages) {
            List<Inspected.Run> runs = Inspected.of(page);
            apart(page, runs, seed, faults);
            runs.stream().filter(Inspected.Run::meant).forEach(r -> elements.computeIfAbsent(r.key(), k -> new StringBuilder()).append(r.text()));
        }
        missing(random, String.join("|", elements.values()), seed, faults);
    }

    private static void outside(List<Inspected.Run> runs, Page page, String at, List<String> faults) {
        Rect sheet = new Rect(0, 0, page.width(), page.height());
        runs.stream().filter(r -> !sheet.contains(r.box(), 0.01)).findFirst()
                .ifPresent(r -> faults.add(at + ": '" + r.text() + "' leaves the page at " + r.box()));
    }

    private static void overlaps(List<Inspected.Run> runs, String at, List<String> faults) {
        for (int i = 0; i < runs.size(); i++) {
            for (int k = i + 1; k < runs.size(); k++) {
                if (!runs.get(i).box().overlaps(runs.get(k).box(), 0.3)) continue;
                faults.add(at + ": '" + runs.get(i).text() + "' " + runs.get(i).box() + " touches '" + runs.get(k).text() + "' " + runs.get(k).box());
                return;
            }
        }
    }

    private static void missing(RandomDeck random, String text, long seed, List<String> faults) {
        Map<String, Integer> found = new HashMap<>();
        Matcher m = MARK.matcher(text.replaceAll("\\s", ""));
        while (m.find()) found.merge(m.group(), 1, Integer::sum);
        for (String mark : random.marks())
            if (found.getOrDefault(mark, 0) != 1) {
                faults.add(seed + ": " + mark + " stands " + found.getOrDefault(mark, 0) + " times");
                return;
            }
    }
}
