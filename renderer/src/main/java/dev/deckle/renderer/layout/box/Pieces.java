package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Placements that stand together on a page, in reading order. */
final class Pieces {
    private final List<Supplier<Item>> pieces = new ArrayList<>();

    /** Where its top left corner is, in points; nothing is added where nothing was placed. */
    void add(double x, double y, Placement placement) {
        if (placement.placed()) pieces.add(() -> Group.at(x, y, placement.items()));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** All of them as one. */
    Placement placement(double height, Box rest) {
        return isEmpty() ? Placement.none(rest) : Placement.of(height, rest, () -> pieces.stream().map(Supplier::get).toList());
    }
}
