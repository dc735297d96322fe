package dev.deckle.renderer.layout.page;

import dev.deckle.model.Meta;
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

/** Sets centred lines on the cover's ground, at a scale: covers, dividers, closings. It knows whether all of them fit. */
final class Poster {
    private static final double LEADING = 1.25;
    private final LayoutContext context;
    private final Geometry geometry;
    private final double width;
    private final double scale;
    private final List<Item> items = new ArrayList<>();
    private double top = Double.MAX_VALUE;
    private double bottom;

    /**
     * @param width of the part of the page, from its left edge, that the lines are centred in
     * @param scale of all type; 1 is the theme's
     */
    Poster(LayoutContext context, Geometry geometry, double width, double scale) {
        this.context = context;
        this.geometry = geometry;
        this.width = width;
        this.scale = scale;
    }

    TextStyle strong() {
        return context.style("coverInk").withBold(true).withColor(context.theme().color("coverInk"));
    }

    TextStyle soft() {
        return context.style("coverMuted").withColor(context.theme().color("coverMuted"));
    }

    TextStyle title() {
        return context.titleStyle("coverInk");
    }

    /** How a text is set to stand in at most so many lines: the size falls by a twelfth at a time, not under the floor. */
    private record Setting(List<Line> lines, double size) {
        double height() {
            return lines.size() * size * LEADING;
        }
    }

    private Setting fit(String text, TextStyle style, double size, double floor, int most, Where where) {
        Paragraph paragraph = context.markup(text, style, where);
        double room = width - 2.6 * geometry.margin();
        double least = Math.max(floor * scale, context.floor("small"));
        double s = size * scale;
        while (s > least && (paragraph.lines(room, s, Breaking.BALANCE).size() > most || paragraph.minWidth(s) > room)) s -= size * scale / 12;
        return new Setting(paragraph.lines(room, Math.max(s, least), Breaking.BALANCE), Math.max(s, least));
    }

    /** Centred lines whose block is centred on a height of the page; returns the lower edge. */
    double centered(String text, TextStyle style, double size, double floor, double middle, Tag.Role role, int most, Where where) {
        Setting s = fit(text, style, size, floor, most, where);
        return paint(s, Math.max(middle - s.height() / 2, Math.min(geometry.margin(), middle)), role);
    }

    /** Centred lines from a height down; returns the lower edge. */
    double below(String text, TextStyle style, double size, double top, Tag.Role role, Where where) {
        if (text.isEmpty()) return top;
        return paint(fit(text, style, size, size * 0.6, 2, where), top, role);
    }

    private double paint(Setting s, double from, Tag.Role role) {
        double y = from;
        List<Item> lines = new ArrayList<>();
        for (Line line : s.lines) {
            lines.add(Group.at((width - line.width()) / 2, y + s.size * (LEADING / 2 + 0.36), line.items()));
            y += s.size * LEADING;
        }
        items.add(Group.tagged(context.tag(role), lines));
        top = Math.min(top, from);
        bottom = Math.max(bottom, y);
        return y;
    }

    /** The small texts in the lower corners: footer and hashtag. */
    void corners(Meta meta) {
        double size = context.size("bar") * 1.25;
        double room = width - 2 * geometry.margin();
        List<Item> corner = new ArrayList<>();
        OneLine right = OneLine.of(meta.hashtag(), strong(), size, room * 0.5, meta.where("hashtag"), "the hashtag", context);
        OneLine left = OneLine.of(meta.footer(), strong(), size, room - right.width() - context.space("gutter"), meta.where("footer"), "the footer", context);
        double y = geometry.footerBaseline() - size * 0.3;
        corner.add(Group.at(geometry.margin(), y, left.line().items()));
        corner.add(Group.at(width - geometry.margin() - right.width(), y, right.line().items()));
        items.add(Group.tagged(Tag.PAGE_FOOTER, corner));
    }

    /** Whether all lines stand between the upper margin and the corners. */
    boolean fits() {
        return items.isEmpty() || top >= geometry.margin() - 0.01 && bottom <= geometry.footerBaseline() - context.size("bar") * 2.2;
    }

    void add(Item item) {
        items.add(item);
    }

    List<Item> items() {
        return List.copyOf(items);
    }
}
