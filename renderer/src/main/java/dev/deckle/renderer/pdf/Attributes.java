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
        dict.textIfAny("Lang", element.otherLanguage()).textIfAny("Alt", alt).textIfAny("ActualText", tag.actualText()).textIfAny("T", tag.title());
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
        String numbering = element.label == null ? "None" : numbering(element.label.strip());
        if (!numbering.equals("None")) dict.dict("A", new Dict().name("O", "List").name("ListNumbering", numbering));
    }

    /** Labels that are words, or bare numbers such as years, belong to no scheme. */
    private static String numbering(String label) {
        if (label.matches("\\d+[.)]")) return "Decimal";
        if (label.matches("[a-z][.)]")) return "LowerAlpha";
        if (label.matches("[A-Z][.)]")) return "UpperAlpha";
        return switch (label) {
            case "•", "●" -> "Disc";
            case "○", "◦" -> "Circle";
            case "■", "▪" -> "Square";
            default -> "None";
        };
    }

    private static double round(double v) {
        return Math.round(v * 100) / 100.0;
    }
}
