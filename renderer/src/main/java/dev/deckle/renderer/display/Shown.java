package dev.deckle.renderer.display;

import java.util.List;

/**
 * Where something stands in a document.
 *
 * @param pages places of the pages, counted from 1
 * @param keys  of the tags of what shows it
 */
public record Shown(List<Integer> pages, List<Integer> keys) {
    public static final Shown NOWHERE = new Shown(List.of(), List.of());
}
