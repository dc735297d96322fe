package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Cards;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Stroke;
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

/** A grid of cards, a strip for each row; headed groups start a row of their own. */
final class CardsFlow implements Flow {
    private static final double PAD = 11;
    /** In points: in a narrow column fewer cards share a row. */
    private static final double NARROWEST = 92;

    private final Cards cards;
    private final LayoutContext context;
    private final List<Entry> entries = new ArrayList<>();

    /** A card's texts and picture, set in its inner width. */
    private record Entry(String group, Slot picture, List<Flow> texts) { }

    CardsFlow(Cards cards, LayoutContext context) {
        this.cards = cards;
        this.context = context;
        Tag list = context.tag(Tag.Role.L);
        for (Cards.Card card : cards.cards()) {
            List<Tag> around = List.of(list, context.keys().tag(Tag.Role.LI), context.keys().tag(Tag.Role.LBODY));
            Slot picture = card.image() == null ? null : new Slot(card.image(), around, context);
            entries.add(new Entry(card.group(), picture, texts(card, around)));
        }
    }

    private List<Flow> texts(Cards.Card card, List<Tag> around) {
        List<Flow> texts = new ArrayList<>();
        boolean plain = card.value().isEmpty();
        if (!card.label().isEmpty()) texts.add(plain ? Texts.of(card.label(), context.style("ink").withBold(true), context.size("body"),
                context.floor("body"), 1.4, 0, card.where(), around, context) : Texts.small(card.label(), "muted", 0, card.where(), around, context));
        if (!plain) texts.add(new TextFlow(context.markup(card.value(), context.titleStyle("title"), card.where()),
                TextFlow.Form.of(context.size("value"), context.size("value") * 0.6, 1.25, 1), with(around, context.tag(Tag.Role.P))));
        if (!card.text().isEmpty()) texts.add(Texts.small(card.text(), "ink", 2, card.where(), around, context));
        return texts;
    }

    private static List<Tag> with(List<Tag> tags, Tag tag) {
        List<Tag> all = new ArrayList<>(tags);
        all.add(tag);
        return all;
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        double gap = 14 * Math.max(0.5, Math.min(1, fit.space()));
        int across = Math.max(1, Math.min(across(), (int) ((width + gap) / (NARROWEST + gap))));
        double cell = (width - gap * (across - 1)) / across;
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < entries.size();) {
            String group = entries.get(i).group;
            boolean headed = !group.isEmpty() && (i == 0 || !group.equals(entries.get(i - 1).group));
            if (headed) strips.addAll(heading(group, width, fit, !strips.isEmpty()));
            int end = i;
            while (end < entries.size() && end - i < across && entries.get(end).group.equals(group)) end++;
            Strip row = row(entries.subList(i, end), cell, gap, fit);
            strips.add(headed ? row.withCost(Strip.FORBIDDEN).withBefore(4) : row);
            i = end;
        }
        return strips;
    }

    private List<Strip> heading(String group, double width, Fit fit, boolean later) {
        TextFlow.Form form = TextFlow.Form.of(context.size("figureTitle"), context.floor("table"), 1.5, later ? 12 : 0);
        return new TextFlow(context.markup(group, context.style("muted").withBold(true), cards.where()), form, List.of(context.tag(Tag.Role.P)))
                .strips(width, fit);
    }

    private Strip row(List<Entry> row, double cell, double gap, Fit fit) {
        double inner = cell - 2 * PAD;
        double picture = row.stream().filter(e -> e.picture != null).mapToDouble(e -> e.picture.height(inner, pictureMost())).max().orElse(0);
        double text = row.stream().mapToDouble(e -> new FlowBox(e.texts).naturalHeight(inner, fit)).max().orElse(0);
        double between = picture > 0 && text > 0 ? 6 : 0;
        double height = picture + between + text + 2 * PAD;
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            List<Item> card = new ArrayList<>();
            card.add(Group.artifact(List.of(PathItem.stroke(Path.rect(0.3, 0.3, cell - 0.6, height - 0.6), Stroke.solid(context.theme().color("rule"), 0.6)))));
            if (row.get(i).picture != null) card.add(Group.at(PAD, PAD, row.get(i).picture.paint(inner, picture)));
            card.add(Group.at(PAD, PAD + picture + between, new FlowBox(row.get(i).texts).place(inner, 9999, fit, true).items()));
            items.add(Group.at(i * (cell + gap), 0, card));
        }
        return Strip.of(gap, height, items, Strip.FREE);
    }

    private double pictureMost() {
        return entries.stream().allMatch(e -> e.texts.size() <= 1) ? 120 : 34;
    }

    private int across() {
        if (cards.across() > 0) return cards.across();
        int n = entries.size();
        return n <= 4 ? Math.max(n, 2) : n == 5 || n == 6 || n == 9 ? 3 : n <= 8 ? 4 : n <= 10 ? 5 : n <= 12 ? 4 : 5;
    }
}
