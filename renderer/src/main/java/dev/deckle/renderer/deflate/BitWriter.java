package dev.deckle.renderer.deflate;

import java.util.Arrays;

/** Packs bits from the lowest of each byte upwards. */
final class BitWriter {
    private byte[] bytes;
    private int length;
    private long pending;
    private int count;

    BitWriter(int expected) {
        bytes = new byte[Math.max(64, expected)];
    }

    /** At most 32 bits. */
    void bits(int value, int bits) {
        pending |= (value & 0xFFFFFFFFL) << count;
        count += bits;
        while (count >= 8) put();
    }

    void align() {
        if (count > 0) put();
        count = 0;
        pending = 0;
    }

    void raw(byte[] source, int from, int size) {
        if (length + size > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + size));
        System.arraycopy(source, from, bytes, length, size);
        length += size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void put() {
        if (length == bytes.length) bytes = Arrays.copyOf(bytes, 2 * length);
        bytes[length++] = (byte) pending;
        pending >>>= 8;
        count -= 8;
    }
}
