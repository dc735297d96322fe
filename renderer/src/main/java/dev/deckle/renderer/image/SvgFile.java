package dev.deckle.renderer.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.Picture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Reads an SVG file as vectors. Gradients and patterns become small pictures clipped by the outline they fill. A file that uses masks or
 * filters is drawn as pixels altogether. Scripts and animation are passed over; text, references to the outside, and files made to
 * exhaust a reader are refused.
 */
final class SvgFile {
    private static final int MOST_BYTES = 8_000_000;
    /** Pixels along the longer side when a file must be drawn as pixels. */
    private static final int PIXELS = 2000;

    private SvgFile() { }

    static Artwork read(byte[] bytes, Color ink) throws BadImage {
        if (bytes.length > MOST_BYTES) throw new BadImage("is an SVG of " + bytes.length / 1_000_000 + " MB", "simplify it, or save it as PNG");
        SvgSource source = SvgSource.parse(bytes, ink);
        LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
        try {
            SVGDocument document = new SVGLoader().load(source, null, context);
            if (document == null) throw new BadImage("is an SVG that cannot be read", "save it as plain SVG");
            return draw(document, source.needsPixels());
        } catch (SvgOutput.TooMuch e) {
            throw new BadImage("is an SVG that draws without end", "simplify it, or save it as PNG");
        } catch (BadImage e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new BadImage("is an SVG that cannot be drawn (" + e.getClass().getSimpleName() + ")", "save it as plain SVG, or as PNG");
        }
    }

    private static Artwork draw(SVGDocument document, boolean pixels) throws BadImage {
        FloatSize size = document.size();
        if (!(size.width > 0 && size.height > 0 && size.width < 1e5 && size.height < 1e5))
            throw new BadImage("is an SVG without a size", "give its root a viewBox, or width and height");
        double width = size.width * Raster.PIXEL, height = size.height * Raster.PIXEL;
        SvgOutput out = SvgOutput.page(width, height, Raster.PIXEL);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, out, new ViewBox(size.width, size.height));
        return pixels ? paint(document, size) : new Vector(width, height, out.items());
    }

    private static Artwork paint(SVGDocument document, FloatSize size) throws BadImage {
        double scale = PIXELS / Math.max(size.width, size.height);
        int w = Math.max(1, (int) Math.round(size.width * scale)), h = Math.max(1, (int) Math.round(size.height * scale));
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, g, new ViewBox(w, h));
        g.dispose();
        Picture picture = dev.deckle.renderer.graphics.Pictures.of(image);
        double k = Raster.PIXEL / scale;
        return new Vector(w * k, h * k, new Raster(picture, 1).draw(w * k, h * k));
    }
}
