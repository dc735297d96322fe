package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Timeline;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.FlowBox;
import dev.deckle.renderer.layout.box.Strip;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.Texts;
import java.util.ArrayList;
import java.util.List;

/** Events along a line: across the page while the columns stay wide enough, down the page otherwise. */
final class TimelineFlow implements Flow {
    private static final double NARROWEST = 74;
    private static final double GAP = 14;
    private static final double WHEN = 76;

    private final LayoutContext context;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Flow when, Flow text, Slot picture) { }

    TimelineFlow(Timeline timeline, LayoutContext context) {
        this.context = context;
        Tag list = context.tag(Tag.Role.L);
        for (Timeline.Event e : timeline.events()) {
            List<Tag> around = List.of(list, context.keys().tag(Tag.Role.LI), context.keys().tag(Tag.Role.LBODY));
            Flow when = Texts.of(e.when(), context.titleStyle("title"), context.size("heading"), context.floor("body"), 1.4, 0, e.where(), around, context);
            Flow text = Texts.of(e.text(), context.style("ink"), context.size("small") * 1.05, context.floor("small"), context.leading("body"), 0, e.where(), around, context);
            entries.add(new Entry(when, text, e.image() == null ? null : new Slot(e.image(), around, context)));
        }
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        double column = (width - GAP * (entries.size() - 1)) / Math.max(1, entries.size());
        boolean across = column >= NARROWEST && entries.stream().allMatch(e -> height(e.text, column, fit) < 150);
        return across ? List.of(across(column, fit)) : down(width, fit);
    }

    private Strip across(double column, Fit fit) {
        double head = entries.stream().mapToDouble(e -> height(e.when, column, fit)).max().orElse(0);
        double picture = entries.stream().filter(e -> e.picture != null).mapToDouble(e -> e.picture.height(column, 90)).max().orElse(0);
        double line = head + 10;
        double y = line + 14 + (picture > 0 ? picture + 8 : 0);
        double height = 0;
        List<Item> items = new ArrayList<>();
        double end = entries.size() * (column + GAP) - GAP;
        items.add(Group.artifact(List.of(PathItem.fill(Path.rect(0, line - 0.5, end, 1), context.theme().color("primary")))));
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            List<Item> parts = new ArrayList<>();
            parts.add(Group.at(0, head - height(e.when, column, fit), paint(e.when, column, fit)));
            parts.add(Group.artifact(List.of(PathItem.fill(Path.circle(4, line, 4), context.theme().color("accent")),
                    PathItem.fill(Path.circle(4, line, 1.7), context.theme().color("paper")))));
            if (e.picture != null) parts.add(Group.at(0, line + 14, e.picture.paint(column, picture)));
            parts.add(Group.at(0, y, paint(e.text, column, fit)));
            height = Math.max(height, y + height(e.text, column, fit));
            items.add(Group.at(i * (column + GAP), 0, parts));
        }
        return Strip.of(context.space("paragraph"), height, items, Strip.FREE);
    }

    private List<Strip> down(double width, Fit fit) {
        List<Strip> strips = new ArrayList<>();
        double textX = WHEN + 26;
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            double picture = e.picture == null ? 0 : 74;
            double room = width - textX - picture;
            double own = Math.max(Math.max(height(e.when, WHEN, fit), height(e.text, room, fit)), e.picture == null ? 0 : e.picture.height(64, 48));
            double height = own + fit.gap(context.space("item"));
            List<Item> items = new ArrayList<>();
            double dot = 8;
            items.add(Group.artifact(List.of(
                    PathItem.fill(Path.rect(WHEN + 11.5, i == 0 ? dot : 0, 1, i + 1 == entries.size() ? dot - (i == 0 ? dot : 0) : height - (i == 0 ? dot : 0)), context.theme().color("primary")),
                    PathItem.fill(Path.circle(WHEN + 12, dot, 3.5), context.theme().color("accent")))));
            items.add(paintAt(0, e.when, WHEN, fit));
            items.add(paintAt(textX, e.text, room, fit));
            if (e.picture != null) items.add(Group.at(width - 64, 0, e.picture.paint(64, e.picture.height(64, 48))));
            strips.add(Strip.of(i == 0 ? context.space("paragraph") : 0, height, items, Strip.FREE));
        }
        return strips;
    }

    private static Item paintAt(double x, Flow flow, double width, Fit fit) {
        return Group.at(x, 0, paint(flow, width, fit));
    }

    private static List<Item> paint(Flow flow, double width, Fit fit) {
        return new FlowBox(List.of(flow)).place(width, 9999, fit, true).items();
    }

    private static double height(Flow flow, double width, Fit fit) {
        return new FlowBox(List.of(flow)).naturalHeight(width, fit);
    }
}
