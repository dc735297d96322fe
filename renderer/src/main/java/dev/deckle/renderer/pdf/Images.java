package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Picture;
import dev.deckle.renderer.display.Transform;
import dev.deckle.renderer.pixels.Bitmap;
import dev.deckle.renderer.pixels.Decoder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of one document, each once. They are written when all pages are, since only then it is known how large they are drawn. */
final class Images {
    /** A picture may have this much more than the limit before it is worth to touch it. */
    private static final double SLACK = 1.02;
    private final PdfFile file;
    private final PdfOptions options;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Images(PdfFile file, PdfOptions options) {
        this.file = file;
        this.options = options;
    }

    /** A picture as pages refer to it. */
    static final class Entry {
        final Picture picture;
        final String name;
        final int id;
        /** Largest width and height in points. */
        private double width;
        private double height;

        private Entry(Picture picture, String name, int id) {
            this.picture = picture;
            this.name = name;
            this.id = id;
        }
    }

    /** Notes that a picture is drawn, and how large: {@code square} maps the unit square to the page. */
    Entry draw(Picture picture, Transform square) {
        Entry entry = entries.computeIfAbsent(picture.id(), k -> new Entry(picture, "I" + (entries.size() + 1), file.reserve()));
        entry.width = Math.max(entry.width, Math.hypot(square.a(), square.b()));
        entry.height = Math.max(entry.height, Math.hypot(square.c(), square.d()));
        return entry;
    }

    void write() throws IOException {
        for (Entry entry : entries.values()) {
            int width = limited(entry.picture.width(), entry.width), height = limited(entry.picture.height(), entry.height);
            if (width == entry.picture.width() && height == entry.picture.height()) whole(entry);
            else smaller(entry, width, height);
        }
    }

    /** A picture with all its pixels stays as its file has it, where PDF knows that kind of file. */
    private void whole(Entry entry) throws IOException {
        byte[] bytes = entry.picture.bytes();
        if (entry.picture.format() == Picture.Format.JPEG) new Jpeg(bytes).write(file, entry.id);
        else if (!Png.writeAsIs(bytes, file, entry.id)) packed(entry).write(file, entry.id);
    }

    private static Packed packed(Entry entry) {
        return Raster.pack(Decoder.decode(entry.picture, entry.picture.width(), entry.picture.height()));
    }

    /** Fewer pixels are not always fewer bytes: a drawing in two colours gets shades, and a coarse JPEG finer ones. */
    private void smaller(Entry entry, int width, int height) throws IOException {
        Picture picture = entry.picture;
        Bitmap bitmap = Decoder.decode(picture, width, height).shrunk(width, height);
        int most = picture.bytes().length;
        if (picture.format() == Picture.Format.JPEG) {
            byte[] jpeg = JpegEncoder.encode(bitmap);
            new Jpeg(jpeg.length < most ? jpeg : picture.bytes()).write(file, entry.id);
        } else {
            Packed small = Raster.pack(bitmap);
            if (small.length() < most) small.write(file, entry.id);
            else whole(entry);
        }
    }

    private int limited(int pixels, double points) {
        double most = points / 72 * options.imageDpi();
        return options.imageDpi() == 0 || pixels <= most * SLACK ? pixels : Math.max(1, (int) Math.ceil(most));
    }
}
