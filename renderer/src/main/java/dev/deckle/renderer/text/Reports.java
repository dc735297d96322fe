package dev.deckle.renderer.text;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import java.util.LinkedHashSet;
import java.util.Set;

/** Says of one paragraph what cannot be set as it should be, each thing once. */
final class Reports {
    private final Diagnostics diagnostics;
    private final Where where;
    private final Set<Integer> missing = new LinkedHashSet<>();

    Reports(Diagnostics diagnostics, Where where) {
        this.diagnostics = diagnostics;
        this.where = where;
    }

    /** A character that no font has; told at the {@link #end}. */
    void missing(int c) {
        missing.add(c);
    }

    /** A control character that is left out. */
    void dropped(int c) {
        diagnostics.warning("control-character", where, "the control character " + named(c) + " is left out", "take it out of the text");
    }

    /** Says which characters are missing: one by its name, many by the first and how many they are. */
    void end() {
        if (missing.isEmpty()) return;
        int first = missing.iterator().next();
        String which = missing.size() == 1 ? "the character" + shown(first) + " " + named(first)
                : missing.size() + " characters of this text, such as" + shown(first) + " " + named(first);
        diagnostics.error("missing-glyph", where, "no font has " + which,
                "bring along a font that has " + (missing.size() == 1 ? "it" : "them") + ", with font 'fonts/….ttf' in the theme");
    }

    private static String named(int c) {
        String name = Character.getName(c);
        return String.format("U+%04X%s", c, name == null ? "" : " " + name);
    }

    private static String shown(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? "" : " '" + Character.toString(c) + "'";
    }

    static void formula(Diagnostics diagnostics, String command, Where where) {
        diagnostics.warning("math", where, "the command '" + command + "' in a formula is not known and is shown as written",
                "write '\\$' for money, or use a plain symbol");
    }

    /** Warns of writing whose letters must be joined or reordered, which is not done here. */
    void scripts(Characters c) {
        for (int i = 0; i < c.length; i++) {
            String script = complex(c.codePoints[i]);
            if (script == null) continue;
            diagnostics.warning("complex-script", where, "the text has " + script + " letters, which are not joined or reordered as they should be",
                    "put such text in as a picture");
            return;
        }
    }

    private static String complex(int c) {
        if (c < 0x600) return null;
        if (c <= 0x77F && (c < 0x700 || c > 0x74F) || c >= 0x8A0 && c <= 0x8FF) return "Arabic";
        if (c <= 0x74F) return "Syriac";
        if (c >= 0x900 && c <= 0xDFF) return "Indic";
        if (c >= 0xE00 && c <= 0xEFF) return "Thai or Lao";
        if (c >= 0xF00 && c <= 0xFFF) return "Tibetan";
        if (c >= 0x1000 && c <= 0x109F) return "Myanmar";
        return c >= 0x1780 && c <= 0x17FF ? "Khmer" : null;
    }
}
