package dev.deckle.renderer.display;

/**
 * What a group means: an element of the document's structure (ISO 32000-1, 14.8), or an artifact.
 * Groups inside tagged groups become elements inside elements. Groups with the same non-zero {@code key} under parents that are the
 * same element are one element, even across pages: so a section or a continued list is told once.
 *
 * @param role       of the element
 * @param key        joins groups of one element; 0 for an element of its own; negative where other groups of the same parent may have the same key, which
 *                   are of the same element only where the rest of the tag is the same too
 * @param lang       BCP 47 tag of what is in it; empty for the language of its parent
 * @param alt        alternative text (figures, formulas); empty for none
 * @param actualText the characters meant, where the glyphs show others; empty for none
 * @param title      of a section; empty for none
 * @param columnSpan of a cell, at least 1
 * @param rowSpan    of a cell, at least 1
 * @param scope      of a head cell
 */
public record Tag(Role role, int key, String lang, String alt, String actualText, String title, int columnSpan, int rowSpan, Scope scope) {

    /**
     * Structure types, and the sorts of artifact: PAGE_HEADER and PAGE_FOOTER are the running frame, PAGE_ARTIFACT is what else is set again on a further page,
     * LAYOUT_ARTIFACT is decoration.
     */
    public enum Role {
        DOCUMENT, SECT, DIV, H1, H2, H3, H4, H5, H6, P, L, LI, LBL, LBODY, TABLE, THEAD, TBODY, TR, TH, TD, FIGURE, CAPTION, BLOCK_QUOTE, CODE,
        NOTE, FORMULA, SPAN, TOC, TOCI, REFERENCE, PAGE_HEADER, PAGE_FOOTER, PAGE_ARTIFACT,
        LAYOUT_ARTIFACT
    }

    /** Which cells a head cell heads. */
    public enum Scope { NONE, ROW, COLUMN, BOTH }

    public static final Tag PAGE_HEADER = of(Role.PAGE_HEADER);
    public static final Tag PAGE_FOOTER = of(Role.PAGE_FOOTER);
    public static final Tag PAGE_ARTIFACT = of(Role.PAGE_ARTIFACT);
    public static final Tag LAYOUT_ARTIFACT = of(Role.LAYOUT_ARTIFACT);

    public static Tag of(Role role) {
        return new Tag(role, 0, "", "", "", "", 1, 1, Scope.NONE);
    }

    public static Tag of(Role role, int key) {
        return of(role).withKey(key);
    }

    public static Tag figure(String alt) {
        return new Tag(Role.FIGURE, 0, "", alt, "", "", 1, 1, Scope.NONE);
    }

    public static Tag cell(Role role, int columnSpan, int rowSpan, Scope scope) {
        return new Tag(role, 0, "", "", "", "", columnSpan, rowSpan, scope);
    }

    public Tag withRole(Role newRole) {
        return new Tag(newRole, key, lang, alt, actualText, title, columnSpan, rowSpan, scope);
    }

    public Tag withKey(int newKey) {
        return new Tag(role, newKey, lang, alt, actualText, title, columnSpan, rowSpan, scope);
    }

    public Tag withLang(String newLang) {
        return new Tag(role, key, newLang, alt, actualText, title, columnSpan, rowSpan, scope);
    }

    public Tag withAlt(String newAlt) {
        return new Tag(role, key, lang, newAlt, actualText, title, columnSpan, rowSpan, scope);
    }

    public Tag withActualText(String text) {
        return new Tag(role, key, lang, alt, text, title, columnSpan, rowSpan, scope);
    }

    public Tag withTitle(String newTitle) {
        return new Tag(role, key, lang, alt, actualText, newTitle, columnSpan, rowSpan, scope);
    }

    public Tag withRowSpan(int rows) {
        return new Tag(role, key, lang, alt, actualText, title, columnSpan, rows, scope);
    }

    public boolean artifact() {
        return switch (role) {
            case PAGE_HEADER, PAGE_FOOTER, PAGE_ARTIFACT, LAYOUT_ARTIFACT -> true;
            default -> false;
        };
    }
}
