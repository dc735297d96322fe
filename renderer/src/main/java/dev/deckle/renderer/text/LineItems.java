package dev.deckle.renderer.text;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Target;
import dev.deckle.renderer.text.markup.SpokenTex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts the runs of one line into what they belong to: parts of the text, in them links, in them formulas. */
final class LineItems {
    private final Shaped shaped;
    private final Cells cells;
    private final double size;
    private final Runs runs;

    /** Makes the runs of some cells. */
    interface Runs {
        List<GlyphRun> of(int first, int last);
    }

    LineItems(Shaped shaped, double size, Runs runs) {
        this.shaped = shaped;
        this.cells = shaped.cells();
        this.size = size;
        this.runs = runs;
    }

    List<Item> of(int from, int to) {
        List<Item> items = new ArrayList<>();
        for (int i = from, end; i < to; i = end) {
            end = end(i, to, Ink::part);
            List<Item> own = links(i, end);
            Tag part = cells.inks[i].part();
            if (part == null) items.addAll(own);
            else if (!own.isEmpty()) items.add(Group.tagged(part, own));
        }
        return items;
    }

    private List<Item> links(int first, int last) {
        List<Item> items = new ArrayList<>();
        for (int i = first, end; i < last; i = end) {
            end = end(i, last, Ink::link);
            List<Item> own = formulas(i, end);
            String link = cells.inks[i].link();
            if (link == null) items.addAll(own);
            else if (!own.isEmpty()) items.add(link(link, i, runs.of(i, end), own));
        }
        return items;
    }

    private List<Item> formulas(int first, int last) {
        List<Item> items = new ArrayList<>();
        for (int i = first, end; i < last; i = end) {
            end = end(i, last, Ink::formula);
            List<GlyphRun> own = runs.of(i, end);
            if (cells.inks[i].formula() == null) items.addAll(own);
            else if (!own.isEmpty()) items.add(Group.tagged(formula(i), own));
        }
        return items;
    }

    private Tag formula(int at) {
        return Tag.of(Tag.Role.FORMULA, piece(at, Ink::formula)).withAlt(SpokenTex.of(cells.inks[at].formula(), shaped.lang()));
    }

    /** What is known of a link or formula on each of its lines, and different for each in a text: negative, since layout counts upwards. */
    private int piece(int at, Function<Ink, ?> what) {
        int start = at;
        while (start > 0 && same(start - 1, at, what)) start--;
        return -1 - start;
    }

    /** Where the stretch ends whose cells have something in common. */
    private int end(int from, int to, Function<Ink, ?> what) {
        int end = from + 1;
        while (end < to && same(from, end, what)) end++;
        return end;
    }

    private boolean same(int a, int b, Function<Ink, ?> what) {
        return java.util.Objects.equals(what.apply(cells.inks[a]), what.apply(cells.inks[b]));
    }

    private Link link(String address, int first, List<GlyphRun> on, List<Item> items) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (GlyphRun run : on) {
            left = Math.min(left, run.x());
            right = Math.max(right, run.x() + run.width());
        }
        Rect area = new Rect(left, -shaped.ascent() * size, right - left, (shaped.ascent() + shaped.descent()) * size);
        Target target = address.startsWith("#") && address.length() > 1 ? new Target.Anchor(address.substring(1)) : new Target.Uri(address);
        List<Item> all = new ArrayList<>(items);
        all.add(underline(left, right, on.get(0).color()));
        return new Link(target, piece(first, Ink::link), area, description(address, first), all);
    }

    /** A thin rule, so that a link is told by more than its colour (WCAG 2.1, success criterion 1.4.1). */
    private Item underline(double left, double right, Color color) {
        double thickness = Math.max(0.35, size * 0.045);
        return Group.artifact(List.of(PathItem.fill(Path.rect(left, size * 0.17, right - left, thickness), color)));
    }

    /** All the link's words, also those on other lines. */
    private String description(String address, int first) {
        int start = -1 - piece(first, Ink::link);
        String words = cells.text.substring(cells.from[start], cells.to[end(first, cells.count, Ink::link) - 1]).replace('\n', ' ').strip();
        return words.isEmpty() ? address : words;
    }
}
