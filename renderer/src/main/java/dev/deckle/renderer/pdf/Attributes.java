package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import java.nio.charset.StandardCharsets;

/** What one element says of itself (ISO 32000-1, 14.8.5). */
final class Attributes {
    private final Element element;
    private final Tag tag;

    Attributes(Element element) {
        this.element = element;
        this.tag = element.tag;
    }

    void put(Dict dict) {
        String alt = element.said == null ? tag.alt() : element.said.toString();
        dict.textIfAny("Lang", tag.lang()).textIfAny("Alt", alt).textIfAny("ActualText", tag.actualText()).textIfAny("T", tag.title());
        switch (tag.role()) {
            case TH, TD -> cell(dict);
            case FIGURE, FORMULA, CODE, NOTE -> layout(dict);
            case L -> list(dict);
            default -> { }
        }
    }

    private void cell(Dict dict) {
        Dict table = new Dict().name("O", "Table");
        if (tag.columnSpan() > 1) table.number("ColSpan", tag.columnSpan());
        if (tag.rowSpan() > 1) table.number("RowSpan", tag.rowSpan());
        if (tag.role() == Tag.Role.TH) table.name("Scope", scope(tag.scope()));
        if (!element.heads.isEmpty()) table.array("Headers", heads());
        if (tag.role() == Tag.Role.TH || tag.columnSpan() > 1 || tag.rowSpan() > 1 || !element.heads.isEmpty()) dict.dict("A", table);
    }

    private Bytes heads() {
        Bytes names = new Bytes();
        for (Element head : element.heads) Strings.bytes(head.name.getBytes(StandardCharsets.US_ASCII), names);
        return names;
    }

    private static String scope(Tag.Scope scope) {
        return switch (scope) {
            case NONE, COLUMN -> "Column";
            case ROW -> "Row";
            case BOTH -> "Both";
        };
    }

    /** These roles are parts of a line unless they say otherwise. */
    private void layout(Dict dict) {
        Dict layout = new Dict().name("O", "Layout");
        boolean block = element.parent.holdsElementsOnly();
        if (block) layout.name("Placement", "Block");
        Rect b = element.bounds;
        if (b != null) layout.numbers("BBox", round(b.x()), round(b.y()), round(b.right()), round(b.bottom()));
        if (block || b != null) dict.dict("A", layout);
    }

    private void list(Dict dict) {
        if (element.label == null) return;
        String label = element.label.strip();
        char first = label.isEmpty() ? '●' : label.charAt(0);
        String numbering = Character.isDigit(first) ? "Decimal" : first >= 'a' && first <= 'z' ? "LowerAlpha" : first >= 'A' && first <= 'Z' ? "UpperAlpha"
                : first == '○' || first == '◦' ? "Circle" : first == '■' || first == '▪' ? "Square" : "Disc";
        dict.dict("A", new Dict().name("O", "List").name("ListNumbering", numbering));
    }

    private static double round(double v) {
        return Math.round(v * 100) / 100.0;
    }
}
