package dev.deckle.renderer.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** A JPEG file that goes into the document as it is (ISO/IEC 10918-1, annex B). */
final class Jpeg {
    private static final int SCAN = 0xDA, APP2 = 0xE2;
    private static final String PROFILE = "ICC_PROFILE\0";
    private final byte[] bytes;
    private final TreeMap<Integer, Bytes> profileParts = new TreeMap<>();
    private int width;
    private int height;
    private int components;

    Jpeg(byte[] bytes) throws IOException {
        this.bytes = bytes;
        for (int at = 2; at + 4 < bytes.length;) {
            int marker = bytes[at + 1] & 255, length = u16(at + 2);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == SCAN) break;
            if (frame(marker)) {
                height = u16(at + 5);
                width = u16(at + 7);
                components = bytes[at + 9];
            }
            if (marker == APP2) profile(at + 4, at + 2 + length);
            at += 2 + length;
        }
        if (components != 1 && components != 3) throw new IOException("a JPEG with " + components + " components");
    }

    void write(PdfFile file, int id) throws IOException {
        Dict dict = Raster.image(width, height, 8).name("Filter", "DCTDecode");
        byte[] profile = profile();
        if (profile == null) dict.name("ColorSpace", components == 1 ? "DeviceGray" : "DeviceRGB");
        else dict.raw("ColorSpace", "[/ICCBased " + file.stream(new Dict().number("N", components), profile, profile.length) + " 0 R]");
        file.raw(id, dict, bytes, bytes.length);
    }

    /** The file's own colour profile, where it has one that PDF/A allows and that is not sRGB anyway. */
    private byte[] profile() {
        Bytes all = new Bytes();
        profileParts.values().forEach(all::put);
        byte[] profile = all.copy();
        if (profile.length < 132 || !ascii(profile, 36, 4).equals("acsp") || profile[8] > 4) return null;
        boolean usable = "mntr scnr prtr spac".contains(ascii(profile, 12, 4)) && ascii(profile, 16, 4).equals(components == 1 ? "GRAY" : "RGB ");
        return usable && !ascii(profile, 0, profile.length).replace("\0", "").contains("sRGB") ? profile : null;
    }

    private void profile(int from, int to) {
        int head = PROFILE.length() + 2;
        if (to > bytes.length || to - from <= head || !ascii(bytes, from, PROFILE.length()).equals(PROFILE)) return;
        Bytes part = new Bytes();
        for (int i = from + head; i < to; i++) part.put(bytes[i]);
        profileParts.put(bytes[from + PROFILE.length()] & 255, part);
    }

    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private int u16(int at) {
        return at + 1 < bytes.length ? (bytes[at] & 255) << 8 | bytes[at + 1] & 255 : 0;
    }

    private static String ascii(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
}
