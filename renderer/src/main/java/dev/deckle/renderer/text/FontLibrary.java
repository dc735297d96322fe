package dev.deckle.renderer.text;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Typeface;
import dev.deckle.renderer.text.sfnt.FontCollection;
import dev.deckle.renderer.text.sfnt.FontFace;
import dev.deckle.renderer.text.sfnt.FontFormatException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The typefaces a renderer can use: the bundled ones, and those registered. Immutable once built, thread-safe; a bundled face is parsed
 * when it is first used and kept for the life of the process.
 */
public final class FontLibrary {
    private static final FontLibrary BUNDLED = new FontLibrary(index(BundledFonts.FAMILIES));

    /** By family name in lower case. */
    private final Map<String, Family> families;

    private record Family(String name, List<FaceSource> faces) { }

    private FontLibrary(Map<String, Family> families) {
        this.families = Collections.unmodifiableMap(families);
    }

    private static Map<String, Family> index(Map<String, List<FaceSource>> families) {
        Map<String, Family> map = new TreeMap<>();
        families.forEach((name, faces) -> map.put(key(name), new Family(name, faces)));
        return map;
    }

    /** The bundled faces only: Lato, Noto Sans SC, DejaVu Sans and DejaVu Sans Mono. Parsed once per process, lazily by face. */
    public static FontLibrary bundled() {
        return BUNDLED;
    }

    /**
     * This library with more font files (TrueType outlines; .ttf or .ttc), found by their family names, in any language the font has.
     * A family of the same name as one known already takes its place.
     *
     * @throws DeckException if a file is no font that can be embedded, naming each such file by its place in the list
     */
    public FontLibrary with(List<byte[]> fontFiles) {
        Map<String, Family> added = new TreeMap<>();
        List<Diagnostic> faults = new ArrayList<>();
        for (int i = 0; i < fontFiles.size(); i++) {
            try {
                for (byte[] program : FontCollection.faces(fontFiles.get(i))) add(new FontFace(program), added);
            } catch (FontFormatException e) {
                faults.add(Diagnostic.error("font", Where.NONE, "font file " + (i + 1) + " cannot be used: " + e.getMessage(),
                        "use a TrueType font (.ttf or .ttc with glyf outlines)"));
            }
        }
        if (!faults.isEmpty()) throw new DeckException(faults);
        Map<String, Family> all = new TreeMap<>(families);
        all.putAll(added);
        return new FontLibrary(all);
    }

    private static void add(FontFace face, Map<String, Family> to) {
        for (String name : face.families()) {
            Family known = to.getOrDefault(key(name), new Family(name, List.of()));
            List<FaceSource> faces = new ArrayList<>(known.faces);
            faces.add(FaceSource.of(face));
            to.put(key(name), new Family(known.name, List.copyOf(faces)));
        }
    }

    /** Names that a theme or script may use, in alphabetical order. */
    public List<String> families() {
        return families.values().stream().map(Family::name).toList();
    }

    /** The face of a family (in any case of letters) that is nearest to the wish, or {@code null} where there is no such family. */
    public Typeface face(String family, boolean bold, boolean italic) {
        return find(family, bold, italic);
    }

    FontFace find(String family, boolean bold, boolean italic) {
        Family known = families.get(key(family));
        if (known == null) return null;
        FaceSource best = known.faces.get(0);
        for (FaceSource source : known.faces) {
            if (source.distance(bold, italic) < best.distance(bold, italic)) best = source;
        }
        return best.face();
    }

    boolean has(String family) {
        return families.containsKey(key(family));
    }

    private static String key(String family) {
        return family.strip().toLowerCase(Locale.ROOT);
    }
}
