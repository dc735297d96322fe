package dev.deckle.renderer.pdf;

import java.util.Map;
import java.util.TreeMap;

/** What one page's operators refer to by name. */
final class Resources {
    private final Map<String, Integer> fonts = new TreeMap<>();
    private final Map<String, Integer> images = new TreeMap<>();
    private final Map<String, Integer> alphas = new TreeMap<>();

    String font(EmbeddedFont font) {
        fonts.put(font.name, font.id);
        return font.name;
    }

    String image(String name, int object) {
        images.put(name, object);
        return name;
    }

    /** @param alpha 0 to 255 */
    String alpha(int alpha) {
        String name = "A" + alpha;
        alphas.put(name, alpha);
        return name;
    }

    Dict dict() {
        Dict dict = new Dict();
        if (!fonts.isEmpty()) dict.dict("Font", refs(fonts));
        if (!images.isEmpty()) dict.dict("XObject", refs(images));
        if (!alphas.isEmpty()) {
            Dict states = new Dict();
            alphas.forEach((name, alpha) -> states.dict(name, new Dict().number("ca", alpha / 255.0).number("CA", alpha / 255.0)));
            dict.dict("ExtGState", states);
        }
        return dict;
    }

    private static Dict refs(Map<String, Integer> objects) {
        Dict dict = new Dict();
        objects.forEach(dict::ref);
        return dict;
    }
}
