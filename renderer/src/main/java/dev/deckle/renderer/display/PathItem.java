package dev.deckle.renderer.display;

/** An outline that is filled, stroked, or both (fill first). {@code fill} or {@code stroke} may be {@code null}. */
public record PathItem(Path path, Color fill, Stroke stroke) implements Item {
    public static PathItem fill(Path path, Color color) {
        return new PathItem(path, color, null);
    }

    public static PathItem stroke(Path path, Stroke stroke) {
        return new PathItem(path, null, stroke);
    }
}
