package dev.deckle.renderer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.block.Asset;
import dev.deckle.model.block.Image.Fit;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.Rect;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private static final Where LINE = new Where("a.deck.groovy", 7, 3);

    @Test
    void readsPngAndJpegAsTheyAre() throws IOException {
        for (String format : List.of("png", "jpg")) {
            byte[] bytes = file(format, 40, 20);
            Raster raster = (Raster) read(bytes);
            assertEquals(List.of(40, 20), List.of(raster.picture().width(), raster.picture().height()));
            assertEquals(30, raster.width(), 1e-9, "96 pixels to the inch");
            assertTrue(Arrays.equals(bytes, raster.picture().bytes()));
        }
        assertTrue(diagnostics.list().isEmpty());
    }

    @Test
    void theIdComesFromTheContent() throws IOException {
        String id = ((Raster) read(file("png", 4, 4))).picture().id();
        assertEquals(id, ((Raster) read(file("png", 4, 4))).picture().id());
        assertNotEquals(id, ((Raster) read(file("png", 4, 5))).picture().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aFileCutShortIsFound(String format) throws IOException {
        byte[] bytes = file(format, 40, 20);
        for (int length = bytes.length - 1; length > 12; length -= 3) {
            assertNull(read(Arrays.copyOf(bytes, length)), "cut to " + length + " of " + bytes.length);
        }
        assertTrue(last().message().contains("cut short"), last().message());
    }

    @Test
    void aFlippedByteInAPngIsFound() throws IOException {
        byte[] bytes = file("png", 40, 20);
        for (int i = 16; i < bytes.length - 12; i += 5) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 4;
            assertNull(read(damaged), "byte " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"GIF89a, GIF", "RIFF1234WEBPVP8 , WebP", "1234ftypheic, HEIC", "1234ftypavif, AVIF", "8BPS, Photoshop", "%PDF-1.7, PDF",
        "<!doctype html><html>, web page", "version https://git-lfs.github.com/spec/v1, LFS", "hello, no picture"})
    void otherFormatsAreNamed(String content, String named) {
        assertNull(read(content.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals("bad-image", last().code());
        assertTrue(last().message().startsWith("picture 'x' is ") && last().message().contains(named), last().message());
        assertTrue(!last().hint().isEmpty());
        assertEquals(LINE, last().where());
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertNull(read(new byte[0]));
        assertEquals("picture 'x' is an empty file", last().message());
    }

    @Test
    void aPhotographStandsAsTheCameraWasHeld() throws IOException {
        byte[] lying = withOrientation(file("jpg", 40, 20), 6);
        Artwork art = read(lying);
        assertEquals(15, art.width(), 1e-9);
        assertEquals(30, art.height(), 1e-9);
        Group turned = (Group) art.draw(100, 200).get(0);
        ImageItem stored = (ImageItem) turned.items().get(0);
        assertEquals(new Rect(0, 0, 200, 100), stored.box());
        // the stored picture's top left corner comes to stand top right
        assertEquals(100, turned.transform().e(), 1e-9);
        assertEquals(0, turned.transform().f(), 1e-9);
    }

    @Test
    void containCentresAndCoverCrops() throws IOException {
        Artwork art = read(file("png", 40, 20));
        Group contained = (Group) art.fit(new Rect(10, 10, 100, 100), Fit.CONTAIN).get(0);
        assertEquals(10, contained.transform().e(), 1e-9);
        assertEquals(35, contained.transform().f(), 1e-9);
        assertEquals(new Rect(0, 0, 100, 50), ((ImageItem) contained.items().get(0)).box());
        Group covered = (Group) art.fit(new Rect(10, 10, 100, 100), Fit.COVER).get(0);
        assertEquals(Path.rect(10, 10, 100, 100), covered.clip());
        assertEquals(new Rect(0, 0, 200, 100), ((ImageItem) ((Group) covered.items().get(0)).items().get(0)).box());
    }

    private Artwork read(byte[] bytes) {
        return Pictures.read(new Asset("x", bytes), LINE, diagnostics);
    }

    private Diagnostic last() {
        List<Diagnostic> all = diagnostics.list();
        return all.get(all.size() - 1);
    }

    private static byte[] file(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) for (int y = 0; y < height; y++) image.setRGB(x, y, x * 5 << 16 | y * 11 << 8 | x * y % 255);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    /** The JPEG with an Exif segment of one field behind its first marker. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1,
            1, 18, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0};
        byte[] all = Arrays.copyOf(jpeg, jpeg.length + exif.length);
        System.arraycopy(exif, 0, all, 2, exif.length);
        System.arraycopy(jpeg, 2, all, 2 + exif.length, jpeg.length - 2);
        return all;
    }
}
