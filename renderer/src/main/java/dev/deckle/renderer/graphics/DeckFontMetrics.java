package dev.deckle.renderer.graphics;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/** Measures with the deck's fonts. Everything that AWT would answer from a machine font is overridden. */
final class DeckFontMetrics extends FontMetrics {
    private final transient DrawnText text;

    DeckFontMetrics(Font font, DrawnText text) {
        super(font);
        this.text = text;
    }

    @Override
    public int getAscent() {
        return (int) Math.ceil(text.ascent(font));
    }

    @Override
    public int getDescent() {
        return (int) Math.ceil(text.descent(font));
    }

    @Override
    public int getLeading() {
        return 0;
    }

    @Override
    public int charWidth(char c) {
        return stringWidth(String.valueOf(c));
    }

    @Override
    public int charWidth(int codePoint) {
        return stringWidth(Character.toString(codePoint));
    }

    @Override
    public int stringWidth(String string) {
        return (int) Math.ceil(text.width(string, font));
    }

    @Override
    public int charsWidth(char[] data, int off, int len) {
        return stringWidth(new String(data, off, len));
    }

    @Override
    public Rectangle2D getStringBounds(String string, Graphics context) {
        double ascent = text.ascent(font);
        return new Rectangle2D.Double(0, -ascent, text.width(string, font), ascent + text.descent(font));
    }

    @Override
    public Rectangle2D getStringBounds(String string, int begin, int end, Graphics context) {
        return getStringBounds(string.substring(begin, end), context);
    }

    @Override
    public Rectangle2D getMaxCharBounds(Graphics context) {
        return getStringBounds("W", context);
    }

    @Override
    public LineMetrics getLineMetrics(String string, Graphics context) {
        return new Metrics((float) text.ascent(font), (float) text.descent(font), string.length());
    }

    @Override
    public LineMetrics getLineMetrics(String string, int begin, int end, Graphics context) {
        return getLineMetrics(string.substring(begin, end), context);
    }

    @Override
    public boolean hasUniformLineMetrics() {
        return true;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return RecordingGraphics2D.FRACTIONAL;
    }

    /** Line metrics of the deck's fonts. */
    private static final class Metrics extends LineMetrics {
        private final float ascent;
        private final float descent;
        private final int chars;

        Metrics(float ascent, float descent, int chars) {
            this.ascent = ascent;
            this.descent = descent;
            this.chars = chars;
        }

        @Override public int getNumChars() { return chars; }
        @Override public float getAscent() { return ascent; }
        @Override public float getDescent() { return descent; }
        @Override public float getLeading() { return 0; }
        @Override public float getHeight() { return ascent + descent; }
        @Override public int getBaselineIndex() { return Font.ROMAN_BASELINE; }
        @Override public float[] getBaselineOffsets() { return new float[] {0, -ascent / 2, -ascent}; }
        @Override public float getStrikethroughOffset() { return -ascent / 3; }
        @Override public float getStrikethroughThickness() { return ascent / 15; }
        @Override public float getUnderlineOffset() { return descent / 2; }
        @Override public float getUnderlineThickness() { return ascent / 15; }
    }
}
