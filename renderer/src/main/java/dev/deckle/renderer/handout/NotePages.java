package dev.deckle.renderer.handout;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.display.Tag.Role;
import dev.deckle.renderer.handout.NoteSetter.NoteLine;
import java.util.ArrayList;
import java.util.List;

/** Each page on a sheet of A4 of its own, with the speaker's notes under it; long notes go on overleaf. */
public final class NotePages {
    private static final double SIZE = 11, LEADING = 17, BETWEEN = 8, UNDER_SLIDE = 34;
    private static final double WIDTH = Paper.SHORT - 2 * Paper.MARGIN, BOTTOM = Paper.LONG - Paper.MARGIN;
    private final NoteSetter setter;
    private final List<Page> sheets = new ArrayList<>();
    private int nextKey = FIRST_KEY;
    /** Keys of our own, beyond those that a layout gives. */
    private static final int FIRST_KEY = 1 << 30;
    private List<Item> items;
    private double y;

    private NotePages(NoteSetter setter) {
        this.setter = setter;
    }

    public static Document of(Document document, NoteSetter setter) {
        NotePages notes = new NotePages(setter);
        int[] sheetOf = new int[document.pages().size()];
        for (int i = 0; i < sheetOf.length; i++) {
            sheetOf[i] = notes.sheets.size() + 1;
            notes.lay(document.pages().get(i));
        }
        return new Sheets(document, notes.sheets, sheetOf).document();
    }

    private void lay(Page page) {
        Rect place = Paper.placed(page, new Rect(Paper.MARGIN, Paper.MARGIN, WIDTH, WIDTH * page.height() / page.width()));
        items = new ArrayList<>(List.of(Paper.small(page, place)));
        y = place.bottom() + UNDER_SLIDE;
        Tag section = section(page);
        for (String note : page.notes()) paragraph(page, section, note);
        close(page);
    }

    /** Notes belong to the section of their slide, so that they are read right behind it. */
    private static Tag section(Page page) {
        Tag found = null;
        for (Item item : page.items()) {
            if (item instanceof Group group && group.tag() != null && group.tag().role() == Role.SECT && group.tag().key() != 0) found = group.tag();
        }
        return found;
    }

    private void paragraph(Page page, Tag section, String note) {
        Tag tag = Tag.of(Role.P, nextKey++);
        List<Item> lines = new ArrayList<>();
        for (NoteLine line : setter.set(note, WIDTH, SIZE)) {
            if (y > BOTTOM) {
                put(section, tag, lines);
                lines = new ArrayList<>();
                close(page);
                items = new ArrayList<>();
                y = Paper.MARGIN + LEADING;
            }
            lines.add(Group.at(Paper.MARGIN, y, line.items()));
            y += LEADING;
        }
        put(section, tag, lines);
        y += BETWEEN;
    }

    private void put(Tag section, Tag tag, List<Item> lines) {
        if (lines.isEmpty()) return;
        Group paragraph = Group.tagged(tag, lines);
        items.add(section == null ? paragraph : Group.tagged(section, List.of(paragraph)));
    }

    private void close(Page page) {
        sheets.add(new Page(sheets.size() + 1, Paper.SHORT, Paper.LONG, Color.WHITE, page.title(), items, List.of()));
    }
}
