package dev.deckle.renderer.graphics;

import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Transform;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;
import java.util.List;

/**
 * Records what is drawn as display items: outlines stay outlines, and text is set with the deck's fonts. It keeps no pixels and
 * loads no machine font. Graphics made by {@link #create()} write into the same recording. Not thread-safe.
 */
public class RecordingGraphics2D extends ShapeGraphics {
    static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);

    private final Recording recording;
    private final DrawnText text;
    private AffineTransform transform = new AffineTransform();
    private Clip clip;
    private Paint paint = java.awt.Color.BLACK;
    private java.awt.Color background = java.awt.Color.WHITE;
    private Stroke stroke = new BasicStroke();
    private Composite composite = AlphaComposite.SrcOver;
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    public RecordingGraphics2D(DrawnText text) {
        this.text = text;
        this.recording = new Recording();
    }

    private RecordingGraphics2D(RecordingGraphics2D other) {
        recording = other.recording;
        text = other.text;
        transform = new AffineTransform(other.transform);
        clip = other.clip;
        paint = other.paint;
        background = other.background;
        stroke = other.stroke;
        composite = other.composite;
        font = other.font;
        hints.putAll(other.hints);
    }

    /** What was drawn so far, in order. */
    public List<Item> items() {
        return recording.items();
    }

    @Override
    public void fill(Shape shape) {
        if (paint instanceof java.awt.Color c) {
            add(PathItem.fill(Path.of(new Path2D.Double(shape, transform)), color(c)), new Path2D.Double(shape, transform).getBounds2D());
            return;
        }
        var bands = Gradients.bands(paint, shape.getBounds2D());
        Clip before = clip;
        clip(shape);
        for (var band : bands) {
            Path path = Path.of(new Path2D.Double(band.shape(), transform));
            recording.add(PathItem.fill(path, withAlpha(band.color())), clip.pathFor(new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9)));
        }
        clip = before;
    }

    @Override
    public void draw(Shape shape) {
        double scale = Strokes.uniformScale(transform);
        boolean simple = scale > 0 && stroke instanceof BasicStroke && paint instanceof java.awt.Color;
        if (!simple) {
            fill(stroke.createStrokedShape(shape));
            return;
        }
        Path2D moved = new Path2D.Double(shape, transform);
        var line = Strokes.of((BasicStroke) stroke, scale, color((java.awt.Color) paint));
        Rectangle2D box = moved.getBounds2D();
        double reach = line.width() * 2;
        box.setRect(box.getX() - reach, box.getY() - reach, box.getWidth() + 2 * reach, box.getHeight() + 2 * reach);
        add(PathItem.stroke(Path.of(moved), line), box);
    }

    @Override
    public void drawString(String string, float x, float y) {
        if (string == null || string.isEmpty()) return;
        java.awt.Color ink = paint instanceof java.awt.Color c ? c : java.awt.Color.BLACK;
        Rectangle2D box = new Rectangle2D.Double(x, y - text.ascent(font), text.width(string, font), text.ascent(font) + text.descent(font));
        Rectangle2D onPage = new Path2D.Double(box, transform).getBounds2D();
        for (Item item : text.set(string, font, color(ink))) add(placed(item, x, y), onPage);
    }

    @Override
    public void drawString(String string, int x, int y) {
        drawString(string, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator it, float x, float y) {
        Font before = font;
        float at = x;
        for (it.first(); it.getIndex() < it.getEndIndex(); it.setIndex(it.getRunLimit())) {
            StringBuilder run = new StringBuilder();
            for (int i = it.getIndex(), end = it.getRunLimit(); i < end; i++) run.append(it.setIndex(i));
            it.setIndex(it.getRunStart());
            font = it.getAttribute(TextAttribute.FONT) instanceof Font f ? f : before;
            drawString(run.toString(), at, y);
            at += (float) text.width(run.toString(), font);
        }
        font = before;
    }

    @Override
    public void drawString(AttributedCharacterIterator iterator, int x, int y) {
        drawString(iterator, (float) x, (float) y);
    }

    /** Outlines, as whoever made the glyphs has loaded their font already. */
    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    void image(Image image, AffineTransform toUser) {
        int width = image.getWidth(null), height = image.getHeight(null);
        if (width <= 0 || height <= 0) return;
        AffineTransform at = new AffineTransform(transform);
        at.concatenate(toUser);
        ImageItem item = new ImageItem(Pictures.of(image), new Rect(0, 0, width, height));
        Group group = new Group(null, display(at), null, List.of(item));
        add(group, new Path2D.Double(new Rectangle2D.Double(0, 0, width, height), at).getBounds2D());
    }

    private Item placed(Item item, double x, double y) {
        boolean moved = transform.getType() == AffineTransform.TYPE_IDENTITY || transform.getType() == AffineTransform.TYPE_TRANSLATION;
        if (moved && item instanceof GlyphRun run) {
            return run.at(run.x() + x + transform.getTranslateX(), run.y() + y + transform.getTranslateY());
        }
        AffineTransform at = new AffineTransform(transform);
        at.translate(x, y);
        return new Group(null, display(at), null, List.of(item));
    }

    private void add(Item item, Rectangle2D bounds) {
        if (clip == null) recording.add(item, null);
        else if (!clip.hides(bounds)) recording.add(item, clip.pathFor(bounds));
    }

    private Color color(java.awt.Color c) {
        return withAlpha(new Color(c.getRGB()));
    }

    private Color withAlpha(Color c) {
        float alpha = composite instanceof AlphaComposite a ? a.getAlpha() : 1;
        return alpha >= 1 ? c : new Color(Math.round(c.alpha() * alpha) << 24 | c.argb() & 0xFFFFFF);
    }

    private static Transform display(AffineTransform t) {
        return new Transform(t.getScaleX(), t.getShearY(), t.getShearX(), t.getScaleY(), t.getTranslateX(), t.getTranslateY());
    }

    @Override
    public void clip(Shape shape) {
        if (shape == null) clip = null;
        else clip = clip == null ? Clip.of(shape, transform) : clip.and(shape, transform);
    }

    @Override
    public void setClip(Shape shape) {
        clip = shape == null ? null : Clip.of(shape, transform);
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public Shape getClip() {
        if (clip == null) return null;
        try {
            AffineTransform back = transform.createInverse();
            return back.isIdentity() ? clip.shape() : Clip.of(clip.shape(), back).shape();
        } catch (NoninvertibleTransformException e) {
            return new Rectangle2D.Double();
        }
    }

    @Override
    public Rectangle getClipBounds() {
        Shape shape = getClip();
        return shape == null ? null : shape.getBounds();
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        Shape s = onStroke ? stroke.createStrokedShape(shape) : shape;
        return new Path2D.Double(s, transform).intersects(area);
    }

    @Override public void translate(int x, int y) { transform.translate(x, y); }
    @Override public void translate(double x, double y) { transform.translate(x, y); }
    @Override public void rotate(double theta) { transform.rotate(theta); }
    @Override public void rotate(double theta, double x, double y) { transform.rotate(theta, x, y); }
    @Override public void scale(double x, double y) { transform.scale(x, y); }
    @Override public void shear(double x, double y) { transform.shear(x, y); }
    @Override public void transform(AffineTransform t) { transform.concatenate(t); }
    @Override public void setTransform(AffineTransform t) { transform = new AffineTransform(t); }
    @Override public AffineTransform getTransform() { return new AffineTransform(transform); }

    @Override public void setComposite(Composite newComposite) { composite = newComposite; }
    @Override public Composite getComposite() { return composite; }
    @Override public void setPaint(Paint newPaint) { if (newPaint != null) paint = newPaint; }
    @Override public Paint getPaint() { return paint; }
    @Override public void setColor(java.awt.Color color) { setPaint(color); }
    @Override public java.awt.Color getColor() { return paint instanceof java.awt.Color c ? c : java.awt.Color.BLACK; }
    @Override public void setBackground(java.awt.Color color) { background = color; }
    @Override public java.awt.Color getBackground() { return background; }
    @Override public void setStroke(Stroke newStroke) { stroke = newStroke; }
    @Override public Stroke getStroke() { return stroke; }
    @Override public void setFont(Font newFont) { if (newFont != null) font = newFont; }
    @Override public Font getFont() { return font; }
    @Override public FontMetrics getFontMetrics(Font wanted) { return new DeckFontMetrics(wanted, text); }
    @Override public FontRenderContext getFontRenderContext() { return FRACTIONAL; }
    @Override public void setPaintMode() { composite = AlphaComposite.SrcOver; }

    @Override
    public void setXORMode(java.awt.Color color) {
        throw new UnsupportedOperationException("a recording has no pixels to turn over");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("a recording has no pixels to copy");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics().getDeviceConfiguration();
    }

    @Override
    public java.awt.Graphics create() {
        return new RecordingGraphics2D(this);
    }

    @Override
    public void dispose() {
        // nothing is held
    }
}
