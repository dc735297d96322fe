package dev.deckle.renderer.pdf;

import dev.deckle.renderer.pixels.Bitmap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Packs decoded pixels: with a palette where few colours do, else with prediction; alpha as a soft mask. */
final class Raster {
    private Raster() { }

    static Dict image(int width, int height, int bits) {
        return Dict.type("XObject").name("Subtype", "Image").number("Width", width).number("Height", height).number("BitsPerComponent", bits);
    }

    /** The content of an array that names a palette of RGB colours. */
    static Bytes indexed(byte[] palette) {
        Bytes space = new Bytes().put("/Indexed/DeviceRGB ").number(palette.length / 3 - 1);
        Strings.bytes(palette, space);
        return space;
    }

    static Packed pack(Bitmap bitmap) {
        Dict dict = image(bitmap.width(), bitmap.height(), 8);
        Packed mask = bitmap.opaque() ? null : mask(bitmap);
        Map<Integer, Integer> colors = colors(bitmap);
        return colors != null ? few(dict, bitmap, colors, mask) : many(dict, bitmap, mask);
    }

    private static Packed mask(Bitmap bitmap) {
        Bytes alpha = new Bytes();
        for (int pixel : bitmap.argb()) alpha.put(pixel >>> 24);
        return Packed.of(image(bitmap.width(), bitmap.height(), 8).name("ColorSpace", "DeviceGray"), alpha, null);
    }

    /** Index by colour in the order of first use, or {@code null} for more than a palette holds. */
    private static Map<Integer, Integer> colors(Bitmap bitmap) {
        Map<Integer, Integer> colors = new LinkedHashMap<>();
        int last = -1;
        for (int pixel : bitmap.argb()) {
            int rgb = pixel & 0xFFFFFF;
            if (rgb == last) continue;
            last = rgb;
            colors.putIfAbsent(rgb, colors.size());
            if (colors.size() > 256) return null;
        }
        return colors;
    }

    private static Packed few(Dict dict, Bitmap bitmap, Map<Integer, Integer> colors, Packed mask) {
        Bytes palette = new Bytes();
        for (int rgb : colors.keySet()) palette.big(rgb, 3);
        Bytes data = new Bytes();
        for (int pixel : bitmap.argb()) data.put(colors.get(pixel & 0xFFFFFF));
        return Packed.of(dict.array("ColorSpace", indexed(palette.copy())), data, mask);
    }

    private static Packed many(Dict dict, Bitmap bitmap, Packed mask) {
        boolean gray = gray(bitmap);
        int channels = gray ? 1 : 3;
        byte[] data = new byte[channels * bitmap.argb().length];
        int at = 0;
        for (int pixel : bitmap.argb()) {
            if (!gray) {
                data[at++] = (byte) (pixel >> 16);
                data[at++] = (byte) (pixel >> 8);
            }
            data[at++] = (byte) pixel;
        }
        Bytes predicted = Predictor.best(data, channels * bitmap.width(), channels);
        dict.name("ColorSpace", gray ? "DeviceGray" : "DeviceRGB").dict("DecodeParms",
                new Dict().number("Predictor", 15).number("Colors", channels).number("Columns", bitmap.width()));
        return Packed.of(dict, predicted, mask);
    }

    private static boolean gray(Bitmap bitmap) {
        for (int pixel : bitmap.argb()) {
            int blue = pixel & 255;
            if ((pixel >> 8 & 255) != blue || (pixel >> 16 & 255) != blue) return false;
        }
        return true;
    }
}
