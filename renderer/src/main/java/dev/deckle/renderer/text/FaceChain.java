package dev.deckle.renderer.text;

import dev.deckle.renderer.text.sfnt.FontFace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Faces in the order in which they are asked for a glyph: those of the style, the bundled ones, then what
 * a deck brings along. A face is read when the ones before it fail. */
final class FaceChain {
    /** Signs that stand beside one another in a text, so that their weights and sizes must go together. */
    private static final List<String> KINDS = List.of("✓✔✗✘☐☑☒", "■□◆◇●○◎▲△▼▽▶▷◀◁★☆");

    private final FontLibrary fonts;
    private final List<String> families;
    private final boolean bold;
    private final boolean italic;
    private final FontFace[] faces;

    FaceChain(FontLibrary fonts, List<String> wanted, boolean bold, boolean italic) {
        this.fonts = fonts;
        this.bold = bold;
        this.italic = italic;
        Set<String> order = new LinkedHashSet<>(wanted);
        order.addAll(BundledFonts.FAMILIES.keySet());
        order.addAll(fonts.families());
        families = new ArrayList<>(order).stream().filter(fonts::has).toList();
        faces = new FontFace[families.size()];
    }

    boolean bold() {
        return bold;
    }

    /** The first face, which also draws the box for what no face has. */
    FontFace first() {
        return face(0);
    }

    /** Races are harmless: the library gives the same face each time. */
    private FontFace face(int i) {
        if (faces[i] == null) faces[i] = fonts.find(families.get(i), bold, italic);
        return faces[i];
    }

    /** The first face that has the character; {@code null} where none has. Signs of one kind come from the first that has them all. */
    FontFace covering(int codePoint) {
        for (String kind : KINDS) if (kind.indexOf(codePoint) >= 0) return covering(codePoint, kind);
        return first(codePoint);
    }

    private FontFace covering(int codePoint, String kind) {
        for (int i = 0; i < faces.length; i++) {
            FontFace f = face(i);
            if (kind.chars().allMatch(c -> f.glyph(c) != 0)) return f;
        }
        return first(codePoint);
    }

    private FontFace first(int codePoint) {
        for (int i = 0; i < faces.length; i++) {
            if (face(i).glyph(codePoint) != 0) return face(i);
        }
        return null;
    }

    /** The first face of an East Asian font, or the first that is none, that has the character; any other where there is no such. */
    FontFace covering(int codePoint, boolean eastAsian) {
        for (int i = 0; i < faces.length; i++) {
            FontFace f = face(i);
            if (f.glyph(codePoint) != 0 && f.glyph('一') != 0 == eastAsian) return f;
        }
        return covering(codePoint);
    }
}
