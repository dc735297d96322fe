package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Picture;
import dev.deckle.renderer.display.Transform;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of one document, each once. */
final class Images {
    private final PdfFile file;
    private final PdfOptions options;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Images(PdfFile file, PdfOptions options) {
        this.file = file;
        this.options = options;
    }

    /** A picture as a page refers to it; {@code orientation} maps the unit square so that the picture stands upright. */
    record Drawn(String name, int id, Transform orientation) { }

    private static final class Entry {
        final Picture picture;
        final Drawn drawn;
        /** Largest width and height in points. */
        double width;
        double height;

        Entry(Picture picture, Drawn drawn) {
            this.picture = picture;
            this.drawn = drawn;
        }
    }

    /** Notes that a picture is drawn, and how large: {@code square} maps the unit square to the page. */
    Drawn draw(Picture picture, Transform square) {
        Entry entry = entries.computeIfAbsent(picture.id(),
                k -> new Entry(picture, new Drawn("I" + (entries.size() + 1), file.reserve(), Transform.IDENTITY)));
        entry.width = Math.max(entry.width, Math.hypot(square.a(), square.b()));
        entry.height = Math.max(entry.height, Math.hypot(square.c(), square.d()));
        return entry.drawn;
    }

    void write() throws IOException {
        for (Entry entry : entries.values()) {
            if (entry.picture.format() == Picture.Format.JPEG) jpeg(entry);
            else Rasters.write(file, entry.drawn.id(), entry.picture);
        }
    }

    private void jpeg(Entry entry) throws IOException {
        Picture p = entry.picture;
        Dict dict = Dict.type("XObject").name("Subtype", "Image").number("Width", p.width()).number("Height", p.height())
                .name("ColorSpace", "DeviceRGB").number("BitsPerComponent", 8).name("Filter", "DCTDecode");
        file.raw(entry.drawn.id(), dict, p.bytes(), p.bytes().length);
    }
}
