package dev.deckle.renderer.graphics;

import dev.deckle.renderer.deflate.Deflate;
import dev.deckle.renderer.display.Picture;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Makes pictures of the display list from Java2D images: 8-bit RGB or RGBA PNG (ISO 15948), the same bytes for the same pixels. */
public final class Pictures {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Pictures() { }

    /** A picture of its own from pixels drawn here. */
    public static Picture of(Image image) {
        BufferedImage pixels = buffered(image);
        byte[] file = png(pixels);
        return new Picture(hash(file), Picture.Format.PNG, () -> file, pixels.getWidth(), pixels.getHeight());
    }

    static BufferedImage buffered(Image image) {
        if (image instanceof BufferedImage b) return b;
        BufferedImage copy = new BufferedImage(image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = copy.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return copy;
    }

    static BufferedImage copy(RenderedImage image) {
        if (image instanceof BufferedImage b) return b;
        var raster = image.copyData(null);
        return new BufferedImage(image.getColorModel(), raster, image.getColorModel().isAlphaPremultiplied(), null);
    }

    private static byte[] png(BufferedImage image) {
        int width = image.getWidth(), height = image.getHeight();
        boolean alpha = image.getColorModel().hasAlpha();
        byte[] rows = rows(image, alpha);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        byte colorType = (byte) (alpha ? 6 : 2);
        chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, colorType, 0, 0, 0}).array(), out);
        chunk("IDAT", Deflate.zlib(rows, rows.length, Deflate.Effort.GOOD), out);
        chunk("IEND", new byte[0], out);
        return out.toByteArray();
    }

    private static byte[] rows(BufferedImage image, boolean alpha) {
        int width = image.getWidth(), height = image.getHeight(), n = alpha ? 4 : 3;
        byte[] rows = new byte[height * (1 + n * width)];
        for (int y = 0, r = 0; y < height; y++) {
            rows[r++] = 0;
            for (int x = 0; x < width; x++) {
                int argb = image.getRGB(x, y);
                rows[r++] = (byte) (argb >> 16);
                rows[r++] = (byte) (argb >> 8);
                rows[r++] = (byte) argb;
                if (alpha) rows[r++] = (byte) (argb >>> 24);
            }
        }
        return rows;
    }

    private static void chunk(String type, byte[] data, ByteArrayOutputStream out) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
