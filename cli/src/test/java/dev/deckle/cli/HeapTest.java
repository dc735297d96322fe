package dev.deckle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a small heap. */
class HeapTest {
    private static final int MEGABYTE = 1 << 20;
    @TempDir
    Path folder;

    /** 40 photographs of 3 MB in a heap of 96 MB, of which the command itself takes about 40. */
    @Test
    void photographsNeedNotFitIntoMemoryTogether() throws Exception {
        StringBuilder deck = new StringBuilder("deck {\n title 'Photographs'\n language 'en'\n");
        for (int i = 0; i < 40; i++) {
            photograph(folder.resolve("p" + i + ".jpg"), i, 3 * MEGABYTE);
            deck.append("slide('Photograph ").append(i).append("') { image('p").append(i).append(".jpg', alt: 'grass') }\n");
        }
        render(deck.append('}'), "-Xmx96m");
        assertTrue(Files.size(folder.resolve("deck.pdf")) > 120L * MEGABYTE);
    }

    private void render(CharSequence deck, String heap) throws Exception {
        Path script = Files.writeString(folder.resolve("deck.deck.groovy"), deck);
        Child child = Child.start(folder.resolve("said"), List.of(heap), Main.class, "render", script.toString());
        assertEquals(0, child.end(), child.words());
    }

    /** Noise, which hardly packs. */
    static byte[] png(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) image.setRGB(x, y, random.nextInt());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** A small JPEG made large by comments, which takes no time to encode. */
    private static void photograph(Path file, int number, int size) throws IOException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        image.setRGB(number, 0, 0xFFFFFF);
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", small);
        byte[] jpeg = small.toByteArray();
        byte[] comment = new byte[65_537];
        ByteBuffer.wrap(comment).putShort((short) 0xFFFE).putShort((short) 65_535).putInt(number);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(jpeg, 0, 2);
            for (int written = 0; written < size; written += comment.length) out.write(comment);
            out.write(jpeg, 2, jpeg.length - 2);
        }
    }
}
