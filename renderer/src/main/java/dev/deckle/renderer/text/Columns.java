package dev.deckle.renderer.text;

import dev.deckle.renderer.text.sfnt.FontFace;
import dev.deckle.renderer.text.unicode.BreakClass;
import dev.deckle.renderer.text.unicode.Cjk;

/** Sets a listing in columns: Han and full-width marks take two, in whatever face they come. */
final class Columns {
    private Columns() { }

    static void set(Cells cells, FontFace mono) {
        cells.columns = true;
        double two = 2 * mono.advance(mono.glyph('0'));
        for (int i = 0; i < cells.count; i++) {
            if (!Cjk.any(cells.codePoints[i]) || cells.classes[i] == BreakClass.MARK || cells.inks[i].face() == mono) continue;
            cells.shift(i, (two - cells.advances[i]) / 2);
            cells.advances[i] = two;
        }
    }
}
