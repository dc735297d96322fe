package dev.deckle.renderer.layout.page;

import dev.deckle.model.Deck;
import dev.deckle.model.Meta;
import dev.deckle.model.block.Image;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.image.Artwork;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** What runs along on every framed page: sections bar, hashtag and number, footer. Readers pass over it, but for its links, which they hear of once. */
final class Frame {
    private final Meta meta;
    private final LayoutContext context;
    private final Geometry geometry;
    private final Artwork logo;
    private final SectionsBar bar;
    private final OneLine footer;
    private final OneLine hashtag;

    Frame(Deck deck, LayoutContext context, Geometry geometry) {
        this.meta = deck.meta();
        this.context = context;
        this.geometry = geometry;
        this.logo = deck.theme().logo() == null ? null
                : context.pictures().read(deck.theme().logo(), context.theme().color("primary"), deck.theme().where());
        this.bar = new SectionsBar(deck.sections(), context, geometry);
        this.footer = OneLine.of(meta.footer(), strong(), context.size("footer"), geometry.bodyWidth() - (logo == null ? 0 : logoWidth() + context.space("gutter")),
                meta.where("footer"), "the footer", context);
        this.hashtag = OneLine.of(meta.hashtag(), muted(), context.size("bar"), geometry.bodyWidth() * 0.4, meta.where("hashtag"), "the hashtag", context);
    }

    /** @param current index of the section that is marked, or -1 */
    List<Item> items(int number, int current) {
        List<Item> header = new ArrayList<>();
        double right = pageNumber(number, header);
        header.addAll(bar.items(current, geometry.right() - right - context.space("gutter")));
        List<Item> foot = new ArrayList<>(List.of(Group.at(geometry.right() - footer.width(), geometry.footerBaseline(), footer.line().items())));
        if (logo != null) foot.addAll(logo());
        return List.of(Group.tagged(Tag.PAGE_HEADER, header), Group.tagged(Tag.PAGE_FOOTER, foot));
    }

    /** Bottom left, on the footer's line, twice its height at most. */
    private List<Item> logo() {
        double height = logoHeight();
        return logo.fit(new Rect(geometry.margin(), geometry.footerBaseline() - height * 0.72, logoWidth(), height), Image.Fit.CONTAIN);
    }

    private double logoHeight() {
        return context.size("footer") * 2;
    }

    private double logoWidth() {
        return Math.min(geometry.bodyWidth() / 4, logoHeight() * logo.width() / logo.height());
    }

    private double pageNumber(int number, List<Item> items) {
        double size = context.size("bar");
        double x = geometry.right();
        x = before(x, line(String.valueOf(number), strong(), size), items);
        if (meta.hashtag().isEmpty()) return geometry.right() - x;
        x = before(x - size * 0.8, line("|", faint(), size), items);
        x = before(x - size * 0.8, hashtag.line(), items);
        return geometry.right() - x;
    }

    private double before(double right, Line line, List<Item> items) {
        items.add(Group.at(right - line.width(), geometry.barBaseline(), line.items()));
        return right - line.width();
    }

    private TextStyle strong() {
        return SectionsBar.strong(context);
    }

    private TextStyle muted() {
        return SectionsBar.muted(context);
    }

    private TextStyle faint() {
        return context.style("faint");
    }

    private Line line(String text, TextStyle style, double size) {
        Paragraph paragraph = context.markup(text, style, Where.NONE);
        return paragraph.lines(geometry.width(), size, Breaking.NONE).get(0);
    }
}
