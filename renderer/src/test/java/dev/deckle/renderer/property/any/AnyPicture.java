package dev.deckle.renderer.property.any;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A picture for every name, of the kind that the name says. */
final class AnyPicture {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30 20'><title>x</title><rect width='20' height='9' fill='red'/>"
            + "<circle cx='20' cy='9' r='7' fill='blue' opacity='.5'/></svg>";

    private AnyPicture() { }

    static byte[] of(String name) {
        if (name.endsWith("svg")) return SVG.getBytes(StandardCharsets.UTF_8);
        int type = name.startsWith("alpha") ? BufferedImage.TYPE_INT_ARGB : name.startsWith("gray") ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(40, 30, type);
        for (int i = 0; i < 30; i++) image.setRGB(i, i, 0x80FF8800);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, name.endsWith("png") ? "png" : "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
