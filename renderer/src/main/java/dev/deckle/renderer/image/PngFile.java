package dev.deckle.renderer.image;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG file (ISO/IEC 15948), so that a damaged one is found before any page is drawn. */
final class PngFile {
    private static final int HEADER = 0x49484452, DATA = 0x49444154, END = 0x49454E44;

    private PngFile() { }

    /** Width and height in pixels. */
    static int[] check(byte[] bytes) throws BadImage {
        ByteBuffer in = ByteBuffer.wrap(bytes).position(8);
        int[] size = null;
        boolean data = false;
        while (true) {
            if (in.remaining() < 12) throw cut(bytes);
            int start = in.position(), length = in.getInt(), type = in.getInt();
            if (length < 0) throw damaged(start);
            if (in.remaining() < length + 4L) throw cut(bytes);
            if (crc(bytes, start + 4, length + 4) != in.getInt(start + 8 + length)) throw damaged(start);
            if (size == null) size = header(in, type, length);
            data |= type == DATA;
            if (type == END) break;
            in.position(start + 12 + length);
        }
        if (!data) throw new BadImage("is a PNG without pixels", "save it again");
        return size;
    }

    private static int[] header(ByteBuffer in, int type, int length) throws BadImage {
        if (type != HEADER || length != 13) throw damaged(8);
        int width = in.getInt(in.position()), height = in.getInt(in.position() + 4);
        if (width <= 0 || height <= 0) throw damaged(16);
        return new int[] {width, height};
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private static BadImage cut(byte[] bytes) {
        return new BadImage("is a PNG that is cut short after " + bytes.length + " bytes", "get the whole file again");
    }

    private static BadImage damaged(int at) {
        return new BadImage("is a damaged PNG (at byte " + at + ")", "get the file again");
    }
}
