package dev.deckle.renderer.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the one field of a camera's notes that decides how a photograph stands. */
final class Exif {
    private static final int ORIENTATION = 0x0112;

    private Exif() { }

    /** Orientation 1 to 8 from an APP1 segment; {@code otherwise} where it has none or is damaged. */
    static int orientation(byte[] b, int from, int to, int otherwise) {
        if (to - from < 14 || !new String(b, from, 6, StandardCharsets.ISO_8859_1).equals("Exif\0\0")) return otherwise;
        ByteBuffer tiff = ByteBuffer.wrap(b, from + 6, to - from - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) return otherwise;
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 14 + 12 * i <= tiff.limit(); i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) != ORIENTATION) continue;
            int value = tiff.getShort(entry + 8);
            return value >= 1 && value <= 8 ? value : otherwise;
        }
        return otherwise;
    }
}
