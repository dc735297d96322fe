package dev.deckle.renderer.png;

import dev.deckle.renderer.display.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Decodes pictures. */
final class Pictures {
    private Pictures() { }

    static BufferedImage decode(Picture picture) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
            if (image == null) throw new IOException("no " + picture.format() + " picture");
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot decode picture " + picture.id(), e);
        }
    }
}
