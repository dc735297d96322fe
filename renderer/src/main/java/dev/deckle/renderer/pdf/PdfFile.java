package dev.deckle.renderer.pdf;

import dev.deckle.renderer.deflate.Deflate;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A PDF 1.7 file being written: objects go out as they come, streams by themselves, all others packed in object streams, and the table
 * of their places follows at the end. The file's id is a hash of all that went before it.
 */
final class PdfFile {
    private static final int OBJECTS_IN_STREAM = 200;
    private static final int BYTES_IN_STREAM = 64 * 1024;
    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private final Bytes line = new Bytes();
    private final Bytes packIndex = new Bytes();
    private final Bytes pack = new Bytes();
    private int packed;
    private int packId;
    private long offset;
    private int count = 1;
    /** By object: place in the file, or minus the object stream that holds it; 0 is none yet. */
    private long[] places = new long[1024];
    /** By object: its index in the object stream. */
    private short[] indexes = new short[1024];

    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        // four bytes above 127 tell transfer programs that the file is binary
        write(new Bytes().put("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"));
    }

    /** The number of an object to be written later. */
    int reserve() {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            indexes = Arrays.copyOf(indexes, 2 * count);
        }
        return count++;
    }

    int add(Dict dict) throws IOException {
        int id = reserve();
        put(id, dict);
        return id;
    }

    void put(int id, Dict dict) throws IOException {
        Bytes object = new Bytes();
        dict.writeTo(object);
        put(id, object);
    }

    /** An object of any kind but a stream. */
    void put(int id, Bytes object) throws IOException {
        if (packed == 0) packId = reserve();
        places[id] = -packId;
        indexes[id] = (short) packed++;
        packIndex.number(id).put(' ').number(pack.length()).put(' ');
        pack.put(object).put('\n');
        if (packed == OBJECTS_IN_STREAM || pack.length() > BYTES_IN_STREAM) flushPack();
    }

    /** A stream whose data is compressed here. */
    int stream(Dict dict, byte[] data, int length) throws IOException {
        int id = reserve();
        stream(id, dict, data, length);
        return id;
    }

    void stream(int id, Dict dict, byte[] data, int length) throws IOException {
        byte[] small = Deflate.zlib(data, length);
        raw(id, dict.name("Filter", "FlateDecode"), small, small.length);
    }

    /** A stream whose data is as the dictionary says already. */
    void raw(int id, Dict dict, byte[] data, int length) throws IOException {
        places[id] = offset;
        line.clear();
        line.number(id).put(" 0 obj\n");
        dict.number("Length", length).writeTo(line);
        write(line.put("\nstream\n"));
        write(data, length);
        line.clear();
        write(line.put("\nendstream\nendobj\n"));
    }

    /** Writes the table of places. */
    void finish(int catalog, int info) throws IOException {
        if (packed > 0) flushPack();
        int id = reserve();
        long start = offset;
        places[id] = start;
        Bytes rows = new Bytes();
        rows.put(0).big(0, 5).big(0xFFFF, 2);
        for (int i = 1; i < count; i++) {
            if (places[i] == 0) throw new IllegalStateException("object " + i + " was never written");
            if (places[i] > 0) rows.put(1).big(places[i], 5).big(0, 2);
            else rows.put(2).big(-places[i], 5).big(indexes[i], 2);
        }
        byte[] hash = Arrays.copyOf(digest.digest(), 16);
        Bytes ids = new Bytes();
        Strings.bytes(hash, ids);
        Strings.bytes(hash, ids);
        Bytes predicted = Predictor.up(rows.array(), rows.length(), 8);
        Dict dict = Dict.type("XRef").number("Size", count).raw("W", "[1 5 2]").ref("Root", catalog).ref("Info", info).array("ID", ids)
                .raw("DecodeParms", "<</Columns 8/Predictor 12>>");
        stream(id, dict, predicted.array(), predicted.length());
        line.clear();
        write(line.put("startxref\n").number(start).put("\n%%EOF\n"));
        out.flush();
    }

    private void flushPack() throws IOException {
        Bytes all = new Bytes().put(packIndex).put(pack);
        Dict dict = Dict.type("ObjStm").number("N", packed).number("First", packIndex.length());
        packed = 0;
        packIndex.clear();
        pack.clear();
        stream(packId, dict, all.array(), all.length());
    }

    private void write(Bytes bytes) throws IOException {
        write(bytes.array(), bytes.length());
    }

    private void write(byte[] bytes, int length) throws IOException {
        out.write(bytes, 0, length);
        digest.update(bytes, 0, length);
        offset += length;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
