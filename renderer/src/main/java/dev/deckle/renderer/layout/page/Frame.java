package dev.deckle.renderer.layout.page;

import dev.deckle.model.Deck;
import dev.deckle.model.Meta;
import dev.deckle.model.Section;
import dev.deckle.model.block.Image;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.image.Artwork;
import dev.deckle.renderer.image.Pictures;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** What runs along on every framed page: sections bar, hashtag and number, footer. All of it is decoration to readers. */
final class Frame {
    private final Meta meta;
    private final List<Section> sections;
    private final LayoutContext context;
    private final Geometry geometry;
    private final Artwork logo;

    Frame(Deck deck, LayoutContext context, Geometry geometry) {
        this.meta = deck.meta();
        this.sections = deck.sections();
        this.context = context;
        this.geometry = geometry;
        this.logo = deck.theme().logo() == null ? null
                : Pictures.read(deck.theme().logo(), context.theme().color("primary"), deck.theme().where(), context.diagnostics());
    }

    /** @param current index of the section that is marked, or -1 */
    List<Item> items(int number, int current) {
        List<Item> items = new ArrayList<>();
        double right = pageNumber(number, items);
        bar(current, geometry.right() - right - context.space("gutter"), items);
        Line footer = line(meta.footer(), context.style("primary").withBold(true).withColor(context.theme().color("primary")), context.size("footer"));
        items.add(Group.at(geometry.right() - footer.width(), geometry.footerBaseline(), footer.items()));
        if (logo != null) items.addAll(logo());
        return List.of(Group.tagged(Tag.PAGE_ARTIFACT, items));
    }

    /** Bottom left, on the footer's line, twice its height at most. */
    private List<Item> logo() {
        double height = context.size("footer") * 2;
        double width = Math.min(geometry.bodyWidth() / 4, height * logo.width() / logo.height());
        return logo.fit(new Rect(geometry.margin(), geometry.footerBaseline() - height * 0.72, width, height), Image.Fit.CONTAIN);
    }

    private double pageNumber(int number, List<Item> items) {
        double size = context.size("bar");
        double x = geometry.right();
        x = before(x, line(String.valueOf(number), strong(), size), items);
        if (meta.hashtag().isEmpty()) return geometry.right() - x;
        x = before(x - size * 0.8, line("|", faint(), size), items);
        x = before(x - size * 0.8, line(meta.hashtag(), muted(), size), items);
        return geometry.right() - x;
    }

    private double before(double right, Line line, List<Item> items) {
        items.add(Group.at(right - line.width(), geometry.barBaseline(), line.items()));
        return right - line.width();
    }

    /** The names in a row; where they do not fit, those nearest to the current one. */
    private void bar(int current, double room, List<Item> items) {
        double size = context.size("bar");
        int from = 0;
        int to = sections.size();
        while (to - from > 1 && width(from, to, current, size) > room) {
            if (current - from > to - 1 - current) from++;
            else to--;
        }
        double x = geometry.margin();
        for (int i = from; i < to; i++) {
            Line name = line(sections.get(i).name(), i == current ? strong() : muted(), size);
            items.add(Group.at(x, geometry.barBaseline(), name.items()));
            x += name.width() + size * 0.7;
            if (i + 1 == to) break;
            Line rule = line("|", faint(), size);
            items.add(Group.at(x, geometry.barBaseline(), rule.items()));
            x += rule.width() + size * 0.7;
        }
    }

    private double width(int from, int to, int current, double size) {
        double width = 0;
        for (int i = from; i < to; i++) width += line(sections.get(i).name(), i == current ? strong() : muted(), size).width() + size * 1.8;
        return width;
    }

    private TextStyle strong() {
        return context.style("primary").withBold(true).withColor(context.theme().color("primary"));
    }

    private TextStyle muted() {
        return context.style("muted").withColor(context.theme().color("muted"));
    }

    private TextStyle faint() {
        return context.style("faint");
    }

    private Line line(String text, TextStyle style, double size) {
        Paragraph paragraph = context.markup(text, style, Where.NONE);
        return paragraph.lines(geometry.width(), size, Breaking.NONE).get(0);
    }
}
