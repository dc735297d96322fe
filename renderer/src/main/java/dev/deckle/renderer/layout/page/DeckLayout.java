package dev.deckle.renderer.layout.page;

import dev.deckle.model.Deck;
import dev.deckle.model.Meta;
import dev.deckle.model.block.Source;
import dev.deckle.model.chart.Chart;
import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Shown;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.layout.context.LayoutContext;
import dev.deckle.renderer.text.Typesetter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns a deck into finished pages: lays out until the page numbers are right, then draws the frames. */
public final class DeckLayout {
    /** Numbers settle in two or three rounds; a deck in which they never do keeps those of the last. */
    private static final int MOST_ROUNDS = 5;

    private final Deck deck;
    private final LayoutContext context;
    private final Geometry geometry;
    private final String created;

    /** @param created ISO 8601 instant for the document's date, or empty for the deck's own date */
    public DeckLayout(Deck deck, LayoutContext context, String created) {
        this.deck = deck;
        this.context = context;
        this.geometry = Geometry.of(deck.size(), context.theme());
        this.created = created;
    }

    /** The pages, on which of them (1-based) each source is named, and where each chart stands; charts are told apart by identity. */
    public record Laid(Document document, Map<Source, List<Integer>> sources, Map<Chart, Shown> charts) { }

    /** The ids that links and page references of a deck may name. */
    public static List<String> ids(Deck deck) {
        return PageNumbers.ids(deck);
    }

    public Laid lay() {
        Round round = new Round(deck, context, geometry);
        for (int i = 0; i < MOST_ROUNDS && !round.run(); i++) { }
        List<Page> pages = pages(round.sheets());
        Document document = new Document(info(), pages, Outline.of(round.sheets(), deck.sections()), round.pageNumbers().anchors(), List.of());
        return new Laid(document, round.pageNumbers().sources(), context.keys().charts(pages));
    }

    private List<Page> pages(List<Sheet> sheets) {
        Frame frame = new Frame(deck, context, geometry);
        List<Tag> sections = new ArrayList<>();
        deck.sections().forEach(s -> sections.add(context.tag(Tag.Role.SECT).withTitle(Typesetter.strip(s.title()))));
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            List<Item> items = new ArrayList<>();
            if (sheet.kind() == Sheet.Kind.FRAMED) items.addAll(frame.items(i + 1, sheet.section()));
            if (sheet.section() < 0) items.addAll(sheet.content());
            else items.add(Group.tagged(sections.get(sheet.section()), sheet.content()));
            pages.add(new Page(i + 1, geometry.width(), geometry.height(), sheet.background(), sheet.title(), items, sheet.notes()));
        }
        return pages;
    }

    private Document.Info info() {
        Meta m = deck.meta();
        String author = m.author().isEmpty() ? m.organisation() : m.author();
        return new Document.Info(Typesetter.strip(m.title()), Typesetter.strip(author), Typesetter.strip(m.subtitle()),
                String.join(", ", m.keywords()), m.language(), "Deckle", created.isEmpty() ? instant(m.date()) : created);
    }

    /** The first instant of an ISO year, month or day; empty for other dates. */
    private static String instant(String date) {
        String d = date.strip();
        if (d.matches("\\d{4}")) return d + "-01-01T00:00:00Z";
        if (d.matches("\\d{4}-(0[1-9]|1[0-2])")) return d + "-01T00:00:00Z";
        return d.matches("\\d{4}-\\d{2}-\\d{2}") && exists(d) ? d + "T00:00:00Z" : "";
    }

    private static boolean exists(String day) {
        try {
            LocalDate.parse(day);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
