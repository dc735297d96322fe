package dev.deckle.renderer.pdf;

import dev.deckle.renderer.deflate.Deflate;
import java.io.IOException;

/**
 * A picture compressed and ready to be written, so that its size can be told before.
 *
 * @param dict says how {@code data} is packed
 * @param mask its alpha; {@code null} for none
 */
record Packed(Dict dict, byte[] data, Packed mask) {

    static Packed of(Dict dict, Bytes pixels, Packed mask) {
        return new Packed(dict.name("Filter", "FlateDecode"), Deflate.zlib(pixels.array(), pixels.length()), mask);
    }

    int length() {
        return data.length + (mask == null ? 0 : mask.length());
    }

    void write(PdfFile file, int id) throws IOException {
        if (mask != null) {
            int alpha = file.reserve();
            mask.write(file, alpha);
            dict.ref("SMask", alpha);
        }
        file.raw(id, dict, data, data.length);
    }
}
