package dev.deckle.renderer.sample;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Typeface;
import java.util.Arrays;

/** The bundled fonts for tests of the back ends, and runs set in them. */
public final class Faces {
    public static final Typeface LATO = FontboxFace.of("/com/mpobjects/jasperreports/fonts/lato/Lato-Regular.ttf");
    public static final Typeface HAN = FontboxFace.of("/com/github/xingfudeshi/fonts/思源黑体正常_0.ttf");
    public static final Typeface MONO = FontboxFace.of("/net/sf/jasperreports/fonts/dejavu/DejaVuSansMono.ttf");

    private Faces() { }

    /** A run without kerning or ligatures. */
    public static GlyphRun run(Typeface face, double size, double x, double y, String text) {
        return run(face, size, x, y, text, Color.BLACK, 0, 0);
    }

    public static GlyphRun run(Typeface face, double size, double x, double y, String text, Color color, double embolden, double slant) {
        int[] points = text.codePoints().toArray();
        int[] glyphs = new int[points.length];
        int[] clusters = new int[points.length];
        double[] offsets = new double[points.length];
        double pen = 0;
        for (int i = 0, c = 0; i < points.length; c += Character.charCount(points[i++])) {
            glyphs[i] = glyph(face, points[i]);
            clusters[i] = c;
            offsets[i] = pen;
            pen += face.advance(glyphs[i]) * size;
        }
        return new GlyphRun(face, size, x, y, glyphs, offsets, text, clusters, color, embolden, slant);
    }

    /** A run of Han and Latin characters, all in the Han face, as long as wanted. */
    public static String han(int count, int seed) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int next = (seed * 7919 + i * 104_729) % 2000;
            // the first two thousand ideographs of GB 2312 are its commonest
            byte[] code = {(byte) (0xB0 + next / 94), (byte) (0xA1 + next % 94)};
            out.append(new String(code, java.nio.charset.Charset.forName("GB2312")));
        }
        return out.toString();
    }

    public static int glyph(Typeface face, int codePoint) {
        return ((FontboxFace) face).glyph(codePoint);
    }

    /** The first glyphs of a run. */
    public static GlyphRun first(GlyphRun run, int count) {
        return new GlyphRun(run.face(), run.size(), run.x(), run.y(), Arrays.copyOf(run.glyphs(), count), Arrays.copyOf(run.offsets(), count),
                run.text().substring(0, run.clusters()[count]), Arrays.copyOf(run.clusters(), count), run.color(), run.embolden(), run.slant());
    }
}
