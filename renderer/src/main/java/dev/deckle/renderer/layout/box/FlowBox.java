package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import java.util.ArrayList;
import java.util.List;

/** Flows one after the other, split between strips. What goes on at another width, or tighter, is set again. */
public final class FlowBox implements Box {
    private final List<Flow> flows;
    /** What a break left; {@code null} before the first. */
    private final Torn torn;
    private Joined cached;

    /** A width and a fit; how full the page is to be changes nothing in how flows are set. */
    private record Key(double width, Fit fit) {
        Key {
            fit = fit.filled(1);
        }
    }

    /** All flows set in one way, and the number of strips of each. */
    private record Joined(Key as, List<Strip> strips, List<Integer> counts) { }

    /**
     * The strips still to be placed.
     *
     * @param as      how they were set
     * @param repeats how many of them only repeat what stands on an earlier page
     * @param fixed   they cannot be set in another way
     */
    private record Torn(Key as, List<Strip> strips, int repeats, boolean fixed) { }

    public FlowBox(List<? extends Flow> flows) {
        this(List.copyOf(flows), null);
    }

    private FlowBox(List<Flow> flows, Torn torn) {
        this.flows = flows;
        this.torn = torn;
    }

    @Override
    public double minHeight(double width, Fit fit) {
        return Strip.height(strips(width, fit));
    }

    @Override
    public double naturalHeight(double width, Fit fit) {
        return minHeight(width, fit);
    }

    @Override
    public Placement place(double width, double height, Fit fit, boolean force) {
        List<Strip> strips = strips(width, fit);
        if (strips.isEmpty()) return Placement.empty();
        int end = PageBreak.after(strips, height, force);
        if (end == 0) return Placement.none(this);
        if (end < strips.size() && end <= repeats(strips)) return withoutRepeats().place(width, height, fit, force);
        List<Strip> here = strips.subList(0, end);
        Box rest = end == strips.size() ? null : rest(end, strips, new Key(width, fit));
        return Placement.of(Strip.height(here), rest, () -> paint(here));
    }

    private FlowBox rest(int end, List<Strip> strips, Key as) {
        List<Strip> left = strips.subList(end, strips.size());
        List<Strip> rest = new ArrayList<>();
        List<Strip> again = left.get(0).repeated();
        for (Strip repeated : again) rest.add(asDecoration(repeated));
        Strip first = left.get(0).opened();
        rest.add(again.isEmpty() ? first : first.withCost(Strip.FORBIDDEN));
        rest.addAll(left.subList(1, left.size()));
        List<Flow> onward = torn != null && strips == torn.strips ? null : onward(end, as);
        boolean fixed = onward == null || !again.isEmpty();
        return new FlowBox(fixed ? flows : onward, new Torn(as, List.copyOf(rest), again.size(), fixed));
    }

    /** The flows that are left from a strip on; {@code null} where the torn one can go on only as it is. */
    private List<Flow> onward(int strip, Key as) {
        int left = strip;
        List<Integer> counts = joined(as).counts;
        for (int i = 0; i < flows.size(); i++) {
            int own = counts.get(i);
            if (left >= own) {
                left -= own;
                continue;
            }
            List<Flow> rest = new ArrayList<>(flows.subList(i, flows.size()));
            if (left > 0) rest.set(0, flows.get(i).from(left, as.width, as.fit));
            return rest.get(0) == null ? null : List.copyOf(rest);
        }
        return List.of();
    }

    private int repeats(List<Strip> strips) {
        return torn != null && strips == torn.strips ? torn.repeats : 0;
    }

    /** The number of flows before those at the end, such as a heading, that stay with what follows: all of them where there are none. */
    private int bound() {
        int end = flows.size();
        while (torn == null && end > 0 && flows.get(end - 1).keepsWithNext()) end--;
        return end;
    }

    /** Whether its end belongs to what stands below it. */
    boolean endsWithHeading() {
        return bound() < flows.size();
    }

    /** What stands before the heading at its end; {@code null} where there is nothing. */
    FlowBox withoutHeading() {
        return bound() == 0 ? null : new FlowBox(flows.subList(0, bound()));
    }

    /** The heading at its end. */
    FlowBox heading() {
        return new FlowBox(flows.subList(bound(), flows.size()));
    }

    /** For a page so low that nothing else would stand on it. */
    private FlowBox withoutRepeats() {
        return new FlowBox(flows, new Torn(torn.as, torn.strips.subList(torn.repeats, torn.strips.size()), 0, true));
    }

    /** One under the other. */
    static List<Item> paint(List<Strip> strips) {
        List<Item> items = new ArrayList<>();
        double y = 0;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            if (i > 0) y += strip.before();
            List<Item> own = strip.items();
            if (!own.isEmpty()) items.add(Group.at(0, y, own));
            y += strip.height();
        }
        return items;
    }

    private static Strip asDecoration(Strip strip) {
        return Strip.of(strip.before(), strip.height(), () -> List.of(Group.tagged(Tag.PAGE_ARTIFACT, strip.items())), Strip.FORBIDDEN);
    }

    private List<Strip> strips(double width, Fit fit) {
        Key key = new Key(width, fit);
        return torn != null && (torn.fixed || key.equals(torn.as)) ? torn.strips : joined(key).strips;
    }

    private synchronized Joined joined(Key as) {
        if (cached == null || !as.equals(cached.as)) cached = join(as);
        return cached;
    }

    private Joined join(Key as) {
        List<Strip> all = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        Flow above = null;
        double y = 0;
        for (Flow flow : flows) {
            List<Strip> strips = new ArrayList<>(flow.strips(as.width, as.fit));
            if (above != null && !strips.isEmpty()) strips.set(0, under(above, strips.get(0), as.fit));
            for (Strip s : strips) {
                Strip placed = all.isEmpty() ? s : s.at(y);
                y += placed.height() + (all.isEmpty() ? 0 : placed.before());
                all.add(placed);
            }
            counts.add(strips.size());
            above = flow;
        }
        return new Joined(as, List.copyOf(all), counts);
    }

    private static Strip under(Flow above, Strip first, Fit fit) {
        double wanted = Math.max(first.before(), above.spaceAfter(fit));
        Strip spaced = first.withBefore(Math.min(wanted, above.mostSpaceAfter(fit)));
        return above.keepsWithNext() ? spaced.withCost(Strip.FORBIDDEN) : spaced;
    }
}
