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
import java.util.Collections;
import java.util.List;

/** A grid of cards, a strip for each row; headed groups start a row of their own. */
final class CardsFlow implements Flow {
    /** In points: in a narrow column fewer cards share a row. */
    private static final double NARROWEST = 92;
    /** Most height of a picture that has the card for itself, by the number of rows. */
    private static final double[] LARGE = {120, 120, 84, 58};
    /** Most height of a picture over text. */
    private static final double SMALL = 34;
    /** Rows whose heights differ by no more than this factor are made equal. */
    private static final double NEARLY = 1.5;

    private final Cards cards;
    private final LayoutContext context;
    private final double pad;
    private final List<Entry> entries = new ArrayList<>();

    /** A card's texts and picture, set in its inner width. */
    private record Entry(Family group, Slot picture, List<Flow> texts) { }

    /** Cards that stand together, with the elements of their heading and their list. */
    private record Family(String heading, Tag tag, Tag list) { }

    /** What all rows have in common: points of the inner width, of the gap between cells, and of a picture's height at most. */
    private record Cells(double inner, double gap, double picture) { }

    private record Heights(double picture, double text) { }

    CardsFlow(Cards cards, LayoutContext context) {
        this.cards = cards;
        this.context = context;
        this.pad = context.length(11);
        Family group = null;
        for (Cards.Card card : cards.cards()) {
            if (group == null || !group.heading.equals(card.group())) group = new Family(card.group(), context.heading(), context.tag(Tag.Role.L));
            List<Tag> around = List.of(group.list, context.keys().tag(Tag.Role.LI), context.keys().tag(Tag.Role.LBODY));
            Slot picture = card.image() == null ? null : new Slot(card.image(), around, context);
            entries.add(new Entry(group, picture, texts(card, around)));
        }
    }

    private List<Flow> texts(Cards.Card card, List<Tag> around) {
        List<Flow> texts = new ArrayList<>();
        boolean plain = card.value().isEmpty();
        if (!card.label().isEmpty()) texts.add(plain ? Texts.of(card.label(), context.style("ink").withBold(true), context.size("body"),
                context.floor("body"), 1.4, 0, card.where(), around, context) : Texts.small(card.label(), "muted", 0, card.where(), around, context));
        if (!plain) texts.add(new TextFlow(context.markup(card.value(), context.titleStyle("title"), card.where()),
                TextFlow.Form.of(context.size("value"), context.size("value") * 0.6, 1.25, context.length(1)), with(around, context.tag(Tag.Role.P))));
        if (!card.text().isEmpty()) texts.add(Texts.small(card.text(), "ink", context.length(2), card.where(), around, context));
        return texts;
    }

    private static List<Tag> with(List<Tag> tags, Tag tag) {
        List<Tag> all = new ArrayList<>(tags);
        all.add(tag);
        return all;
    }

    @Override
    public List<Strip> strips(double width, Fit fit) {
        double gap = context.length(14) * Math.max(0.5, Math.min(1, fit.space()));
        int across = Math.max(1, Math.min(across(), (int) ((width + gap) / (context.length(NARROWEST) + gap))));
        List<List<Entry>> rows = rows(across);
        Cells cells = new Cells((width - gap * (across - 1)) / across - 2 * pad, gap, pictureMost(rows.size()) * Math.max(0.6, Math.min(1, fit.space())));
        List<Heights> heights = even(rows.stream().map(r -> heights(r, cells, fit)).toList());
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Family group = rows.get(i).get(0).group;
            boolean headed = !group.heading.isEmpty() && (i == 0 || group != rows.get(i - 1).get(0).group);
            if (headed) strips.addAll(heading(group, width, fit, !strips.isEmpty()));
            Strip row = row(rows.get(i), cells, heights.get(i), fit);
            strips.add(headed ? row.withCost(Strip.FORBIDDEN).withBefore(context.length(4)) : row);
        }
        return strips;
    }

    /** A group starts a row of its own. */
    private List<List<Entry>> rows(int across) {
        List<List<Entry>> rows = new ArrayList<>();
        for (int i = 0, end; i < entries.size(); i = end) {
            end = i;
            while (end < entries.size() && end - i < across && entries.get(end).group == entries.get(i).group) end++;
            rows.add(entries.subList(i, end));
        }
        return rows;
    }

    private static Heights heights(List<Entry> row, Cells cells, Fit fit) {
        return new Heights(row.stream().filter(e -> e.picture != null).mapToDouble(e -> e.picture.height(cells.inner, cells.picture)).max().orElse(0),
                row.stream().mapToDouble(e -> new FlowBox(e.texts).naturalHeight(cells.inner, fit)).max().orElse(0));
    }

    private static List<Heights> even(List<Heights> rows) {
        double picture = rows.stream().mapToDouble(Heights::picture).max().orElse(0);
        double text = rows.stream().mapToDouble(Heights::text).max().orElse(0);
        double least = rows.stream().mapToDouble(r -> r.picture + r.text).min().orElse(0);
        return picture + text <= NEARLY * least ? Collections.nCopies(rows.size(), new Heights(picture, text)) : rows;
    }

    private List<Strip> heading(Family group, double width, Fit fit, boolean later) {
        TextFlow.Form form = TextFlow.Form.of(context.size("figureTitle"), context.floor("table"), 1.5, later ? context.length(12) : 0);
        return new TextFlow(context.markup(group.heading, context.style("muted").withBold(true), cards.where()), form, List.of(group.tag))
                .strips(width, fit);
    }

    private Strip row(List<Entry> row, Cells cells, Heights heights, Fit fit) {
        double between = heights.picture > 0 && heights.text > 0 ? context.length(6) : 0;
        double height = heights.picture + between + heights.text + 2 * pad;
        double cell = cells.inner + 2 * pad;
        double line = context.length(0.6);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            List<Item> card = new ArrayList<>();
            card.add(Group.artifact(List.of(PathItem.stroke(Path.rect(line / 2, line / 2, cell - line, height - line), Stroke.solid(context.theme().color("rule"), line)))));
            Slot picture = row.get(i).picture;
            if (picture != null) card.add(Group.at(pad, pad, large() ? picture.centred(cells.inner, heights.picture) : picture.paint(cells.inner, heights.picture)));
            card.add(Group.at(pad, pad + heights.picture + between, new FlowBox(row.get(i).texts).place(cells.inner, 9999, fit, true).items()));
            items.add(Group.at(i * (cell + cells.gap), 0, card));
        }
        return Strip.of(cells.gap, height, items, Strip.FREE);
    }

    /** Whether the pictures are what the cards are about. */
    private boolean large() {
        return entries.stream().allMatch(e -> e.texts.size() <= 1);
    }

    private double pictureMost(int rows) {
        return context.length(large() ? LARGE[Math.min(rows, LARGE.length - 1)] : SMALL);
    }

    private int across() {
        if (cards.across() > 0) return cards.across();
        int n = entries.size();
        return n <= 4 ? Math.max(n, 2) : n == 5 || n == 6 || n == 9 ? 3 : n <= 8 ? 4 : n <= 10 ? 5 : n <= 12 ? 4 : 5;
    }
}
