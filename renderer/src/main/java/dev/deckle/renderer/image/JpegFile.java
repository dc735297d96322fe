package dev.deckle.renderer.image;

/**
 * What the segments of a JPEG file tell (ISO/IEC 10918-1, annex B).
 *
 * @param orientation of Exif, 1 to 8
 */
record JpegFile(int width, int height, int orientation) {
    private static final int APP1 = 0xE1, SCAN = 0xDA, END = 0xD9;

    static JpegFile check(byte[] b) throws BadImage {
        int at = 2, width = 0, height = 0, orientation = 1;
        while (true) {
            at = nextMarker(b, at);
            int marker = b[at - 1] & 255;
            if (marker == END) break;
            if (at + 2 > b.length) throw cut(b);
            int length = u16(b, at);
            if (length < 2) throw new BadImage("is a damaged JPEG (at byte " + at + ")", "get the file again");
            if (at + length > b.length) throw cut(b);
            if (frame(marker)) {
                checkFrame(b, at, marker, length);
                height = u16(b, at + 3);
                width = u16(b, at + 5);
            }
            if (marker == APP1) orientation = Exif.orientation(b, at + 2, at + length, orientation);
            at = marker == SCAN ? scanEnd(b, at + length) : at + length;
        }
        if (width == 0 || height == 0) throw new BadImage("is a JPEG without a size", "save it again");
        return new JpegFile(width, height, orientation);
    }

    private static void checkFrame(byte[] b, int at, int marker, int length) throws BadImage {
        if (length < 8) throw new BadImage("is a damaged JPEG (at byte " + at + ")", "get the file again");
        if (marker > 0xC2 || b[at + 2] != 8)
            throw new BadImage("is a JPEG of a rare kind (lossless, arithmetic or 12 bit)", "save it as a baseline JPEG or a PNG");
        if (b[at + 7] == 4) throw new BadImage("is a JPEG for print (CMYK)", "save it in RGB");
    }

    /** Position behind the next marker. */
    private static int nextMarker(byte[] b, int from) throws BadImage {
        int at = from;
        while (at + 1 < b.length) {
            int code = b[at + 1] & 255;
            if ((b[at] & 255) != 0xFF) at++;
            else if (code == 0xFF) at++;
            else if (code == 0 || code == 1 || code >= 0xD0 && code <= 0xD8) at += 2;
            else return at + 2;
        }
        throw cut(b);
    }

    /** Where the coded pixels end: the next marker that is neither a restart nor a stuffed byte. */
    private static int scanEnd(byte[] b, int from) throws BadImage {
        return nextMarker(b, from) - 2;
    }

    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int u16(byte[] b, int at) {
        return (b[at] & 255) << 8 | b[at + 1] & 255;
    }

    private static BadImage cut(byte[] b) {
        return new BadImage("is a JPEG that is cut short after " + b.length + " bytes", "get the whole file again");
    }
}
