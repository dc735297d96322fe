package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What of a box stands on a page. Fitting tries many and keeps one, so nothing is painted before it is asked for. */
public final class Placement {
    private final Supplier<List<Item>> painting;
    private final double height;
    private final Box rest;

    private Placement(Supplier<List<Item>> painting, double height, Box rest) {
        this.painting = painting;
        this.height = height;
        this.rest = rest;
    }

    /**
     * @param height   used, in points
     * @param rest     what goes on the next page; {@code null} when all of it is placed
     * @param painting draws it from the box's top left corner
     */
    public static Placement of(double height, Box rest, Supplier<List<Item>> painting) {
        return new Placement(painting, height, rest);
    }

    /** Nothing placed, everything left. */
    public static Placement none(Box rest) {
        return new Placement(null, 0, rest);
    }

    /** Nothing was there to be placed. */
    static Placement empty() {
        return none(null);
    }

    /** The same, as one structure element. */
    Placement tagged(Tag tag) {
        return placed() ? of(height, rest, () -> List.of(Group.tagged(tag, items()))) : this;
    }

    /** The same, further to the right by so many points. */
    public Placement moved(double x) {
        return placed() && x > 0 ? of(height, rest, () -> List.of(Group.at(x, 0, items()))) : this;
    }

    /** The same, but for what goes on, if anything does. */
    Placement onward(UnaryOperator<Box> as) {
        return rest == null ? this : new Placement(painting, height, as.apply(rest));
    }

    /** Whether anything of the box stands here. */
    public boolean placed() {
        return painting != null;
    }

    /** In points. */
    public double height() {
        return height;
    }

    /** What goes on the next page; {@code null} when all of it is placed. */
    public Box rest() {
        return rest;
    }

    /** Draws it, from the box's top left corner: once, since that is when figures report what they had no room for. */
    public List<Item> items() {
        return painting == null ? List.of() : List.copyOf(painting.get());
    }
}
