package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Pictures that are decoded and packed anew. */
final class Rasters {
    private Rasters() { }

    static void write(PdfFile file, int id, Picture picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        int w = image.getWidth(), h = image.getHeight();
        byte[] rgb = new byte[3 * w * h];
        byte[] alpha = new byte[w * h];
        int least = 255;
        int[] row = new int[w];
        for (int y = 0, p = 0; y < h; y++) {
            image.getRGB(0, y, w, 1, row, 0, w);
            for (int x = 0; x < w; x++, p++) {
                rgb[3 * p] = (byte) (row[x] >> 16);
                rgb[3 * p + 1] = (byte) (row[x] >> 8);
                rgb[3 * p + 2] = (byte) row[x];
                alpha[p] = (byte) (row[x] >>> 24);
                least = Math.min(least, row[x] >>> 24);
            }
        }
        Dict dict = image(w, h).name("ColorSpace", "DeviceRGB");
        if (least < 255) dict.ref("SMask", file.stream(image(w, h).name("ColorSpace", "DeviceGray"), alpha, alpha.length));
        file.stream(id, dict, rgb, rgb.length);
    }

    private static Dict image(int width, int height) {
        return Dict.type("XObject").name("Subtype", "Image").number("Width", width).number("Height", height).number("BitsPerComponent", 8);
    }
}
