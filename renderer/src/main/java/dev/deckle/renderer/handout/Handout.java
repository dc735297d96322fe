package dev.deckle.renderer.handout;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Rect;
import java.util.ArrayList;
import java.util.List;

/** Two, three, four or six pages on a sheet of A4; beside three there are lines to write on. */
public final class Handout {
    private static final double GAP = 18;
    private final int columns;
    private final int rows;
    private final boolean ruled;
    private final double width;
    private final double height;

    private Handout(int columns, int rows, boolean ruled, boolean upright) {
        this.columns = columns;
        this.rows = rows;
        this.ruled = ruled;
        width = upright ? Paper.SHORT : Paper.LONG;
        height = upright ? Paper.LONG : Paper.SHORT;
    }

    /**
     * The pages of a document on sheets.
     *
     * @param perSheet 2, 3, 4 or 6
     * @throws IllegalArgumentException for any other number
     */
    public static Document of(Document document, int perSheet) {
        Handout handout = switch (perSheet) {
            case 2 -> new Handout(1, 2, false, true);
            case 3 -> new Handout(2, 3, true, true);
            case 4 -> new Handout(2, 2, false, false);
            case 6 -> new Handout(2, 3, false, true);
            default -> throw new IllegalArgumentException("a handout has 2, 3, 4 or 6 slides a page, not " + perSheet);
        };
        return handout.lay(document, perSheet);
    }

    private Document lay(Document document, int perSheet) {
        List<Page> pages = document.pages();
        List<Page> sheets = new ArrayList<>();
        int[] sheetOf = new int[pages.size()];
        for (int from = 0; from < pages.size(); from += perSheet) {
            List<Page> some = pages.subList(from, Math.min(from + perSheet, pages.size()));
            sheets.add(sheet(some, sheets.size() + 1));
            for (int i = from; i < from + some.size(); i++) sheetOf[i] = sheets.size();
        }
        return new Sheets(document, sheets, sheetOf).document();
    }

    private Page sheet(List<Page> pages, int number) {
        List<Item> items = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            items.add(Paper.small(page, ruled ? cell(0, i) : cell(i % columns, i / columns)));
            if (ruled) items.add(Paper.ruled(beside(page, i)));
            notes.addAll(page.notes());
        }
        return new Page(number, width, height, Color.WHITE, pages.get(0).title(), items, notes);
    }

    private Rect cell(int column, int row) {
        double w = (width - 2 * Paper.MARGIN - (columns - 1) * GAP) / columns, h = (height - 2 * Paper.MARGIN - (rows - 1) * GAP) / rows;
        return new Rect(Paper.MARGIN + column * (w + GAP), Paper.MARGIN + row * (h + GAP), w, h);
    }

    /** As high as the page to the left of it. */
    private Rect beside(Page page, int row) {
        Rect cell = cell(1, row), left = Paper.placed(page, cell(0, row));
        return new Rect(cell.x(), left.y(), cell.width(), left.height());
    }
}
