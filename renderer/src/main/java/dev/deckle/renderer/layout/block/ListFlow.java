package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.ListBlock;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.layout.context.Marks;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.layout.context.Texts;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.box.Flow;
import dev.deckle.renderer.layout.box.Indented;
import dev.deckle.renderer.layout.box.Strip;
import dev.deckle.renderer.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** A bulleted or numbered list with a hanging indent at each level. */
final class ListFlow implements Flow {
    /** Between a number and its text, in points. */
    private static final double GAP = 5;
    /** Fitting enlarges type by this factor at most. */
    private static final double LARGEST = 1.1;

    private final List<Entry> entries;

    /** An item's own text, and whether it opens a first-level item. */
    private record Entry(Flow flow, int level) { }

    private ListFlow(List<Entry> entries) {
        this.entries = entries;
    }

    ListFlow(ListBlock list, LayoutContext context) {
        this(new ArrayList<>());
        Tag tag = context.tag(Tag.Role.L);
        add(list.items(), list.numbered() ? list.from() : -1, 0, 0, List.of(tag), context);
    }

    private void add(List<ListBlock.Item> items, int from, int level, double indent, List<Tag> tags, LayoutContext context) {
        double hang = from >= 0 ? numberHang(from + items.size() - 1, context) : context.space("bullet");
        for (int i = 0; i < items.size(); i++) {
            ListBlock.Item item = items.get(i);
            List<Tag> li = plus(tags, context.keys().tag(Tag.Role.LI));
            List<Tag> body = plus(li, context.keys().tag(Tag.Role.LBODY));
            Paragraph text = context.markup(item.text(), context.style("ink"), item.where());
            double before = context.space("item") * (level == 0 ? 1 : 0.55);
            TextFlow.Form form = Texts.form(before, context);
            Indented.Mark mark = from >= 0 ? number(from + i, hang, li, context) : bullet(level, li, context);
            Flow hung = new Indented(new TextFlow(text, form, body), hang, mark);
            entries.add(new Entry(new Indented(hung, indent, null), level));
            if (!item.items().isEmpty()) {
                add(item.items(), -1, level + 1, indent + hang, plus(body, context.keys().tag(Tag.Role.L)), context);
            }
        }
    }

    private static Indented.Mark bullet(int level, List<Tag> li, LayoutContext context) {
        List<Tag> tags = plus(li, context.keys().tag(Tag.of(Tag.Role.LBL).withActualText(Marks.sign(context.theme(), level))));
        return (height, fit) -> {
            double size = fit.size(context.size("body"), context.floor("body"));
            return List.of(TextFlow.wrap(tags, Marks.bullet(context.theme(), level, size, height)));
        };
    }

    private static Indented.Mark number(int value, double hang, List<Tag> li, LayoutContext context) {
        Paragraph label = context.typesetter().plain(value + ".", context.style("primary").withBold(true), Where.NONE);
        List<Tag> tags = plus(li, context.keys().tag(Tag.Role.LBL));
        return (height, fit) -> {
            TextFlow.Form form = Texts.form(0, context);
            double right = hang - GAP * Math.min(LARGEST, fit.type()) - label.naturalWidth(fit.size(form.size(), form.floor()));
            return List.of(Group.at(Math.max(0, right), 0, new TextFlow(label, form, tags).strips(1000, fit).get(0).items()));
        };
    }

    private static double numberHang(int last, LayoutContext context) {
        Paragraph widest = context.typesetter().plain(last + ".", context.style("primary").withBold(true), Where.NONE);
        return Math.max(context.space("bullet"), widest.naturalWidth(context.size("body") * LARGEST) + GAP * LARGEST);
    }

    private static List<Tag> plus(List<Tag> tags, Tag tag) {
        List<Tag> all = new ArrayList<>(tags);
        all.add(tag);
        return List.copyOf(all);
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        List<Strip> all = new ArrayList<>();
        for (Entry entry : entries) {
            List<Strip> strips = entry.flow.strips(width, fit);
            for (int i = 0; i < strips.size(); i++)
                all.add(i == 0 && entry.level > 0 ? strips.get(i).withCost(Strip.INSIDE) : strips.get(i));
        }
        return all;
    }

    @Override
    public Flow from(int strip, double width, Fit fit) {
        int left = strip;
        for (int i = 0; i < entries.size(); i++) {
            int own = entries.get(i).flow.strips(width, fit).size();
            if (left < own) return new ListFlow(from(i, left, width, fit));
            left -= own;
        }
        return new ListFlow(List.of());
    }

    private List<Entry> from(int index, int strip, double width, Fit fit) {
        List<Entry> rest = new ArrayList<>(entries.subList(index, entries.size()));
        if (strip > 0) rest.set(0, new Entry(rest.get(0).flow.from(strip, width, fit), rest.get(0).level));
        return rest;
    }

    @Override
    public double naturalWidth(Fit fit) {
        return entries.stream().mapToDouble(e -> e.flow.naturalWidth(fit)).max().orElse(0);
    }
}
