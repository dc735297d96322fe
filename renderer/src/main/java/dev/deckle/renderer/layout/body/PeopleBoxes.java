package dev.deckle.renderer.layout.body;

import dev.deckle.model.block.People;
import dev.deckle.renderer.layout.block.PersonFlows;
import dev.deckle.renderer.layout.box.Box;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.FlowBox;
import dev.deckle.renderer.layout.box.RowBox;
import dev.deckle.renderer.layout.box.StackBox;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Short biographies: one beside its portrait, several in columns under theirs. */
final class PeopleBoxes {
    private static final int ACROSS = 4;
    /** Share of the width that a portrait beside its biography takes at most. */
    private static final double WIDEST = 0.3;

    /** Heights of a portrait by the number of people, in points for a page of 720 × 405 pt. */
    private static final double[] HEIGHTS = {0, 190, 110, 110, 96, 76};

    private PeopleBoxes() { }

    static Box of(People people, LayoutContext outer) {
        LayoutContext context = outer.in(people.lang());
        List<People.Person> all = people.people();
        if (all.size() == 1) return single(all.get(0), context);
        int across = all.size() <= ACROSS ? all.size() : all.size() <= 6 ? 3 : ACROSS;
        List<Box> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i += across) {
            List<Box> row = new ArrayList<>();
            for (int k = i; k < Math.min(all.size(), i + across); k++)
                row.add(new FlowBox(PersonFlows.stacked(all.get(k), HEIGHTS[Math.min(all.size(), HEIGHTS.length - 1)], context)));
            while (row.size() < across) row.add(null);
            rows.add(new RowBox(row, RowBox.Widths.shares(Collections.nCopies(across, 1.0)), context.space("gutter"), false));
        }
        return StackBox.of(rows, context.space("block"));
    }

    private static Box single(People.Person person, LayoutContext context) {
        FlowBox text = new FlowBox(PersonFlows.words(person, context));
        if (person.photo() == null) return text;
        List<Flow> photo = PersonFlows.photo(person, HEIGHTS[1], context);
        RowBox.Widths widths = (total, fit) -> {
            double own = Math.min(total * WIDEST, photo.get(0).naturalWidth(fit));
            return new double[] {own, total - own};
        };
        return new RowBox(List.of(new FlowBox(photo), text), widths, context.space("gutter"), true);
    }
}
