package dev.deckle.model.block;

import java.util.function.Supplier;

/**
 * A picture or font file as it was when the script was evaluated. Two assets are equal when they are the same object; the renderer shares
 * equal content by its hash. Immutable.
 */
public final class Asset {
    private final String name;
    private final Supplier<byte[]> file;

    private Asset(String name, Supplier<byte[]> file) {
        this.name = name;
        this.file = file;
    }

    /** An asset that holds a copy of these bytes. */
    public Asset(String name, byte[] bytes) {
        this(name, copies(bytes.clone()));
    }

    /**
     * An asset that holds no bytes, but reads them whenever they are wanted: a deck of photographs need not fit into memory.
     *
     * @param file gives the same bytes each time, in an array that nobody else has, or throws
     */
    public static Asset reading(String name, Supplier<byte[]> file) {
        return new Asset(name, file);
    }

    private static Supplier<byte[]> copies(byte[] own) {
        return own::clone;
    }

    /** The path as the author wrote it. */
    public String name() {
        return name;
    }

    /** The same content under another name. */
    public Asset named(String other) {
        return other.equals(name) ? this : new Asset(other, file);
    }

    /** The file's bytes, in an array that is the caller's own. */
    public byte[] bytes() {
        return file.get();
    }

    @Override
    public String toString() {
        return "Asset[" + name + "]";
    }
}
