package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Item;
import java.util.List;
import java.util.function.Supplier;

/**
 * A strip of a flow that is never torn: a line, a table row, a card row.
 *
 * @param before   space above in points, dropped at the top of a page
 * @param height   in points
 * @param painting draws it from its top left corner, tagged
 * @param cost     of a page break before this strip: one of the constants
 * @param grid     step in points of the baseline grid that it stands on; 0 for none
 * @param repeated strips set again (as decoration) at the top of the page when a break falls before this strip
 * @param opening  draws it where a break falls before it, with what stands beside it from above; {@code null} where that is the same
 */
public record Strip(double before, double height, Supplier<List<Item>> painting, int cost, double grid, List<Strip> repeated, Supplier<List<Item>> opening) {
    /** A new block or a new list item: the best place. */
    public static final int FREE = 0;
    /** Between the lines of one item or paragraph. */
    public static final int INSIDE = 1;
    /** Leaves one line alone, or parts a heading from its text. */
    public static final int FORBIDDEN = 2;

    public Strip {
        repeated = List.copyOf(repeated);
    }

    public static Strip of(double before, double height, List<? extends Item> items, int cost) {
        List<Item> painted = List.copyOf(items);
        return of(before, height, () -> painted, cost);
    }

    public static Strip of(double before, double height, Supplier<List<Item>> painting, int cost) {
        return new Strip(before, height, painting, cost, 0, List.of(), null);
    }

    /** What is drawn. */
    public List<Item> items() {
        return painting.get();
    }

    public Strip withBefore(double newBefore) {
        return new Strip(newBefore, height, painting, cost, grid, repeated, opening);
    }

    public Strip withCost(int newCost) {
        return new Strip(before, height, painting, newCost, grid, repeated, opening);
    }

    public Strip onGrid(double step) {
        return new Strip(before, height, painting, cost, step, repeated, opening);
    }

    /** The same with so much more space above that it stands on its grid, where it comes at a height after others. */
    Strip at(double y) {
        if (grid == 0) return this;
        double steps = (y + before) / grid, missing = (Math.ceil(steps - 0.01) - steps) * grid;
        return missing <= 0 ? this : withBefore(before + missing);
    }

    public Strip withRepeated(List<Strip> strips) {
        return new Strip(before, height, painting, cost, grid, strips, opening);
    }

    public Strip withOpening(Supplier<List<Item>> items) {
        return new Strip(before, height, painting, cost, grid, repeated, items);
    }

    /** As it is drawn where a break falls before it. */
    Strip opened() {
        return opening == null ? this : new Strip(before, height, opening, cost, grid, repeated, null);
    }

    /** Height of a run of strips, without the space above the first. */
    public static double height(List<Strip> strips) {
        double sum = 0;
        for (int i = 0; i < strips.size(); i++) sum += strips.get(i).height() + (i == 0 ? 0 : strips.get(i).before());
        return sum;
    }
}
