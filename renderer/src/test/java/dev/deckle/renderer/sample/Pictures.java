package dev.deckle.renderer.sample;

import dev.deckle.renderer.display.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small pictures. */
public final class Pictures {
    private Pictures() { }

    public static Picture png(int width, int height, boolean alpha) {
        return of(image(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB), "png");
    }

    public static Picture jpeg(int width, int height) {
        return of(image(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** Colours that run from corner to corner, half clear at the left when there is alpha. */
    public static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int alpha = x < width / 2 ? 0x80 : 0xFF;
                image.setRGB(x, y, alpha << 24 | 255 * x / width << 16 | 255 * y / height << 8 | 0x40);
            }
        }
        return image;
    }

    public static Picture of(BufferedImage image, String format) {
        return of(image, format, param -> { });
    }

    public static Picture interlaced(BufferedImage image) {
        return of(image, "png", param -> param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
    }

    /** A JPEG that kept little of its picture. */
    public static Picture coarse(BufferedImage image) {
        return of(image, "jpg", param -> {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.1f);
        });
    }

    private static Picture of(BufferedImage image, String format, Consumer<ImageWriteParam> settings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            settings.accept(param);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        byte[] bytes = out.toByteArray();
        Picture.Format kind = format.equals("png") ? Picture.Format.PNG : Picture.Format.JPEG;
        return new Picture(kind + "-" + Arrays.hashCode(bytes), kind, () -> bytes, image.getWidth(), image.getHeight());
    }
}
