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
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.layout.context.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Events along a line: across the page while the columns stay wide enough, down the page otherwise. */
final class TimelineFlow implements Flow {
    private static final double NARROWEST = 74;
    private static final double GAP = 14;
    /** Width of a date at most. */
    private static final double WHEN = 76;
    /** Width and height of a picture beside an event at most. */
    private static final double WIDE = 64;
    private static final double HIGH = 48;
    /** A text narrower than this stands under its date rather than beside it. */
    private static final double BESIDE = 80;

    private final LayoutContext context;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Flow when, Flow text, Slot picture) { }

    TimelineFlow(Timeline timeline, LayoutContext context) {
        this.context = context;
        Tag list = context.tag(Tag.Role.L);
        for (Timeline.Event e : timeline.events()) {
            Tag item = context.keys().tag(Tag.Role.LI);
            List<Tag> date = List.of(list, item, context.keys().tag(Tag.Role.LBL)), around = List.of(list, item, context.keys().tag(Tag.Role.LBODY));
            TextFlow.Form form = TextFlow.Form.of(context.size("heading"), context.floor("body"), 1.4, 0);
            Flow when = new TextFlow(context.markup(e.when(), context.titleStyle("title"), e.where()), form, date);
            Flow text = Texts.of(e.text(), context.style("ink"), context.size("small") * 1.05, context.floor("small"), context.leading("body"), 0, e.where(), around, context);
            entries.add(new Entry(when, text, e.image() == null ? null : new Slot(e.image(), around, context)));
        }
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        double column = (width - context.length(GAP) * (entries.size() - 1)) / Math.max(1, entries.size());
        boolean across = column >= context.length(NARROWEST) && entries.stream().allMatch(e -> height(e.text, column, fit) < context.length(150));
        return across ? List.of(across(column, fit)) : down(width, fit);
    }

    private Strip across(double column, Fit fit) {
        double head = entries.stream().mapToDouble(e -> height(e.when, column, fit)).max().orElse(0);
        double picture = entries.stream().filter(e -> e.picture != null).mapToDouble(e -> e.picture.height(column, context.length(90))).max().orElse(0);
        double line = head + context.length(10);
        double under = line + context.length(GAP);
        double y = under + (picture > 0 ? picture + context.length(8) : 0);
        double dot = context.length(4);
        double height = 0;
        List<Item> items = new ArrayList<>();
        double step = column + context.length(GAP);
        double end = entries.size() * step - context.length(GAP);
        items.add(Group.artifact(List.of(PathItem.fill(Path.rect(0, line - context.length(0.5), end, context.length(1)), context.theme().color("primary")))));
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            List<Item> parts = new ArrayList<>();
            parts.add(Group.at(0, head - height(e.when, column, fit), paint(e.when, column, fit)));
            parts.add(Group.artifact(List.of(PathItem.fill(Path.circle(dot, line, dot), context.theme().color("accent")),
                    PathItem.fill(Path.circle(dot, line, context.length(1.7)), context.theme().color("paper")))));
            if (e.picture != null) parts.add(Group.at(0, under, e.picture.paint(column, picture)));
            parts.add(Group.at(0, y, paint(e.text, column, fit)));
            height = Math.max(height, y + height(e.text, column, fit));
            items.add(Group.at(i * step, 0, parts));
        }
        return Strip.of(context.space("paragraph"), height, items, Strip.FREE);
    }

    private List<Strip> down(double width, Fit fit) {
        List<Strip> strips = new ArrayList<>();
        double when = Math.min(context.length(WHEN), widest(entries.stream().map(Entry::when), fit));
        double textX = when + context.length(26);
        boolean pictures = entries.stream().anyMatch(e -> e.picture != null);
        double most = width - textX - (pictures ? context.length(WIDE + GAP) : 0), natural = widest(entries.stream().map(Entry::text), fit);
        if (most < Math.min(natural, context.length(BESIDE))) return narrow(width, fit);
        double room = Math.min(most, natural);
        // pictures stand in one column, close to the texts that they belong to
        double beside = textX + context.length(GAP) + Math.min(room, widest(entries.stream().filter(e -> e.picture != null).map(Entry::text), fit));
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            double lower = lower(e, when, room, fit);
            double picture = e.picture == null ? 0 : e.picture.height(context.length(WIDE), context.length(HIGH));
            double own = Math.max(Math.max(height(e.when, when, fit), lower + height(e.text, room, fit)), picture);
            double height = own + fit.gap(context.space("item"));
            List<Item> items = new ArrayList<>();
            items.add(rail(when + context.length(12), height, i == 0, i + 1 == entries.size()));
            items.add(Group.at(0, 0, paint(e.when, when, fit)));
            items.add(Group.at(textX, lower, paint(e.text, room, fit)));
            if (e.picture != null) items.add(Group.at(beside, 0, e.picture.paint(context.length(WIDE), picture)));
            strips.add(Strip.of(i == 0 ? context.space("paragraph") : 0, height, items, Strip.FREE));
        }
        return strips;
    }

    /** In a narrow column: date, text and picture under one another. */
    private List<Strip> narrow(double width, Fit fit) {
        List<Strip> strips = new ArrayList<>();
        double x = context.length(14), room = Math.max(1, width - x), gap = context.length(3);
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            double text = height(e.when, room, fit), under = text + height(e.text, room, fit) + gap;
            double picture = e.picture == null ? 0 : e.picture.height(Math.min(room, context.length(WIDE)), context.length(HIGH));
            double height = under + (picture > 0 ? picture + gap : 0) + fit.gap(context.space("item"));
            List<Item> items = new ArrayList<>();
            items.add(rail(context.length(3.5), height, i == 0, i + 1 == entries.size()));
            items.add(Group.at(x, 0, paint(e.when, room, fit)));
            items.add(Group.at(x, text, paint(e.text, room, fit)));
            if (e.picture != null) items.add(Group.at(x, under, e.picture.paint(Math.min(room, context.length(WIDE)), picture)));
            strips.add(Strip.of(i == 0 ? context.space("paragraph") : 0, height, items, Strip.FREE));
        }
        return strips;
    }

    private static double widest(Stream<Flow> flows, Fit fit) {
        return flows.mapToDouble(f -> f.naturalWidth(fit)).max().orElse(0) + 0.01;
    }

    /** By how much a text is lowered to stand on the line of its date. */
    private double lower(Entry e, double when, double room, Fit fit) {
        double size = fit.size(context.size("heading"), context.floor("body"));
        double small = fit.size(context.size("small") * 1.05, context.floor("small"));
        return TextFlow.baseline(e.when.strips(when, fit).get(0).height(), size) - TextFlow.baseline(e.text.strips(room, fit).get(0).height(), small);
    }

    private Item rail(double x, double height, boolean first, boolean last) {
        double dot = context.length(8);
        double from = first ? dot : 0;
        return Group.artifact(List.of(
                PathItem.fill(Path.rect(x - context.length(0.5), from, context.length(1), (last ? dot : height) - from), context.theme().color("primary")),
                PathItem.fill(Path.circle(x, dot, context.length(3.5)), context.theme().color("accent"))));
    }

    private static List<Item> paint(Flow flow, double width, Fit fit) {
        return new FlowBox(List.of(flow)).place(width, 9999, fit, true).items();
    }

    private static double height(Flow flow, double width, Fit fit) {
        return new FlowBox(List.of(flow)).naturalHeight(width, fit);
    }
}
