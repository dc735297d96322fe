package dev.deckle.renderer.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fonts that come with the renderer, from the jars it depends on, in the order of fallback. */
final class BundledFonts {
    private static final String LATO = "/com/mpobjects/jasperreports/fonts/lato/Lato-";
    private static final String NOTO = "/com/github/xingfudeshi/fonts/思源黑体";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";
    /** By family. The sources are immutable but for the face they remember. */
    static final Map<String, List<FaceSource>> FAMILIES = families();

    private BundledFonts() { }

    private static Map<String, List<FaceSource>> families() {
        Map<String, List<FaceSource>> map = new LinkedHashMap<>();
        map.put("Lato", four(LATO + "Regular.ttf", LATO + "Bold.ttf", LATO + "Italic.ttf", LATO + "BoldItalic.ttf"));
        map.put("Noto Sans SC", List.of(FaceSource.bundled(400, false, NOTO + "正常_0.ttf"), FaceSource.bundled(500, false, NOTO + "中粗.ttf")));
        map.put("DejaVu Sans", dejaVu(DEJAVU));
        map.put("DejaVu Sans Mono", dejaVu(DEJAVU + "Mono"));
        return map;
    }

    private static List<FaceSource> dejaVu(String stem) {
        return four(stem + ".ttf", stem + "-Bold.ttf", stem + "-Oblique.ttf", stem + "-BoldOblique.ttf");
    }

    private static List<FaceSource> four(String regular, String bold, String italic, String boldItalic) {
        return List.of(FaceSource.bundled(400, false, regular), FaceSource.bundled(700, false, bold),
                FaceSource.bundled(400, true, italic), FaceSource.bundled(700, true, boldItalic));
    }
}
