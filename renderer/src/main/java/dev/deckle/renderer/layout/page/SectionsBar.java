package dev.deckle.renderer.layout.page;

import dev.deckle.model.Section;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the sections in a row, the current one marked; where they do not fit, those nearest to it. Each name is set once, each row too. */
final class SectionsBar {
    private final LayoutContext context;
    private final Geometry geometry;
    private final double size;
    private final List<Line> plain;
    private final List<Line> marked;
    private final Line rule;
    private final Map<Window, List<Item>> rows = new HashMap<>();

    /** The names that are shown, {@code to} not among them. */
    private record Window(int current, int from, int to) { }

    SectionsBar(List<Section> sections, LayoutContext context, Geometry geometry) {
        this.context = context;
        this.geometry = geometry;
        this.size = context.size("bar");
        this.plain = sections.stream().map(s -> line(s, muted(context))).toList();
        this.marked = sections.stream().map(s -> line(s, strong(context))).toList();
        this.rule = context.markup("|", context.style("faint"), Where.NONE).lines(geometry.width(), size, Breaking.NONE).get(0);
    }

    static TextStyle strong(LayoutContext context) {
        return context.style("primary").withBold(true).withColor(context.theme().color("primary"));
    }

    static TextStyle muted(LayoutContext context) {
        return context.style("muted").withColor(context.theme().color("muted"));
    }

    /** @param current index of the section that is marked, or -1 */
    List<Item> items(int current, double room) {
        return rows.computeIfAbsent(window(current, room), this::row);
    }

    private Window window(int current, double room) {
        int from = 0;
        int to = plain.size();
        double width = 0;
        for (int i = 0; i < to; i++) width += name(i, current).width() + size * 1.8;
        while (to - from > 1 && width > room) {
            int dropped = current - from > to - 1 - current ? from++ : --to;
            width -= name(dropped, current).width() + size * 1.8;
        }
        return new Window(current, from, to);
    }

    private List<Item> row(Window window) {
        List<Item> items = new ArrayList<>();
        double x = geometry.margin();
        for (int i = window.from; i < window.to; i++) {
            Line name = name(i, window.current);
            items.add(Group.at(x, geometry.barBaseline(), name.items()));
            x += name.width() + size * 0.7;
            if (i + 1 == window.to) break;
            items.add(Group.at(x, geometry.barBaseline(), rule.items()));
            x += rule.width() + size * 0.7;
        }
        return items;
    }

    private Line name(int section, int current) {
        return (section == current ? marked : plain).get(section);
    }

    private Line line(Section section, TextStyle style) {
        return OneLine.of(section.name(), style, size, geometry.bodyWidth() * 0.55, section.where(), "the name of the section in the bar", context).line();
    }
}
