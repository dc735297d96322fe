package dev.deckle.renderer.text;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.text.markup.Marks;
import dev.deckle.renderer.text.sfnt.FontFace;
import dev.deckle.renderer.text.unicode.BreakClass;
import dev.deckle.renderer.text.unicode.Cjk;
import java.util.List;
import java.util.function.IntConsumer;

/** Chooses for each character the face, colour and size that draw it. */
final class Itemizer {
    private static final double SYNTHETIC_BOLD = 0.025;
    private static final double SYNTHETIC_SLANT = 0.2;
    private static final int BOLD_ENOUGH = 600;
    /** DejaVu Sans Mono is large for its size: so its small letters come to the height of Lato's. */
    private static final double CODE_SCALE = 0.9;
    private static final String MONO = "DejaVu Sans Mono";

    private final FaceChains chains;
    private final TextStyle style;
    private final Characters c;
    private final boolean[] wide;
    private final IntConsumer missing;

    /** @param wide for each character whether it is set full width, or {@code null} for none */
    Itemizer(FaceChains chains, TextStyle style, Characters c, boolean[] wide, IntConsumer missing) {
        this.chains = chains;
        this.style = style;
        this.c = c;
        this.wide = wide;
        this.missing = missing;
    }

    Ink[] inks() {
        Ink[] inks = new Ink[c.length];
        Ink last = null;
        Marks lastMarks = null;
        FaceChain chain = null;
        boolean lastEastAsian = false;
        for (int i = 0; i < c.length; i++) {
            Marks marks = c.marks[i];
            if (marks != lastMarks) chain = chain(marks);
            FontFace face = face(chain, i, last != null && marks == lastMarks ? last.face() : null);
            boolean eastAsian = Cjk.unspaced(c.codePoints[i]) || isWide(i);
            boolean same = last != null && marks == lastMarks && face == last.face() && eastAsian == lastEastAsian;
            if (!same) {
                Ink ink = ink(marks, chain, face, eastAsian);
                last = ink.equals(last) ? last : ink;
            }
            lastMarks = marks;
            lastEastAsian = eastAsian;
            inks[i] = last;
        }
        return inks;
    }

    private FaceChain chain(Marks m) {
        List<String> families = m.code() ? List.of(MONO) : style.families();
        return chains.get(families, style.bold() || m.bold(), style.italic() || m.italic());
    }

    private boolean isWide(int i) {
        return wide != null && wide[i];
    }

    private FontFace face(FaceChain chain, int i, FontFace before) {
        int p = c.codePoints[i];
        BreakClass kind = c.classes[i];
        if (p == '\n') return before == null ? chain.first() : before;
        boolean follows = kind == BreakClass.SPACE || kind == BreakClass.GLUE || kind == BreakClass.MARK;
        if (follows && before != null && (kind != BreakClass.MARK || before.glyph(p) != 0)) return before;
        if (follows && kind != BreakClass.MARK) return chain.first();
        FontFace face = Cjk.ambiguous(p) ? chain.covering(p, isWide(i)) : chain.covering(p);
        if (face != null) return face;
        missing.accept(p);
        return chain.first();
    }

    /**
     * A face without bold gets a stroke, one without italic a slant. East Asian type knows no italic: a text that is italic as a whole
     * (a caption) keeps it upright; only {@code *emphasis*} within a text slants it, since else it would be lost.
     */
    private Ink ink(Marks m, FaceChain chain, FontFace face, boolean eastAsian) {
        double embolden = chain.bold() && face.weight() < BOLD_ENOUGH ? SYNTHETIC_BOLD : 0;
        boolean italic = m.italic() || style.italic() && !eastAsian;
        double slant = italic && face.italicAngle() == 0 ? SYNTHETIC_SLANT : 0;
        return new Ink(face, m.code() ? m.scale() * CODE_SCALE : m.scale(), m.rise(), embolden, slant, color(m), m.code(), m.link(), m.formula(), m.part());
    }

    private Color color(Marks m) {
        if (m.color() != null) return m.color();
        return m.link() != null ? style.linkColor() : m.code() ? style.codeColor() : style.color();
    }
}
