package dev.deckle.renderer.image;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells picture formats apart by their first bytes, never by the file's name. */
final class Sniffer {
    private static final String CONVERT = "save it as PNG, JPEG or SVG";

    private Sniffer() { }

    enum Format { PNG, JPEG, SVG }

    static Format formatOf(byte[] b) throws BadImage {
        if (b.length == 0) throw new BadImage("is an empty file", "");
        if (starts(b, 0, "\u0089PNG\r\n\u001a\n")) return Format.PNG;
        if (starts(b, 0, "\u00ff\u00d8\u00ff")) return Format.JPEG;
        String other = otherFormat(b);
        if (other != null) throw new BadImage("is " + other + ", which is not read here", CONVERT);
        String text = textOf(b);
        if (text.contains("<svg") || text.contains(":svg")) return Format.SVG;
        if (text.startsWith("version https://git-lfs")) throw new BadImage("is a pointer of Git LFS, not the picture itself", "run 'git lfs pull'");
        if (text.contains("<html") || text.contains("<!doctype html")) throw new BadImage("is a web page", "download the picture itself");
        throw new BadImage("is no picture of a known format", CONVERT);
    }

    private static String otherFormat(byte[] b) {
        if (starts(b, 0, "GIF8")) return "a GIF";
        if (starts(b, 0, "RIFF") && starts(b, 8, "WEBP")) return "a WebP";
        if (starts(b, 4, "ftypavi")) return "an AVIF";
        if (starts(b, 4, "ftyphei") || starts(b, 4, "ftyphev") || starts(b, 4, "ftypmif1")) return "a HEIC";
        if (starts(b, 4, "ftyp")) return "a video";
        if (starts(b, 0, "II*\0") || starts(b, 0, "MM\0*")) return "a TIFF";
        if (starts(b, 0, "\u00ff\n") || starts(b, 4, "JXL ")) return "a JPEG XL";
        if (starts(b, 4, "jP  ")) return "a JPEG 2000";
        if (starts(b, 0, "8BPS")) return "a Photoshop file";
        if (starts(b, 0, "%PDF")) return "a PDF";
        if (starts(b, 0, "%!PS")) return "a PostScript file";
        if (starts(b, 0, "\u001f\u008b")) return "a compressed file (an .svgz?)";
        if (starts(b, 0, "BM") && b.length > 14 && b[6] == 0 && b[7] == 0) return "a BMP";
        return null;
    }

    /** The beginning of the file as small letters, whatever its encoding. */
    private static String textOf(byte[] b) {
        int n = Math.min(b.length, 4096);
        boolean wide = n > 1 && (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF || b[0] == (byte) 0xFF && b[1] == (byte) 0xFE);
        return new String(b, 0, n, wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static boolean starts(byte[] b, int at, String signature) {
        if (b.length < at + signature.length()) return false;
        for (int i = 0; i < signature.length(); i++) if ((b[at + i] & 255) != signature.charAt(i)) return false;
        return true;
    }
}
