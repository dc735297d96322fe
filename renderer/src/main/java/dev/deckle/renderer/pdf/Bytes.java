package dev.deckle.renderer.pdf;

import java.util.Arrays;

/** A growing array of bytes with PDF's notation for numbers. Numbers never depend on the locale. */
final class Bytes {
    private static final long[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};
    private byte[] bytes = new byte[64];
    private int length;

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    Bytes put(int b) {
        if (length == bytes.length) bytes = Arrays.copyOf(bytes, 2 * length);
        bytes[length++] = (byte) b;
        return this;
    }

    /** Characters up to U+00FF, one byte each. */
    Bytes put(String latin) {
        for (int i = 0; i < latin.length(); i++) put(latin.charAt(i));
        return this;
    }

    Bytes put(Bytes other) {
        return put(other.bytes, other.length);
    }

    Bytes put(byte[] other, int count) {
        return put(other, 0, count);
    }

    Bytes put(byte[] other, int from, int count) {
        if (length + count > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        System.arraycopy(other, from, bytes, length, count);
        length += count;
        return this;
    }

    /** Big-endian, {@code size} bytes. */
    Bytes big(long value, int size) {
        for (int i = size - 1; i >= 0; i--) put((int) (value >> 8 * i));
        return this;
    }

    Bytes number(long value) {
        if (value < 0) {
            put('-');
            return number(-value);
        }
        if (value > 9) number(value / 10);
        return put('0' + (int) (value % 10));
    }

    /** At most this many decimals, no trailing zeros, no zero before the point. */
    Bytes number(double value, int decimals) {
        if (!(Math.abs(value) < 1e9)) throw new IllegalStateException("a measure of the page is " + value);
        long scaled = Math.round(value * POWERS[decimals]);
        if (scaled < 0) put('-');
        scaled = Math.abs(scaled);
        long fraction = scaled % POWERS[decimals];
        long whole = scaled / POWERS[decimals];
        if (whole > 0 || fraction == 0) number(whole);
        if (fraction == 0) return this;
        put('.');
        for (int i = decimals - 1; i >= 0 && fraction > 0; i--) {
            put('0' + (int) (fraction / POWERS[i]));
            fraction %= POWERS[i];
        }
        return this;
    }

    /** The inner array; only the first {@link #length} bytes count. */
    byte[] array() {
        return bytes;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }

    /** Takes one byte out. */
    void dropAt(int index) {
        System.arraycopy(bytes, index + 1, bytes, index, --length - index);
    }

    void clear() {
        length = 0;
    }
}
