package dev.deckle.renderer.layout.page;

import dev.deckle.model.Agenda;
import dev.deckle.model.Lead;
import dev.deckle.model.Section;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Target;
import dev.deckle.renderer.layout.box.Fit;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.layout.context.Links;
import dev.deckle.renderer.layout.context.TextFlow;
import dev.deckle.renderer.text.Breaking;
import dev.deckle.renderer.text.Line;
import dev.deckle.renderer.text.Paragraph;
import dev.deckle.renderer.text.TextStyle;
import dev.deckle.renderer.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** The agenda: each section with its page range, linked. */
final class Contents {
    private static final double LEADING = 1.3;
    private final List<Section> sections;
    private final LayoutContext context;
    private final Geometry geometry;
    private final PageNumbers numbers;

    Contents(List<Section> sections, LayoutContext context, Geometry geometry, PageNumbers numbers) {
        this.sections = sections;
        this.context = context;
        this.geometry = geometry;
        this.numbers = numbers;
    }

    List<Sheet> sheets(Agenda agenda) {
        String title = agenda.title().isEmpty() ? context.words().get("agenda") : agenda.title();
        Headline headline = new Headline(title, agenda.where(), Lead.none(agenda.where()), null, Tag.Role.H1, context, geometry);
        Headline.Set first = headline.set(Fit.NATURAL);
        double top = first.bodyTop();
        double room = geometry.bodyBottom() - top;
        double least = Math.max(context.size("heading") * 1.9, tallest() + context.size("heading") * 0.5);
        int pages = Math.max(1, (int) Math.ceil(sections.size() / Math.max(1, Math.floor(room / least + 0.001))));
        int perPage = (sections.size() + pages - 1) / pages;
        double row = Math.max(least, Math.min(context.size("heading") * 3.6, room / Math.max(1, perPage)));
        Tag toc = context.tag(Tag.Role.TOC);
        List<Sheet> sheets = new ArrayList<>();
        for (int p = 0; p < pages; p++) {
            List<Item> items = new ArrayList<>(p == 0 ? first.items() : headline.continued(p + 1, pages).items());
            for (int i = p * perPage; i < Math.min(sections.size(), (p + 1) * perPage); i++)
                items.add(Group.at(geometry.margin(), top + (i - p * perPage) * row, List.of(entry(i, row, toc))));
            sheets.add(new Sheet(List.of(), p == 0 ? Typesetter.strip(title) : "", -1, Sheet.Kind.FRAMED, context.theme().color("paper"), items, List.of()));
        }
        return sheets;
    }

    private Item entry(int index, double height, Tag toc) {
        Section section = sections.get(index);
        double size = context.size("heading") * 1.25;
        double width = geometry.bodyWidth();
        double y = TextFlow.baseline(height, size);
        Line number = line(String.valueOf(index + 1), context.style("accent").withBold(true).withColor(context.theme().color("accent")), size);
        String pages = context.words().get("range", numbers.section(index));
        Line range = line(pages, context.style("muted").withColor(context.theme().color("muted")), context.size("body"));
        List<Item> names = new ArrayList<>();
        Name name = name(section);
        double first = y - (name.lines.size() - 1) * name.size * LEADING / 2;
        for (int i = 0; i < name.lines.size(); i++) names.add(Group.at(context.space("gutter"), first + i * name.size * LEADING, name.lines.get(i).items()));
        Item link = new Link(new Target.Anchor(PageNumbers.anchor(section, index)), new Rect(0, height * 0.12, width, height * 0.76),
                Typesetter.strip(section.title()) + ", " + pages, Links.unlinked(names));
        List<Item> parts = List.of(part(Tag.Role.LBL, Group.at(0, y, number.items())), part(Tag.Role.REFERENCE, link),
                part(Tag.Role.P, Group.at(width - range.width(), y, range.items())));
        Item rule = Group.artifact(List.of(PathItem.fill(Path.rect(0, height - 0.5, width, 0.5), context.theme().color("rule"))));
        return Group.tagged(toc, List.of(Group.tagged(context.tag(Tag.Role.TOCI), parts), rule));
    }

    private Item part(Tag.Role role, Item item) {
        return Group.tagged(context.tag(role), List.of(item));
    }

    /** A section's name as it stands here: on one line, a little smaller if need be, or on several. */
    private record Name(List<Line> lines, double size) { }

    private Name name(Section section) {
        double size = context.size("heading") * 1.25;
        double room = geometry.bodyWidth() * 0.7;
        Paragraph paragraph = context.markup(section.title(), context.titleStyle("title"), section.where());
        double s = size;
        while (s > size * 0.8 && paragraph.lines(room, s, Breaking.BALANCE).size() > 1) s -= size / 20;
        return new Name(paragraph.lines(room, s, Breaking.BALANCE), s);
    }

    private double tallest() {
        return sections.stream().map(this::name).mapToDouble(n -> n.lines.size() * n.size * LEADING).max().orElse(0);
    }

    private Line line(String text, TextStyle style, double size) {
        return context.markup(text, style, Where.NONE).lines(geometry.width(), size, Breaking.NONE).get(0);
    }
}
