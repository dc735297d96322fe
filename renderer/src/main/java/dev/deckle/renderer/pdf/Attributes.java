package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;

/** What an element says of itself. */
final class Attributes {
    private Attributes() { }

    static void put(Element element, Dict dict) {
        Tag tag = element.tag;
        dict.textIfAny("Lang", tag.lang()).textIfAny("Alt", tag.alt()).textIfAny("ActualText", tag.actualText()).textIfAny("T", tag.title());
        switch (tag.role()) {
            case TH, TD -> cell(tag, dict);
            case FIGURE, FORMULA -> figure(element.bounds, dict);
            default -> { }
        }
    }

    private static void cell(Tag tag, Dict dict) {
        Dict table = new Dict().name("O", "Table");
        if (tag.columnSpan() > 1) table.number("ColSpan", tag.columnSpan());
        if (tag.rowSpan() > 1) table.number("RowSpan", tag.rowSpan());
        if (tag.role() == Tag.Role.TH) table.name("Scope", scope(tag.scope()));
        if (tag.role() == Tag.Role.TH || tag.columnSpan() > 1 || tag.rowSpan() > 1) dict.dict("A", table);
    }

    private static String scope(Tag.Scope scope) {
        return switch (scope) {
            case NONE, COLUMN -> "Column";
            case ROW -> "Row";
            case BOTH -> "Both";
        };
    }

    private static void figure(Rect bounds, Dict dict) {
        if (bounds == null) return;
        dict.dict("A", new Dict().name("O", "Layout").name("Placement", "Block")
                .numbers("BBox", round(bounds.x()), round(bounds.y()), round(bounds.right()), round(bounds.bottom())));
    }

    private static double round(double v) {
        return Math.round(v * 100) / 100.0;
    }
}
