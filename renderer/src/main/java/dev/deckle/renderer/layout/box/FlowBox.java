package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import java.util.ArrayList;
import java.util.List;

/** Flows one after the other, split between strips. */
public final class FlowBox implements Box {
    private final List<Flow> flows;
    /** The strips still to be placed after a break; {@code null} before the first. */
    private final List<Strip> pending;
    /** How many of the pending strips only repeat what stands on an earlier page. */
    private final int repeats;
    private Key cachedFor;
    private List<Strip> cached;

    private record Key(double width, Fit fit) { }

    public FlowBox(List<? extends Flow> flows) {
        this(List.copyOf(flows), null, 0);
    }

    private FlowBox(List<Flow> flows, List<Strip> pending, int repeats) {
        this.flows = flows;
        this.pending = pending;
        this.repeats = repeats;
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
        if (strips.isEmpty()) return new Placement(List.of(), 0, null);
        int end = PageBreak.after(strips, height, force);
        if (end == 0) return Placement.none(this);
        if (end <= repeats) return withoutRepeats().place(width, height, fit, force);
        List<Item> items = new ArrayList<>();
        double y = paint(strips.subList(0, end), items);
        if (end == strips.size()) return new Placement(items, y, null);
        return new Placement(items, y, rest(strips.subList(end, strips.size())));
    }

    private FlowBox rest(List<Strip> left) {
        List<Strip> rest = new ArrayList<>();
        List<Strip> again = left.get(0).repeated();
        for (Strip repeated : again) rest.add(asDecoration(repeated));
        rest.add(again.isEmpty() ? left.get(0) : left.get(0).withCost(Strip.FORBIDDEN));
        rest.addAll(left.subList(1, left.size()));
        return new FlowBox(flows, List.copyOf(rest), again.size());
    }

    /** For a page so low that nothing else would stand on it. */
    private FlowBox withoutRepeats() {
        return new FlowBox(flows, pending.subList(repeats, pending.size()), 0);
    }

    private static double paint(List<Strip> strips, List<Item> items) {
        double y = 0;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            if (i > 0) y += strip.before();
            if (!strip.items().isEmpty()) items.add(Group.at(0, y, strip.items()));
            y += strip.height();
        }
        return y;
    }

    private static Strip asDecoration(Strip strip) {
        Group again = Group.tagged(Tag.PAGE_ARTIFACT, strip.items());
        return new Strip(strip.before(), strip.height(), List.of(again), Strip.FORBIDDEN, List.of());
    }

    private synchronized List<Strip> strips(double width, Fit fit) {
        if (pending != null) return pending;
        Key key = new Key(width, fit);
        if (!key.equals(cachedFor)) {
            cached = join(width, fit);
            cachedFor = key;
        }
        return cached;
    }

    private List<Strip> join(double width, Fit fit) {
        List<Strip> all = new ArrayList<>();
        Flow above = null;
        for (Flow flow : flows) {
            List<Strip> strips = new ArrayList<>(flow.strips(width, fit));
            if (above != null && !strips.isEmpty()) strips.set(0, joined(above, strips.get(0), fit));
            all.addAll(strips);
            above = flow;
        }
        return List.copyOf(all);
    }

    private static Strip joined(Flow above, Strip first, Fit fit) {
        Strip spaced = first.withBefore(Math.max(first.before(), above.spaceAfter(fit)));
        return above.keepsWithNext() ? spaced.withCost(Strip.FORBIDDEN) : spaced;
    }
}
