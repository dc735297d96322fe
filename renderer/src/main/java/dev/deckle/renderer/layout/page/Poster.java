package dev.deckle.renderer.layout.page;

import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets centred lines on the cover's ground: covers, dividers, closings. */
final class Poster {
    private final LayoutContext context;
    private final Geometry geometry;
    private final List<Item> items = new ArrayList<>();

    Poster(LayoutContext context, Geometry geometry) {
        this.context = context;
        this.geometry = geometry;
    }

    TextStyle strong() {
        return context.style("coverInk").withBold(true).withColor(context.theme().color("coverInk"));
    }

    TextStyle soft() {
        return context.style("coverMuted").withColor(context.theme().color("coverMuted"));
    }

    /** How a text is set to stand in at most so many lines: the size falls by a twelfth at a time, not under the floor. */
    private record Setting(List<Line> lines, double size, double leading) {
        double height() {
            return lines.size() * size * leading;
        }
    }

    private Setting fit(String text, TextStyle style, double size, double floor, int most) {
        Paragraph paragraph = context.markup(text, style, Where.NONE);
        double room = geometry.bodyWidth() - 40;
        double s = size;
        while (s > floor && (paragraph.lines(room, s, Breaking.BALANCE).size() > most || paragraph.minWidth(s) > room)) s -= size / 12;
        return new Setting(paragraph.lines(room, Math.max(s, floor), Breaking.BALANCE), Math.max(s, floor), 1.25);
    }

    /** Centred lines whose block is centred on a height of the page; returns the lower edge. */
    double centered(String text, TextStyle style, double size, double floor, double middle, Tag.Role role, int most) {
        Setting s = fit(text, style, size, floor, most);
        return paint(s, middle - s.height() / 2, role);
    }

    /** Centred lines from a height down; returns the lower edge. */
    double below(String text, TextStyle style, double size, double top, Tag.Role role) {
        if (text.isEmpty()) return top;
        return paint(fit(text, style, size, size * 0.6, 2), top, role);
    }

    private double paint(Setting s, double top, Tag.Role role) {
        double y = top;
        List<Item> lines = new ArrayList<>();
        for (Line line : s.lines) {
            lines.add(Group.at((geometry.width() - line.width()) / 2, y + s.size * (s.leading / 2 + 0.36), line.items()));
            y += s.size * s.leading;
        }
        items.add(Group.tagged(context.tag(role), lines));
        return y;
    }

    /** The small texts in the lower corners. */
    void corners(String left, String right) {
        double size = context.size("bar") * 1.25;
        List<Item> corner = new ArrayList<>();
        Line l = context.markup(left, strong(), Where.NONE).lines(geometry.width(), size, Breaking.NONE).get(0);
        Line r = context.markup(right, strong(), Where.NONE).lines(geometry.width(), size, Breaking.NONE).get(0);
        double y = geometry.footerBaseline() - size * 0.3;
        corner.add(Group.at(geometry.margin(), y, l.items()));
        corner.add(Group.at(geometry.right() - r.width(), y, r.items()));
        items.add(Group.tagged(Tag.PAGE_ARTIFACT, corner));
    }

    void add(Item item) {
        items.add(item);
    }

    List<Item> items() {
        return List.copyOf(items);
    }
}
