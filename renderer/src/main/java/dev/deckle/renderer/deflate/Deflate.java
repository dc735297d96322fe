package dev.deckle.renderer.deflate;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compresses to the zlib format (RFC 1950, RFC 1951). */
public final class Deflate {
    private Deflate() { }

    /** A whole zlib stream of the first {@code length} bytes. */
    public static byte[] zlib(byte[] bytes, int length) {
        Deflater deflater = new Deflater(6);
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(length / 3 + 64);
            byte[] buffer = new byte[16384];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
