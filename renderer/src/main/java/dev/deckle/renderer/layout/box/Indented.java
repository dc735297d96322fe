package dev.deckle.renderer.layout.box;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import java.util.ArrayList;
import java.util.List;

/** A flow moved to the right, with something set in the gap beside its first strip. */
public final class Indented implements Flow {
    private final Flow flow;
    private final double indent;
    private final Mark mark;

    /** Draws the mark of an item, from the top left corner of the strip. */
    public interface Mark {
        List<Item> draw(double stripHeight, Fit fit);
    }

    /**
     * @param indent in points
     * @param mark   drawn left of the first strip; {@code null} for none
     */
    public Indented(Flow flow, double indent, Mark mark) {
        this.flow = flow;
        this.indent = indent;
        this.mark = mark;
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        List<Strip> strips = new ArrayList<>();
        for (Strip s : flow.strips(width - indent, fit)) {
            boolean marked = mark != null && strips.isEmpty();
            strips.add(new Strip(s.before(), s.height(), () -> items(s, marked, fit), s.cost(), s.grid(), s.repeated(), null));
        }
        return strips;
    }

    private List<Item> items(Strip strip, boolean marked, Fit fit) {
        List<Item> items = new ArrayList<>();
        if (marked) items.addAll(mark.draw(strip.height(), fit));
        items.add(Group.at(indent, 0, strip.items()));
        return items;
    }

    @Override
    public Flow from(int strip, double width, Fit fit) {
        Flow rest = flow.from(strip, width - indent, fit);
        return rest == null ? null : new Indented(rest, indent, null);
    }

    @Override
    public double naturalWidth(Fit fit) {
        return flow.naturalWidth(fit) + indent;
    }

    @Override
    public boolean keepsWithNext() {
        return flow.keepsWithNext();
    }
}
