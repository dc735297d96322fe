package dev.deckle.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.deckle.dsl.DeckScript;
import dev.deckle.renderer.RenderedDeck;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One tiny picture for each kind of slide and mark: the last page of {@code golden/NAME.deck.groovy} is {@code golden/NAME.png}. Pages are drawn alike by
 * every Java, so a pixel that differs is a change. {@code -Dupdate=NAME} renews one picture, {@code -Dupdate=all} all; a failure leaves expected,
 * difference and actual side by side in {@code target/golden}.
 */
class GoldenTest {
    private static final Path FOLDER = Sample.EXAMPLES.resolve("src/test/resources/golden");
    private static final Path PICTURES = Sample.EXAMPLES.resolveSibling("src/site/resources/images");
    private static final String UPDATE = System.getProperty("update", "");
    private static final int WIDTH = 320;

    /** Pages that the README shows: picture → script and page. */
    private static final Map<String, Map.Entry<String, Integer>> SHOWN = Map.of(
        "quickstart", Map.entry("quickstart/quickstart", 2), "state-of-ai", Map.entry("state-of-ai/state-of-ai", 11),
        "gallery", Map.entry("gallery/gallery-en", 56), "charts", Map.entry("charts/charts", 34));

    @Test
    void theScriptsAreFound() throws IOException {
        assertTrue(scripts().size() > 40, "only " + scripts().size());
    }

    @TestFactory
    Stream<DynamicTest> golden() throws IOException {
        return scripts().stream().map(script -> {
            String name = script.getFileName().toString().replace(".deck.groovy", "");
            return dynamicTest(name, () -> {
                RenderedDeck pages = Sample.RENDERER.render(DeckScript.of(script).evaluate(Map.of()));
                compare(name, FOLDER.resolve(name + ".png"), pages, pages.pageCount(), WIDTH);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> picturesOfTheReadme() {
        return SHOWN.entrySet().stream().map(e -> dynamicTest(e.getKey(), () -> compare(e.getKey(), PICTURES.resolve(e.getKey() + ".png"),
            Sample.of(Sample.EXAMPLES.resolve(e.getValue().getKey() + ".deck.groovy")).pages(), e.getValue().getValue(), 720)));
    }

    private static void compare(String name, Path reference, RenderedDeck pages, int page, int width) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pages.writePng(page, width, out);
        if (UPDATE.equals(name) || UPDATE.equals("all")) {
            Files.createDirectories(reference.getParent());
            Files.write(reference, out.toByteArray());
        }
        if (!Files.exists(reference)) fail("there is no " + reference + "; look at the page, then run with -Dupdate=" + name);
        BufferedImage expected = ImageIO.read(reference.toFile());
        BufferedImage actual = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        int differing = differing(expected, actual);
        if (differing > 0) fail(differing + " pixels differ, see " + sideBySide(name, expected, actual));
    }

    private static int differing(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) return Integer.MAX_VALUE;
        int count = 0;
        for (int y = 0; y < a.getHeight(); y++) for (int x = 0; x < a.getWidth(); x++) if (a.getRGB(x, y) != b.getRGB(x, y)) count++;
        return count;
    }

    private static Path sideBySide(String name, BufferedImage expected, BufferedImage actual) throws IOException {
        int width = Math.max(expected.getWidth(), actual.getWidth());
        int height = Math.max(expected.getHeight(), actual.getHeight());
        BufferedImage difference = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) difference.setRGB(x, y, pixel(expected, x, y) == pixel(actual, x, y) ? 0xFFFFFF : 0xD00000);
        BufferedImage all = new BufferedImage(3 * width + 20, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = all.createGraphics();
        List<BufferedImage> images = List.of(expected, difference, actual);
        for (int i = 0; i < 3; i++) g.drawImage(images.get(i), i * (width + 10), 0, null);
        g.dispose();
        Path file = Sample.EXAMPLES.resolve("target/golden").resolve(name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(all, "png", file.toFile());
        return file;
    }

    private static int pixel(BufferedImage image, int x, int y) {
        return x < image.getWidth() && y < image.getHeight() ? image.getRGB(x, y) & 0xFFFFFF : -1;
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".deck.groovy")).sorted().toList();
        }
    }
}
