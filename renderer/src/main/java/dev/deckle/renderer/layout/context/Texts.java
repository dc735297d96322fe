package dev.deckle.renderer.layout.context;

import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.text.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Short ways to the texts that many blocks are made of. */
public final class Texts {
    private Texts() { }

    /** How running text is set, with space above in points. */
    public static TextFlow.Form form(double before, LayoutContext context) {
        return TextFlow.Form.of(context.size("body"), context.floor("body"), context.leading("body"), before).on(context.grid());
    }

    /** A text of a size token (points by its floor token), in a paragraph of its own inside the given elements. */
    public static TextFlow of(String text, TextStyle style, double size, double floor, double leading, double before, Where where,
            List<Tag> around, LayoutContext context) {
        return of(text, style, TextFlow.Form.of(size, floor, leading, before), where, around, context);
    }

    private static TextFlow of(String text, TextStyle style, TextFlow.Form form, Where where, List<Tag> around, LayoutContext context) {
        List<Tag> tags = new ArrayList<>(around);
        tags.add(context.tag(Tag.Role.P));
        return new TextFlow(context.markup(text, style, where), form, tags);
    }

    /** The same, never parted from what follows. */
    public static TextFlow kept(String text, TextStyle style, double size, double floor, double leading, double before, Where where,
            List<Tag> around, LayoutContext context) {
        return of(text, style, size, floor, leading, before, where, around, context).kept();
    }

    /** Ink of the body's size. */
    public static TextFlow body(String text, double before, Where where, List<Tag> around, LayoutContext context) {
        return of(text, context.style("ink"), form(before, context), where, around, context);
    }

    /** Ink of the caption's size: for the small print inside cards and clippings. */
    public static TextFlow small(String text, String color, double before, Where where, List<Tag> around, LayoutContext context) {
        return of(text, context.style(color), context.size("small"), context.floor("small"), context.leading("small"), before, where, around, context);
    }
}
