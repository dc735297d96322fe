package dev.deckle.renderer.text.sfnt;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Takes a font collection (.ttc) apart into programs that stand alone, as a PDF needs them. */
public final class FontCollection {
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

    private FontCollection() { }

    /** The faces of a font file: those of a collection, or the file itself. */
    public static List<byte[]> faces(byte[] file) throws FontFormatException {
        ByteBuffer b = ByteBuffer.wrap(file);
        if (file.length < 16 || b.getInt(0) != Sfnt.TTCF) return List.of(file);
        List<byte[]> faces = new ArrayList<>();
        int count = b.getInt(8);
        if (count < 0 || count > (file.length - 12) / 4) throw new FontFormatException("the font collection is cut short");
        for (int i = 0; i < count; i++) faces.add(extract(b, b.getInt(12 + 4 * i)));
        return faces;
    }

    private static byte[] extract(ByteBuffer file, int at) throws FontFormatException {
        if (at < 0 || at + 12 > file.capacity()) throw new FontFormatException("the font collection is cut short");
        int count = Sfnt.u16(file, at + 4);
        int end = at + 12 + 16 * count;
        if (end > file.capacity()) throw new FontFormatException("the font collection is cut short");
        ByteBuffer out = ByteBuffer.allocate(size(file, at, count));
        for (int i = 0; i < 12 + 16 * count; i++) out.put(i, file.get(at + i));
        copyTables(file, out, count);
        return out.array();
    }

    private static int size(ByteBuffer file, int at, int count) throws FontFormatException {
        long size = 12 + 16L * count;
        for (int i = 0; i < count; i++) {
            long offset = file.getInt(at + 12 + 16 * i + 8) & 0xFFFFFFFFL;
            long length = file.getInt(at + 12 + 16 * i + 12) & 0xFFFFFFFFL;
            if (offset + length > file.capacity()) throw new FontFormatException("the font collection is cut short");
            size += padded(length);
        }
        if (size > Integer.MAX_VALUE - 16) throw new FontFormatException("the font collection is too large");
        return (int) size;
    }

    private static void copyTables(ByteBuffer file, ByteBuffer out, int count) {
        int to = 12 + 16 * count;
        int head = -1;
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            int from = out.getInt(entry + 8);
            int length = out.getInt(entry + 12);
            System.arraycopy(file.array(), from, out.array(), to, length);
            out.putInt(entry + 8, to);
            if (out.getInt(entry) == 0x68656164) head = to;
            to += (int) padded(length);
        }
        if (head >= 0) mendChecksum(out, head);
    }

    /** The sum of the whole file stands in the head table (OpenType, 'head': checksumAdjustment). */
    private static void mendChecksum(ByteBuffer out, int head) {
        out.putInt(head + 8, 0);
        int sum = 0;
        for (int i = 0; i + 4 <= out.capacity(); i += 4) sum += out.getInt(i);
        out.putInt(head + 8, CHECKSUM_MAGIC - sum);
    }

    private static long padded(long length) {
        return length + 3 & ~3L;
    }
}
