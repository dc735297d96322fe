package dev.deckle.model.block;

/**
 * The bytes of a picture or font file, read once when the script is evaluated. Two assets are equal when they are the same object;
 * the renderer shares equal content by its hash.
 *
 * @param name the path as the author wrote it
 */
public final class Asset {
    private final String name;
    private final byte[] bytes;

    public Asset(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    /** A copy of the file's bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Asset[" + name + ", " + bytes.length + " bytes]";
    }
}
