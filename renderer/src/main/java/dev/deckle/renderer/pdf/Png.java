package dev.deckle.renderer.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** PNG files whose pixels PDF can take as they are packed: both formats share compression and prediction. */
final class Png {
    private static final int PALETTE = 0x504C5445, TRANSPARENCY = 0x74524E53, DATA = 0x49444154, END = 0x49454E44;
    private static final int GRAY = 0, RGB = 2, INDEXED = 3;

    private Png() { }

    /** Writes the picture, unless it is interlaced, has alpha, or more than eight bits a channel. */
    static boolean writeAsIs(byte[] bytes, PdfFile file, int id) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int width = in.getInt(16), height = in.getInt(20), depth = bytes[24], kind = bytes[25], interlace = bytes[28];
        if (depth > 8 || interlace != 0 || kind != GRAY && kind != RGB && kind != INDEXED) return false;
        Bytes data = new Bytes();
        byte[] palette = null;
        for (int at = 33; at + 8 <= bytes.length;) {
            int length = in.getInt(at), type = in.getInt(at + 4);
            if (type == TRANSPARENCY) return false;
            if (type == END) break;
            if (type == PALETTE) palette = Arrays.copyOfRange(bytes, at + 8, at + 8 + length);
            if (type == DATA) data.put(bytes, at + 8, length);
            at += 12 + length;
        }
        if (kind == INDEXED && palette == null) return false;
        int colors = kind == RGB ? 3 : 1;
        Dict dict = Raster.image(width, height, depth).name("Filter", "FlateDecode").dict("DecodeParms", new Dict().number("Predictor", 15)
                .number("Colors", colors).number("BitsPerComponent", depth).number("Columns", width));
        if (kind == INDEXED) dict.array("ColorSpace", Raster.indexed(palette));
        else dict.name("ColorSpace", kind == GRAY ? "DeviceGray" : "DeviceRGB");
        file.raw(id, dict, data.array(), data.length());
        return true;
    }
}
