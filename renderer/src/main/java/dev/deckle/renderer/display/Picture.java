package dev.deckle.renderer.display;

import java.util.function.Supplier;

/**
 * A raster picture in its own file format.
 *
 * @param id     hash of the content: equal pictures have equal ids
 * @param format of {@code file}
 * @param file   gives the file's bytes, always the same ones; where they are is not said, so that not all need be in memory
 * @param width  in pixels
 * @param height in pixels
 */
public record Picture(String id, Format format, Supplier<byte[]> file, int width, int height) {
    /** Formats that back ends take as they are. */
    public enum Format { PNG, JPEG }

    /** The file; read it, never write it. */
    public byte[] bytes() {
        return file.get();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Picture p && id.equals(p.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
