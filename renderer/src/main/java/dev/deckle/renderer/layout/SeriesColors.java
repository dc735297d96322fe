package dev.deckle.renderer.layout;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.theme.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Colours of named series, the same through a deck. A chart asks for all of its series at once; a name seen before keeps its colour
 * unless another series of the same chart already has it. Not thread-safe: one per rendering, asked in slide order.
 */
public final class SeriesColors {
    private final Map<String, Integer> slots = new LinkedHashMap<>();

    /** One colour of the theme's palette for each name, in the order of the names; distinct while the palette lasts. */
    public List<Color> of(Theme theme, List<String> names) {
        List<Color> palette = theme.palette();
        boolean[] used = new boolean[palette.size()];
        Integer[] chosen = new Integer[names.size()];
        for (int i = 0; i < names.size(); i++) {
            Integer known = slots.get(names.get(i));
            if (known == null || used[known]) continue;
            chosen[i] = known;
            used[known] = true;
        }
        for (int i = 0; i < names.size(); i++) {
            if (chosen[i] != null) continue;
            chosen[i] = free(used, i);
            used[chosen[i]] = true;
            slots.putIfAbsent(names.get(i), chosen[i]);
        }
        return java.util.Arrays.stream(chosen).map(palette::get).toList();
    }

    /** The first colour that this chart has not; a deck keeps to the first colours of its theme, though other charts give them to other names. */
    private static int free(boolean[] used, int index) {
        for (int i = 0; i < used.length; i++) if (!used[i]) return i;
        return index % used.length;
    }
}
