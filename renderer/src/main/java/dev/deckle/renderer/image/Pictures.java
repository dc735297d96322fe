package dev.deckle.renderer.image;

import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Picture;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Reads picture files: PNG and JPEG as they are, SVG as vectors. */
public final class Pictures {
    static final String CODE = "bad-image";
    /** More pixels than any page can show; a small file may claim more to exhaust memory. */
    private static final long MOST_PIXELS = 100_000_000;

    private Pictures() { }

    /**
     * Reads a picture, or reports {@code bad-image} and returns {@code null}.
     *
     * @param where the line of the script that names the picture
     */
    public static Artwork read(Asset asset, Where where, Diagnostics diagnostics) {
        return read(asset, Color.BLACK, where, diagnostics);
    }

    /** As {@link #read(Asset, Where, Diagnostics)}; {@code ink} is what an SVG means by {@code currentColor}. */
    public static Artwork read(Asset asset, Color ink, Where where, Diagnostics diagnostics) {
        try {
            return read(asset::bytes, ink);
        } catch (BadImage e) {
            diagnostics.error(CODE, where, "picture '" + asset.name() + "' " + e.getMessage(), e.hint());
            return null;
        }
    }

    static Artwork read(byte[] bytes, Color ink) throws BadImage {
        return read(() -> bytes, ink);
    }

    /** What is drawn of a raster is its file, so that is asked for again then, and not kept. */
    private static Artwork read(Supplier<byte[]> file, Color ink) throws BadImage {
        byte[] bytes = file.get();
        return switch (Sniffer.formatOf(bytes)) {
            case PNG -> {
                int[] size = PngFile.check(bytes);
                yield raster(idOf(bytes), Picture.Format.PNG, file, size[0], size[1], 1);
            }
            case JPEG -> {
                JpegFile jpeg = JpegFile.check(bytes);
                yield raster(idOf(bytes), Picture.Format.JPEG, file, jpeg.width(), jpeg.height(), jpeg.orientation());
            }
            case SVG -> SvgFile.read(bytes, ink);
        };
    }

    private static Raster raster(String id, Picture.Format format, Supplier<byte[]> file, int width, int height, int orientation) throws BadImage {
        if ((long) width * height > MOST_PIXELS)
            throw new BadImage("has " + width + " × " + height + " pixels", "scale it below " + MOST_PIXELS / 1_000_000 + " million pixels");
        return new Raster(new Picture(id, format, file, width, height), orientation);
    }

    private static String idOf(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
