package dev.deckle.renderer.image;

import dev.deckle.renderer.display.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Turns pixels drawn here into a picture of their own. */
final class Pixels {
    private Pixels() { }

    static Picture png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
            return Pictures.raster(Picture.Format.PNG, out.toByteArray(), image.getWidth(), image.getHeight(), 1).picture();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadImage e) {
            throw new IllegalStateException(e);
        }
    }
}
