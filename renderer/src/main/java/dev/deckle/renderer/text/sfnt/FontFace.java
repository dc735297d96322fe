package dev.deckle.renderer.text.sfnt;

import static dev.deckle.renderer.text.sfnt.Sfnt.u16;

import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Typeface;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** One face of a TrueType file. Immutable but for the outlines it remembers; thread-safe. */
public final class FontFace implements Typeface {
    private final Sfnt font;
    private final Names names;
    private final FaceMetrics metrics;
    private final Cmap cmap;
    private final Glyf glyf;
    private final char[] advances;
    private final PairKerning pairs;
    private final KernTable kern;
    private final Ligatures ligatures;
    private final AtomicReferenceArray<Path> outlines;

    /** @param program a TrueType file; it is kept, not copied */
    public FontFace(byte[] program) throws FontFormatException {
        try {
            font = new Sfnt(program);
            names = new Names(font.table("name"));
            cmap = new Cmap(font.table("cmap"));
            advances = advances();
            glyf = new Glyf(font, advances.length);
            metrics = new FaceMetrics(font, glyf, cmap);
            pairs = font.table("GPOS") == null ? null : new PairKerning(font.table("GPOS"));
            kern = pairs != null && !pairs.empty() ? new KernTable(null) : new KernTable(font.table("kern"));
            ligatures = new Ligatures(font.table("GSUB"));
            outlines = new AtomicReferenceArray<>(advances.length);
        } catch (IndexOutOfBoundsException e) {
            throw new FontFormatException("the font's tables are damaged");
        }
    }

    private char[] advances() {
        ByteBuffer hmtx = font.table("hmtx");
        int measured = u16(font.table("hhea"), 34);
        char[] all = new char[u16(font.table("maxp"), 4)];
        for (int i = 0; i < all.length && measured > 0; i++) all[i] = (char) u16(hmtx, 4 * Math.min(i, measured - 1));
        return all;
    }

    /** Glyph of a code point; 0 where the face has none. */
    public int glyph(int codePoint) {
        return cmap.glyph(codePoint);
    }

    /** Change of the advance of {@code left} before {@code right}, in em. */
    public double kerning(int left, int right) {
        try {
            int units = pairs != null && !pairs.empty() ? pairs.between(left, right) : kern.between(left, right);
            return units / metrics.unitsPerEm();
        } catch (IndexOutOfBoundsException damaged) {
            return 0;
        }
    }

    /** The standard ligature that begins at {@code from}, as {ligature, second part, third part …}; {@code null} for none. */
    public int[] ligature(int[] glyphs, int from, int end) {
        return ligatures.at(glyphs, from, end);
    }

    /** From the origin to the leftmost ink, in em. */
    public double inkLeft(int glyph) {
        return glyf.xMin(glyph) / metrics.unitsPerEm();
    }

    /** From the origin to the rightmost ink, in em. */
    public double inkRight(int glyph) {
        return glyf.xMax(glyph) / metrics.unitsPerEm();
    }

    /** Every name of the family, the preferred English one first. */
    public Set<String> families() {
        return names.families();
    }

    @Override
    public String name() {
        String name = names.postScript();
        return name.isEmpty() ? "Unnamed" : name;
    }

    @Override
    public double advance(int glyph) {
        return glyph >= 0 && glyph < advances.length ? advances[glyph] / metrics.unitsPerEm() : 0;
    }

    @Override
    public Path outline(int glyph) {
        int index = glyph >= 0 && glyph < advances.length ? glyph : 0;
        Path known = outlines.get(index);
        if (known != null) return known;
        outlines.compareAndSet(index, null, trace(index));
        return outlines.get(index);
    }

    /** A glyph whose data run out is drawn as nothing, as other programs do. */
    private Path trace(int glyph) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = 1 / metrics.unitsPerEm();
        AffineTransform map = AffineTransform.getScaleInstance(scale, scale);
        map.translate(leftSideBearing(glyph) - glyf.xMin(glyph), 0);
        try {
            glyf.trace(glyph, map, path);
        } catch (IndexOutOfBoundsException damaged) {
            path.reset();
        }
        return Path.of(path);
    }

    private double leftSideBearing(int glyph) {
        ByteBuffer hmtx = font.table("hmtx");
        int measured = u16(font.table("hhea"), 34);
        int at = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured);
        return glyf.blank(glyph) || at + 2 > hmtx.capacity() ? glyf.xMin(glyph) : hmtx.getShort(at);
    }

    @Override
    public byte[] program() {
        return font.program();
    }

    @Override
    public double ascent() {
        return metrics.ascent();
    }

    @Override
    public double descent() {
        return metrics.descent();
    }

    @Override
    public double capHeight() {
        return metrics.capHeight();
    }

    @Override
    public double xHeight() {
        return metrics.xHeight();
    }

    @Override
    public double italicAngle() {
        return metrics.italicAngle();
    }

    @Override
    public boolean monospaced() {
        return metrics.monospaced();
    }

    @Override
    public int weight() {
        return metrics.weight();
    }

    @Override
    public String toString() {
        return name();
    }
}
