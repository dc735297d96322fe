package dev.deckle.renderer.text;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws a text file as set by this room, for looking at: {@code Proof in.txt out.png [width] [size] [FILL|BALANCE] [lang]}.
 * Paragraphs are parted by lines of {@code ---}.
 */
final class Proof {
    private static final int ZOOM = 3;

    private Proof() { }

    public static void main(String[] args) throws Exception {
        double width = args.length > 2 ? Double.parseDouble(args[2]) : 300;
        double size = args.length > 3 ? Double.parseDouble(args[3]) : 12;
        Breaking breaking = args.length > 4 ? Breaking.valueOf(args[4]) : Breaking.FILL;
        TextStyle style = new TextStyle(List.of("Lato"), false, false, Color.BLACK, Color.rgb(0x0055AA), Color.rgb(0x884400),
                args.length > 5 ? args[5] : "zh-CN");
        Diagnostics diagnostics = new Diagnostics();
        Typesetter typesetter = new Typesetter(FontLibrary.bundled(), diagnostics);
        String[] texts = Files.readString(Path.of(args[0])).split("\n---\n");
        BufferedImage image = new BufferedImage((int) (width + 40) * ZOOM, 4000, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(ZOOM, ZOOM);
        g.setColor(new java.awt.Color(0xDDDDEE));
        g.fill(new java.awt.geom.Rectangle2D.Double(20, 0, width, 2000));
        double y = 10;
        for (String text : texts) {
            for (Line line : typesetter.markup(text.strip(), style, Where.NONE).lines(width, size, breaking)) {
                y += size * 1.45;
                for (Item item : line.items()) draw(g, item, 20, y);
            }
            y += size * 0.6;
        }
        ImageIO.write(image.getSubimage(0, 0, image.getWidth(), Math.min(4000, (int) (y + 15) * ZOOM)), "png", Path.of(args[1]).toFile());
        diagnostics.list().forEach(System.err::println);
    }

    private static void draw(Graphics2D g, Item item, double x, double y) {
        if (item instanceof Link link) link.items().forEach(i -> draw(g, i, x, y));
        if (!(item instanceof GlyphRun run)) return;
        g.setColor(new java.awt.Color(run.color().argb()));
        for (int i = 0; i < run.glyphs().length; i++) {
            Path2D outline = run.face().outline(run.glyphs()[i]).toPath2D();
            double s = run.size();
            outline.transform(new AffineTransform(s, 0, run.slant() * s, -s, x + run.x() + run.offsets()[i], y + run.y()));
            g.fill(outline);
            if (run.embolden() > 0) {
                g.setStroke(new BasicStroke((float) (run.embolden() * s)));
                g.draw(outline);
            }
        }
    }
}
