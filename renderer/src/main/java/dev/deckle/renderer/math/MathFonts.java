package dev.deckle.renderer.math;

import dev.deckle.renderer.text.sfnt.FontFace;
import dev.deckle.renderer.text.sfnt.FontFormatException;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.scilab.forge.jlatexmath.DefaultTeXFontParser;
import org.scilab.forge.jlatexmath.FontInfo;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * Stands between the formula library and the fonts of the machine. The library measures with tables of its own and needs a font object
 * only to draw with, but makes it through AWT, which a bare container cannot do. So its fonts get a token instead while a formula is
 * set, and outlines come straight from the font files in the library's jar: they are the same on every machine. What a program that
 * uses the library itself has loaded is put back. Used under the lock of {@link TexSetter}.
 */
final class MathFonts implements AutoCloseable {
    private static final Fields FIELDS = new Fields();

    private final Map<Font, Object> owners = new IdentityHashMap<>();
    private final Map<Object, Font> before = new IdentityHashMap<>();
    private final Map<Object, FontFace> faces = new HashMap<>();

    /** Fields of the library that it keeps to itself. */
    private static final class Fields {
        private final Field fonts = field("fonts");
        private final Field font = field("font");
        private final Field base = field("base");
        private final Field path = field("path");

        private static Field field(String name) {
            try {
                Field field = FontInfo.class.getDeclaredField(name);
                field.setAccessible(true);
                return field;
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("this version of the formula library is not known", e);
            }
        }
    }

    /** Gives a token to every font the library knows by now. To be called again when a formula is parsed, which may bring more. */
    void lend() {
        for (Object info : List.copyOf(((Map<?, ?>) get(FIELDS.fonts, null)).values())) {
            if (before.containsKey(info)) continue;
            before.put(info, (Font) get(FIELDS.font, info));
            Font token = new Font("formula", Font.PLAIN, Math.round(TeXFormula.PIXELS_PER_POINT * TeXFormula.FONT_SCALE_FACTOR));
            owners.put(token, info);
            set(info, token);
        }
    }

    @Override
    public void close() {
        before.forEach(MathFonts::set);
    }

    /** The face a token stands for; {@code null} where the font is none of the library's. */
    FontFace face(Font token) {
        Object info = owners.get(token);
        return info == null ? null : faces.computeIfAbsent(info, MathFonts::read);
    }

    private static FontFace read(Object info) {
        Object base = get(FIELDS.base, info);
        String path = (String) get(FIELDS.path, info);
        Class<?> from = base == null ? DefaultTeXFontParser.class : base.getClass();
        try (InputStream in = from.getResourceAsStream(path)) {
            return new FontFace(in.readAllBytes());
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("font '" + path + "' of the formula library cannot be read", e);
        }
    }

    private static Object get(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object info, Font font) {
        try {
            FIELDS.font.set(info, font);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
