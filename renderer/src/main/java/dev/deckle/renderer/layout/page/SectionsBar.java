package dev.deckle.renderer.layout.page;

import dev.deckle.model.Section;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Target;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.Links;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.TextStyle;
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the sections in a row, each a link to its section, the current one marked; where they do not fit, those nearest to it. Each name is set once,
 * each row too.
 */
final class SectionsBar {
    /** Between a name and the rule beside it, in em. */
    private static final double GAP = 0.7;
    private final LayoutContext context;
    private final List<Section> sections;
    private final Geometry geometry;
    private final double size;
    private final List<Line> plain;
    private final List<Line> marked;
    private final Line rule;
    private final Map<Window, List<Item>> rows = new HashMap<>();

    /** The names that are shown, {@code to} not among them. */
    private record Window(int current, int from, int to) { }

    SectionsBar(List<Section> sections, LayoutContext context, Geometry geometry) {
        this.sections = sections;
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
            items.add(Group.at(x, geometry.barBaseline(), linked(name, i)));
            x += name.width() + size * GAP;
            if (i + 1 == window.to) break;
            items.add(Group.at(x, geometry.barBaseline(), rule.items()));
            x += rule.width() + size * GAP;
        }
        return items;
    }

    /** What can be clicked reaches to the rules beside the name. */
    private List<Item> linked(Line name, int section) {
        String title = Typesetter.strip(sections.get(section).title());
        if (title.isBlank()) return name.items();
        Rect area = new Rect(-GAP * size, -1.35 * size, name.width() + 2 * GAP * size, 2 * size);
        return List.of(new Link(new Target.Anchor(PageNumbers.anchor(sections.get(section), section)), area, title, Links.unlinked(name.items())));
    }

    private Line name(int section, int current) {
        return (section == current ? marked : plain).get(section);
    }

    private Line line(Section section, TextStyle style) {
        return OneLine.of(section.name(), style, size, geometry.bodyWidth() * 0.55, section.where(), "the name of the section in the bar", context).line();
    }
}
