package dev.deckle.renderer.image;

import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Transform;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Fills with gradients and patterns: the colours as a small picture, the edge as an exact clip. */
final class SvgPaint {
    /** Pixels to the point, and most pixels along a side: colours change slowly inside a fill. */
    private static final double DENSITY = 3;
    private static final int MOST = 600;

    private SvgPaint() { }

    static Item fill(Paint paint, Path outline, AffineTransform map, float opacity) {
        Rect box = outline.bounds();
        if (!(box.width() > 0 && box.height() > 0)) return Group.at(0, 0, List.of());
        double density = Math.min(DENSITY, MOST / Math.max(box.width(), box.height()));
        int w = Math.max(1, (int) Math.ceil(box.width() * density)), h = Math.max(1, (int) Math.ceil(box.height() * density));
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        if (opacity < 1) g.setComposite(AlphaComposite.SrcOver.derive(opacity));
        AffineTransform toPixels = AffineTransform.getScaleInstance(w / box.width(), h / box.height());
        toPixels.translate(-box.x(), -box.y());
        toPixels.concatenate(map);
        g.setTransform(toPixels);
        g.setPaint(paint);
        try {
            g.fill(toPixels.createInverse().createTransformedShape(new Rectangle2D.Double(-1, -1, w + 2, h + 2)));
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            return Group.at(0, 0, List.of());
        } finally {
            g.dispose();
        }
        return new Group(null, Transform.IDENTITY, outline, List.of(new ImageItem(dev.deckle.renderer.graphics.Pictures.of(image), box)));
    }
}
