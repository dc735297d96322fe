package dev.deckle.renderer.image;

import com.github.weisj.jsvg.renderer.output.Output;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Transform;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Records what an SVG draws as display items, in points. */
final class SvgOutput implements Output {
    /** How often something may be drawn or entered: far beyond any drawing, far below an endless one. */
    private static final int MOST_STEPS = 500_000;

    private static final double SLACK = 0.01;

    private final SvgItems sink;
    private final AffineTransform transform;
    private final RenderingHints hints;
    private SvgItems.Clip clip;
    private Supplier<Paint> paint;
    private Stroke stroke;
    private float opacity;

    private SvgOutput(SvgItems sink, AffineTransform transform, SvgItems.Clip clip, Supplier<Paint> paint, Stroke stroke, float opacity, RenderingHints hints) {
        if (++sink.steps > MOST_STEPS) throw new TooMuch();
        this.sink = sink;
        this.transform = transform;
        this.clip = clip;
        this.paint = paint;
        this.stroke = stroke;
        this.opacity = opacity;
        this.hints = hints;
    }

    /** An empty page; {@code scale} points to the user unit. */
    static SvgOutput page(double width, double height, double scale) {
        return new SvgOutput(new SvgItems(new Rectangle2D.Double(0, 0, width, height)), AffineTransform.getScaleInstance(scale, scale), null,
                () -> java.awt.Color.BLACK, new BasicStroke(), 1, new RenderingHints(null));
    }

    java.util.List<Item> items() {
        return sink.items();
    }

    /** Thrown where drawing does not come to an end. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void fillShape(Shape shape) {
        count();
        Paint p = paint.get();
        Path path = Path.of(transform.createTransformedShape(shape));
        if (p instanceof java.awt.Color c) add(PathItem.fill(path, color(c)));
        else if (p != null) add(SvgPaint.fill(p, path, transform, opacity));
    }

    @Override
    public void drawShape(Shape shape) {
        count();
        Paint p = paint.get();
        if (p == null) return;
        if (p instanceof java.awt.Color c && stroke instanceof BasicStroke s) add(SvgStroke.of(shape, s, transform, color(c)));
        else fillShape(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawImage(Image image, AffineTransform place, ImageObserver observer) {
        count();
        BufferedImage pixels = new BufferedImage(image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = pixels.createGraphics();
        if (opacity < 1) g.setComposite(java.awt.AlphaComposite.SrcOver.derive(opacity));
        g.drawImage(image, 0, 0, null);
        g.dispose();
        AffineTransform all = new AffineTransform(transform);
        if (place != null) all.concatenate(place);
        ImageItem item = new ImageItem(dev.deckle.renderer.graphics.Pictures.of(pixels), new Rect(0, 0, pixels.getWidth(), pixels.getHeight()));
        add(new Group(null, of(all), null, java.util.List.of(item)));
    }

    @Override
    public void drawImage(BufferedImage image) {
        drawImage(image, null, null);
    }

    @Override
    public void drawImage(Image image, ImageObserver observer) {
        drawImage(image, null, observer);
    }

    @Override
    public void applyClip(Shape shape) {
        Shape area = transform.createTransformedShape(shape);
        // the whole page is clipped once, where it is placed
        if (!area.contains(sink.page().getX() + SLACK, sink.page().getY() + SLACK, sink.page().getWidth() - 2 * SLACK, sink.page().getHeight() - 2 * SLACK))
            clip = new SvgItems.Clip(clip, Path.of(area));
    }

    @Override
    public Output createChild() {
        return new SvgOutput(sink, new AffineTransform(transform), clip, paint, stroke, opacity, hints);
    }

    @Override
    public SafeState safeState() {
        AffineTransform t = new AffineTransform(transform);
        SvgItems.Clip c = clip;
        Supplier<Paint> p = paint;
        Stroke s = stroke;
        float o = opacity;
        return () -> {
            transform.setTransform(t);
            clip = c;
            paint = p;
            stroke = s;
            opacity = o;
        };
    }

    static Transform of(AffineTransform t) {
        return new Transform(t.getScaleX(), t.getShearY(), t.getShearX(), t.getScaleY(), t.getTranslateX(), t.getTranslateY());
    }

    private void add(Item item) {
        sink.add(item, clip);
    }

    private void count() {
        if (++sink.steps > MOST_STEPS) throw new TooMuch();
    }

    private Color color(java.awt.Color c) {
        return new Color(Math.round(c.getAlpha() * opacity) << 24 | c.getRGB() & 0xFFFFFF);
    }

    @Override
    public Rectangle2D clipBounds() {
        try {
            return transform.createInverse().createTransformedShape(sink.page()).getBounds2D();
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            return new Rectangle2D.Double();
        }
    }

    @Override
    public void setPaint(Paint newPaint) {
        paint = () -> newPaint;
    }

    @Override
    public void setPaint(Supplier<Paint> newPaint) {
        paint = newPaint;
    }

    @Override
    public void setStroke(Stroke newStroke) {
        stroke = newStroke;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public void dispose() { }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) { }

    @Override
    public RenderingHints renderingHints() {
        return hints;
    }

    @Override
    public Object renderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        hints.put(key, value);
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform t) {
        transform.setTransform(t);
    }

    @Override
    public void applyTransform(AffineTransform t) {
        transform.concatenate(t);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double sx, double sy) {
        transform.scale(sx, sy);
    }

    @Override
    public void translate(double dx, double dy) {
        transform.translate(dx, dy);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float factor) {
        opacity *= factor;
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
