package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Where;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/** A picture or font that stays in its file and is read when it is wanted. It is what it was at first, or reading it fails. Thread-safe. */
final class AssetFile implements Supplier<byte[]> {
    private final Path file;
    private final String path;
    private final Where where;
    private final int length;
    private final long check;

    AssetFile(Path file, String path, Where where, byte[] first) {
        this.file = file;
        this.path = path;
        this.where = where;
        this.length = first.length;
        this.check = check(first);
    }

    @Override
    public byte[] get() {
        byte[] bytes = read();
        if (bytes.length != length || check(bytes) != check) throw changed("has changed since the script was read");
        return bytes;
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw changed("is not there any more, or cannot be read");
        }
    }

    private DeckException changed(String what) {
        return DeckException.error("changed-file", where, "'" + path + "' " + what, "leave it as it is until the deck is written, and start again");
    }

    private static long check(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
