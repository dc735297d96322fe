package dev.deckle.renderer.layout.block;

import dev.deckle.model.block.Image;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.image.Artwork;
import dev.deckle.renderer.layout.Figure;
import dev.deckle.renderer.layout.context.LayoutContext;
import java.util.List;

/** A picture as a figure of its own, as large as its box allows. */
final class ImageFigure implements Figure {
    /** Height of a picture that fills its box at most, of its width: several of them come out alike. */
    private static final double FILLING = 0.66;
    /** Pictures are enlarged beyond their natural size, but not without end: a small raster would show its pixels. */
    private static final double LARGEST = 3;

    private final Image image;
    private final Artwork artwork;
    private final Tag tag;
    private final double pageScale;

    private ImageFigure(Image image, Artwork artwork, LayoutContext context) {
        this.image = image;
        this.artwork = artwork;
        this.pageScale = context.theme().scale();
        this.tag = Slot.tag(image, context);
    }

    /** A picture that cannot be read is reported, and an empty box stands for it. */
    static Figure of(Image image, LayoutContext context) {
        Artwork artwork = context.pictures().read(image.asset(), context.theme().color("ink"), image.where());
        return new ImageFigure(image, artwork, context);
    }

    @Override
    public double minWidth() {
        return 30 * pageScale;
    }

    @Override
    public double minHeight(double width) {
        return Math.min(60 * pageScale, naturalHeight(width));
    }

    @Override
    public double naturalHeight(double width) {
        if (artwork == null) return 60 * pageScale;
        double w = Math.min(width, artwork.width() * LARGEST * pageScale);
        double own = w * artwork.height() / artwork.width();
        return image.fit() == Image.Fit.COVER ? Math.min(own, width * FILLING) : own;
    }

    @Override
    public double naturalWidth(double height) {
        return artwork == null || image.fit() == Image.Fit.COVER ? Double.POSITIVE_INFINITY : height * artwork.width() / artwork.height();
    }

    @Override
    public double usedHeight(double width, double height) {
        return artwork == null || image.fit() == Image.Fit.COVER ? height : artwork.height() * scale(width, height);
    }

    @Override
    public List<Item> paint(double width, double height) {
        if (artwork == null) return List.of();
        if (image.fit() == Image.Fit.COVER) return tagged(artwork.fit(new Rect(0, 0, width, height), image.fit()));
        double scale = scale(width, height);
        return tagged(artwork.fit(new Rect(0, 0, artwork.width() * scale, artwork.height() * scale), image.fit()));
    }

    private double scale(double width, double height) {
        return Math.min(LARGEST * pageScale, Math.min(width / artwork.width(), height / artwork.height()));
    }

    private List<Item> tagged(List<Item> items) {
        return List.of(Group.tagged(tag, items));
    }
}
