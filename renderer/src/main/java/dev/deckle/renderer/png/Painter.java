package dev.deckle.renderer.png;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Stroke;
import dev.deckle.renderer.display.Transform;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Paints the items of one page on one picture. */
final class Painter {
    private final Graphics2D g;
    private final BufferedImage image;
    private final double scale;

    Painter(BufferedImage image, double scale) {
        this.image = image;
        this.scale = scale;
        g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    void paint(Page page) {
        try {
            g.setColor(awt(page.background()));
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            g.scale(scale, scale);
            paint(page.items());
        } finally {
            g.dispose();
        }
    }

    private void paint(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Group group) paint(group);
            else if (item instanceof GlyphRun run) paint(run);
            else if (item instanceof PathItem path) paint(path);
            else if (item instanceof ImageItem picture) paint(picture);
            else if (item instanceof Link link) paint(link.items());
        }
    }

    private void paint(Group group) {
        AffineTransform transform = g.getTransform();
        Shape clip = g.getClip();
        Transform t = group.transform();
        if (!t.identity()) g.transform(new AffineTransform(t.a(), t.b(), t.c(), t.d(), t.e(), t.f()));
        if (group.clip() != null) g.clip(group.clip().toPath2D());
        paint(group.items());
        g.setTransform(transform);
        if (group.clip() != null) g.setClip(clip);
    }

    /** All glyphs of a run are one outline: one fill is quicker than many, and overlaps of a transparent colour do not show. */
    private void paint(GlyphRun run) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double s = run.size();
        for (int i = 0; i < run.glyphs().length; i++) {
            Path2D glyph = run.face().outline(run.glyphs()[i]).toPath2D();
            outline.append(glyph.getPathIterator(new AffineTransform(s, 0, run.slant() * s, -s, run.x() + run.offsets()[i], run.y())), false);
        }
        g.setColor(awt(run.color()));
        g.fill(outline);
        if (run.embolden() > 0) {
            g.setStroke(new BasicStroke((float) (run.embolden() * s), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            g.draw(outline);
        }
    }

    private void paint(PathItem item) {
        Path2D path = item.path().toPath2D();
        if (item.fill() != null) {
            g.setColor(awt(item.fill()));
            g.fill(path);
        }
        if (item.stroke() != null) {
            g.setColor(awt(item.stroke().color()));
            g.setStroke(awt(item.stroke()));
            g.draw(path);
        }
    }

    private void paint(ImageItem item) {
        Rect box = item.box();
        BufferedImage source = Pictures.decode(item.picture());
        AffineTransform at = new AffineTransform(box.width() / source.getWidth(), 0, 0, box.height() / source.getHeight(), box.x(), box.y());
        g.drawImage(source, at, null);
    }

    private static java.awt.Color awt(Color color) {
        return new java.awt.Color(color.argb(), true);
    }

    private static BasicStroke awt(Stroke stroke) {
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) dash[i] = stroke.dash().get(i).floatValue();
        // Java2D numbers joins and caps as PDF does
        return new BasicStroke((float) stroke.width(), stroke.cap().ordinal(), stroke.join().ordinal(), 10f,
                dash.length == 0 ? null : dash, (float) stroke.dashPhase());
    }
}
