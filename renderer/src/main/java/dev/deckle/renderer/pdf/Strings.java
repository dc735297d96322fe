package dev.deckle.renderer.pdf;

import java.nio.charset.StandardCharsets;

/** PDF's notation for names and strings (ISO 32000-1, 7.3). */
final class Strings {
    private static final String HEX = "0123456789ABCDEF";

    private Strings() { }

    static void name(String value, Bytes out) {
        out.put('/');
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && b < 127 && "#/%()<>[]{}".indexOf(b) < 0;
            if (plain) out.put(b);
            else out.put('#').put(HEX.charAt(b >> 4 & 15)).put(HEX.charAt(b & 15));
        }
    }

    /** A text string: as it is when all is ASCII, UTF-16 with its mark otherwise. */
    static void text(String value, Bytes out) {
        boolean ascii = value.chars().allMatch(c -> c >= ' ' && c < 127 || c == '\n' || c == '\t');
        bytes(ascii ? value.getBytes(StandardCharsets.US_ASCII) : ("\uFEFF" + value).getBytes(StandardCharsets.UTF_16BE), out);
    }

    static void bytes(byte[] value, Bytes out) {
        out.put('(');
        for (byte b : value) escaped(b, out);
        out.put(')');
    }

    /** One byte inside a literal string. A bare carriage return would be read back as a line feed. */
    static void escaped(int b, Bytes out) {
        switch (b) {
            case '(', ')', '\\' -> out.put('\\').put(b);
            case '\r' -> out.put('\\').put('r');
            default -> out.put(b);
        }
    }
}
