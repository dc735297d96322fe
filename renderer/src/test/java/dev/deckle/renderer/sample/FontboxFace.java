package dev.deckle.renderer.sample;

import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Typeface;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface straight from a font file, so that back ends can be tested without the text room. */
final class FontboxFace implements Typeface {
    private final byte[] program;
    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final double em;
    private final Map<Integer, Path> outlines = new ConcurrentHashMap<>();

    private FontboxFace(byte[] program) throws IOException {
        this.program = program;
        font = new TTFParser().parse(new RandomAccessReadBuffer(program));
        cmap = font.getUnicodeCmapLookup();
        em = font.getUnitsPerEm();
    }

    static FontboxFace of(String resource) {
        try (InputStream in = FontboxFace.class.getResourceAsStream(resource)) {
            return new FontboxFace(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int glyph(int codePoint) {
        return cmap.getGlyphId(codePoint);
    }

    @Override
    public String name() {
        return io(() -> font.getName());
    }

    @Override
    public double advance(int glyph) {
        return io(() -> font.getAdvanceWidth(glyph)) / em;
    }

    @Override
    public Path outline(int glyph) {
        return outlines.computeIfAbsent(glyph, g -> Path.of(AffineTransform.getScaleInstance(1 / em, 1 / em)
                .createTransformedShape(io(() -> {
                    var data = font.getGlyph().getGlyph(g);
                    return data == null ? new java.awt.geom.GeneralPath() : data.getPath();
                }))));
    }

    @Override
    public byte[] program() {
        return program;
    }

    @Override
    public double ascent() {
        return io(() -> font.getHorizontalHeader()).getAscender() / em;
    }

    @Override
    public double descent() {
        return -io(() -> font.getHorizontalHeader()).getDescender() / em;
    }

    @Override
    public double capHeight() {
        return 0.7;
    }

    @Override
    public double xHeight() {
        return 0.5;
    }

    @Override
    public double italicAngle() {
        return io(() -> font.getPostScript()).getItalicAngle();
    }

    @Override
    public boolean monospaced() {
        return io(() -> font.getPostScript()).getIsFixedPitch() != 0;
    }

    @Override
    public int weight() {
        return io(() -> font.getOS2Windows()).getWeightClass();
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Reading glyph outlines moves a cursor that all readers of one font share. */
    private <T> T io(Reading<T> reading) {
        synchronized (font) {
            try {
                return reading.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
