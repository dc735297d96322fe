package dev.deckle.renderer.image;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Picture;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Transform;
import java.util.List;

/**
 * A raster picture.
 *
 * @param orientation how the stored pixels must be turned to stand upright, as in Exif's tag 0x0112; 1 for not at all
 */
record Raster(Picture picture, int orientation) implements Artwork {
    /** Points to a pixel at 96 pixels to the inch. */
    static final double PIXEL = 0.75;

    @Override
    public double width() {
        return PIXEL * (lying() ? picture.height() : picture.width());
    }

    @Override
    public double height() {
        return PIXEL * (lying() ? picture.width() : picture.height());
    }

    @Override
    public List<Item> draw(double w, double h) {
        ImageItem stored = new ImageItem(picture, lying() ? new Rect(0, 0, h, w) : new Rect(0, 0, w, h));
        return List.of(orientation == 1 ? stored : new Group(null, upright(w, h), null, List.of(stored)));
    }

    private boolean lying() {
        return orientation >= 5;
    }

    private Transform upright(double w, double h) {
        return switch (orientation) {
            case 2 -> new Transform(-1, 0, 0, 1, w, 0);
            case 3 -> new Transform(-1, 0, 0, -1, w, h);
            case 4 -> new Transform(1, 0, 0, -1, 0, h);
            case 5 -> new Transform(0, 1, 1, 0, 0, 0);
            case 6 -> new Transform(0, 1, -1, 0, w, 0);
            case 7 -> new Transform(0, -1, -1, 0, w, h);
            default -> new Transform(0, -1, 1, 0, 0, h);
        };
    }
}
