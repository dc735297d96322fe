package dev.deckle.renderer.display;

/**
 * A raster picture in its own file format.
 *
 * @param id     hash of the content: equal pictures have equal ids
 * @param format of {@code bytes}
 * @param bytes  the file; shared, never written
 * @param width  in pixels
 * @param height in pixels
 */
public record Picture(String id, Format format, byte[] bytes, int width, int height) {
    /** Formats that back ends take as they are. */
    public enum Format { PNG, JPEG }

    @Override
    public boolean equals(Object o) {
        return o instanceof Picture p && id.equals(p.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
