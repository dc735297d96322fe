package dev.deckle.renderer.png;

import dev.deckle.renderer.deflate.Deflate;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes opaque pictures as 8-bit RGB PNG (ISO 15948), without a prediction filter: flat pages compress no better with one. */
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PngEncoder() { }

    /** @param image of type {@code INT_RGB} */
    static void write(BufferedImage image, OutputStream out) throws IOException {
        int width = image.getWidth(), height = image.getHeight();
        out.write(SIGNATURE);
        chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array(), out);
        byte[] rows = rows(image);
        chunk("IDAT", Deflate.zlib(rows, rows.length, Deflate.Effort.FAST), out);
        chunk("IEND", new byte[0], out);
    }

    private static byte[] rows(BufferedImage image) {
        int width = image.getWidth(), height = image.getHeight();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] rows = new byte[height * (1 + 3 * width)];
        for (int y = 0, p = 0, r = 0; y < height; y++) {
            rows[r++] = 0;
            for (int x = 0; x < width; x++) {
                int rgb = pixels[p++];
                rows[r++] = (byte) (rgb >> 16);
                rows[r++] = (byte) (rgb >> 8);
                rows[r++] = (byte) rgb;
            }
        }
        return rows;
    }

    private static void chunk(String type, byte[] data, OutputStream out) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
