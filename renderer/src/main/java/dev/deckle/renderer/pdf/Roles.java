package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Tag;

/** The standard structure types (ISO 32000-1, 14.8.4) behind the roles. */
final class Roles {
    private Roles() { }

    static String name(Tag.Role role) {
        return switch (role) {
            case DOCUMENT -> "Document";
            case SECT -> "Sect";
            case DIV -> "Div";
            case LBL -> "Lbl";
            case LBODY -> "LBody";
            case TABLE -> "Table";
            case THEAD -> "THead";
            case TBODY -> "TBody";
            case FIGURE -> "Figure";
            case CAPTION -> "Caption";
            case BLOCK_QUOTE -> "BlockQuote";
            case CODE -> "Code";
            case NOTE -> "Note";
            case FORMULA -> "Formula";
            case SPAN -> "Span";
            case REFERENCE -> "Reference";
            case H1, H2, H3, H4, H5, H6, P, L, LI, TR, TH, TD, TOC, TOCI -> role.name();
            case PAGE_HEADER, PAGE_FOOTER, PAGE_ARTIFACT, LAYOUT_ARTIFACT -> throw new IllegalArgumentException("an artifact is no element");
        };
    }

    /** Whether elements of this role only hold other elements, never content of their own. */
    static boolean holdsElementsOnly(Tag.Role role) {
        return switch (role) {
            case DOCUMENT, SECT, DIV, L, LI, TABLE, THEAD, TBODY, TR, TOC -> true;
            default -> false;
        };
    }

    /** The operands that begin an artifact. */
    static String artifact(Tag.Role role) {
        return switch (role) {
            case PAGE_HEADER -> "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>";
            case PAGE_FOOTER -> "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>";
            case PAGE_ARTIFACT -> "/Artifact<</Type/Pagination>>";
            default -> "/Artifact<</Type/Layout>>";
        };
    }
}
