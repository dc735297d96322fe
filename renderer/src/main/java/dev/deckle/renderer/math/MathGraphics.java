package dev.deckle.renderer.math;

import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.graphics.DrawnText;
import dev.deckle.renderer.graphics.RecordingGraphics2D;
import dev.deckle.renderer.text.sfnt.FontFace;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Records a formula: its signs as outlines, the words in it as text. */
final class MathGraphics extends RecordingGraphics2D {
    private final MathFonts fonts;

    MathGraphics(DrawnText words, MathFonts fonts) {
        super(words);
        this.fonts = fonts;
    }

    @Override
    public void drawChars(char[] data, int offset, int length, int x, int y) {
        FontFace face = fonts.face(getFont());
        if (face == null) {
            super.drawChars(data, offset, length, x, y);
            return;
        }
        double size = getFont().getSize2D();
        double pen = x;
        for (int i = offset; i < offset + length; i++) {
            int glyph = face.glyph(data[i]);
            Path outline = face.outline(glyph);
            Path2D shape = outline.toPath2D();
            shape.transform(new AffineTransform(size, 0, 0, -size, pen, y));
            if (outline.size() > 0) fill(shape);
            pen += face.advance(glyph) * size;
        }
    }
}
