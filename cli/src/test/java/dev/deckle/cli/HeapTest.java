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
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in a small heap. */
class HeapTest {
    private static final int MEGABYTE = 1 << 20;
    /** Text in two scripts, lists, tables and charts, in parts of 15 slides. */
    private static final String MIXED = """
        deck {
            title 'Mixed'
            language 'en'
            param 'parts', 10
            cover()
            agenda()
            for (s in 0..<params.parts) section("Part ${s + 1}") {
                for (n in 0..<15) slide("Finding ${s * 15 + n + 1} of this report") {
                    lead "Quarter ${n + 1} brought **${s + 40} units** more than the one before"
                    text((0..<40).collect { (char) (0x4E00 + (s * 600 + n * 40 + it) * 7 % 3000) }.join())
                    if (n % 3 == 0) bullets "first, the stock of part $s grew", "second, orders ${n * 7 + s} came late", ['and from afar'], 'third, nobody noticed'
                    if (n % 3 == 1) bars('North': n + 3.5, 'South': s % 9 + 1, 'East': 7, 'West': n % 4 + 2, unit: 'k')
                    if (n % 3 == 2) table {
                        head 'Model', 'Size', 'Score'
                        for (r in 1..6) row "M$r-$s", r * 7 + s, n + r / 10
                    }
                    source('Own count', url: 'https://example.org/count', asOf: '2024-05')
                    notes "Say that part $s is done."
                }
            }
            sources()
            closing()
        }
        """;
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

    /** A slide takes as much as any other, so 1,500 in 128 MB, of which 40 are the command's, are 5,000 in 340: well within 512 MB. */
    @Test
    void aThousandSlidesAndAHalfTakeASmallHeap() throws Exception {
        String said = render(MIXED, "-Xmx128m", "-p", "parts=100");
        assertTrue(said.matches("(?s).*deck\\.pdf: 1[5-9]\\d\\d pages.*"), said);
    }

    @Test
    void aDeckWithoutPhotographsIsSmall() throws Exception {
        String said = render(MIXED, "-Xmx128m");
        assertTrue(said.matches("(?s).*deck\\.pdf: 1[5-9]\\d pages.*"), said);
        long size = Files.size(folder.resolve("deck.pdf"));
        assertTrue(size < 1_500_000, size + " bytes");
    }

    /** What the command said. */
    private String render(CharSequence deck, String heap, String... more) throws Exception {
        Path script = Files.writeString(folder.resolve("deck.deck.groovy"), deck);
        String[] arguments = Stream.concat(Stream.of("render", script.toString()), Stream.of(more)).toArray(String[]::new);
        Child child = Child.start(folder.resolve("said"), List.of(heap), Main.class, arguments);
        assertEquals(0, child.end(), child.words());
        return child.words();
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
