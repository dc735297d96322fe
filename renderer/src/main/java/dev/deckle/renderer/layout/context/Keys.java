package dev.deckle.renderer.layout.context;

import dev.deckle.model.chart.Chart;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Shown;
import dev.deckle.renderer.display.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the structure elements of one rendering, so that what is torn over pages stays one element, and charts are found again. Not thread-safe. */
public final class Keys {
    private final Map<Integer, Chart> charts = new HashMap<>();
    private int last;

    public Tag tag(Tag.Role role) {
        return Tag.of(role, ++last);
    }

    public Tag tag(Tag tag) {
        return tag.withKey(++last);
    }

    /** The key of the element that is going to show a chart. */
    public int drawing(Chart chart) {
        charts.put(++last, chart);
        return last;
    }

    /** Where each chart stands; by identity, since two charts may say the same. */
    public Map<Chart, Shown> charts(List<Page> pages) {
        Map<Chart, Shown> found = new IdentityHashMap<>();
        for (int i = 0; i < pages.size(); i++) find(pages.get(i).items(), i + 1, found);
        return found;
    }

    private void find(List<Item> items, int place, Map<Chart, Shown> found) {
        for (Item item : items) {
            if (!(item instanceof Group group)) continue;
            Chart chart = group.tag() == null ? null : charts.get(group.tag().key());
            if (chart != null) note(place, group.tag().key(), found.computeIfAbsent(chart, c -> new Shown(new ArrayList<>(), new ArrayList<>())));
            else find(group.items(), place, found);
        }
    }

    private static void note(int place, int key, Shown shown) {
        shown.pages().add(place);
        if (!shown.keys().contains(key)) shown.keys().add(key);
    }
}
