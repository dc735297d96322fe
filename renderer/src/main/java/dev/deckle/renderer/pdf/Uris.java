package dev.deckle.renderer.pdf;

import java.nio.charset.StandardCharsets;

/** Addresses as PDF takes them: ASCII only. */
final class Uris {
    private static final String HEX = "0123456789ABCDEF";

    private Uris() { }

    /** Percent-encodes the UTF-8 bytes of all that is not ASCII, and blanks. */
    static byte[] ascii(String uri) {
        Bytes out = new Bytes();
        for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 127) out.put(b);
            else out.put('%').put(HEX.charAt(b >> 4 & 15)).put(HEX.charAt(b & 15));
        }
        return out.copy();
    }
}
