package dev.deckle.renderer.pixels;

import dev.deckle.renderer.display.Picture;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes picture files. */
public final class Decoder {
    /** Pictures with more pixels are read with gaps where they are drawn much smaller anyway. */
    private static final long LARGE = 20_000_000;

    private Decoder() { }

    /**
     * The pixels of a picture.
     *
     * @param width  of the pixels that the caller needs; more may come
     * @param height likewise
     */
    public static Bitmap decode(Picture picture, int width, int height) {
        try {
            BufferedImage image = read(picture, width, height);
            return Bitmap.of(image.getWidth(), image.getHeight(), pixels(image));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot decode picture " + picture.id(), e);
        }
    }

    private static int[] pixels(BufferedImage image) {
        int w = image.getWidth(), h = image.getHeight();
        boolean gray = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        return gray ? gray(image.getRaster()) : image.getRGB(0, 0, w, h, null, 0, w);
    }

    /** Java takes gray levels for linear light, and would brighten them; in files they are as the channels of sRGB. */
    private static int[] gray(Raster raster) {
        int w = raster.getWidth(), h = raster.getHeight();
        int bits = raster.getSampleModel().getSampleSize(0), most = (1 << bits) - 1;
        boolean alpha = raster.getNumBands() > 1;
        int[] out = new int[w * h];
        for (int y = 0, i = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int level = (raster.getSample(x, y, 0) * 255 + most / 2) / most;
                int cover = alpha ? (raster.getSample(x, y, 1) * 255 + most / 2) / most : 255;
                out[i++] = cover << 24 | level << 16 | level << 8 | level;
            }
        }
        return out;
    }

    private static BufferedImage read(Picture picture, int width, int height) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(picture.format().name());
        if (!readers.hasNext()) throw new IOException("this Java cannot read " + picture.format());
        ImageReader reader = readers.next();
        // in memory: the default would make a file on the disk
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(in, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            int gap = gap(picture, width, height);
            param.setSourceSubsampling(gap, gap, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** Leaves at least twice the pixels asked for in each direction. */
    private static int gap(Picture picture, int width, int height) {
        if ((long) picture.width() * picture.height() <= LARGE) return 1;
        return Math.max(1, Math.min(picture.width() / Math.max(1, 2 * width), picture.height() / Math.max(1, 2 * height)));
    }
}
