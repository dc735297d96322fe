package dev.deckle.renderer.pdf;

import static dev.deckle.renderer.sample.Samples.page;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.ImageItem;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Picture;
import dev.deckle.renderer.display.Rect;
import dev.deckle.renderer.display.Tag;
import dev.deckle.renderer.sample.Pictures;
import dev.deckle.renderer.sample.Samples;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ImagesTest {
    private static final int[] TYPES = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_BYTE_INDEXED,
            BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_USHORT_GRAY};

    @Test
    void a_jpeg_stays_as_it_is() throws IOException {
        Picture jpeg = Pictures.jpeg(64, 48);
        try (PDDocument pdf = Loader.loadPDF(bytes(document(jpeg, 64, 48), PdfOptions.DEFAULT))) {
            PDImageXObject image = (PDImageXObject) pdf.getPage(0).getResources().getXObject(COSName.getPDFName("I1"));
            assertArrayEquals(jpeg.bytes(), image.getCOSObject().createRawInputStream().readAllBytes());
        }
    }

    @Test
    void a_jpeg_beyond_the_limit_is_scaled_down_to_it() throws IOException {
        PDImageXObject image = images(Pictures.jpeg(600, 450), 72, 54, PdfOptions.DEFAULT).get(0);
        assertEquals("300 x 225 jpg", image.getWidth() + " x " + image.getHeight() + " " + image.getSuffix());
        PDImageXObject whole = images(Pictures.jpeg(600, 450), 72, 54, PdfOptions.DEFAULT.withImageDpi(0)).get(0);
        assertEquals(600, whole.getWidth());
    }

    @Test
    void the_largest_place_decides() throws IOException {
        Picture picture = Pictures.png(400, 300, false);
        Document document = Samples.document(page(1, figure(new ImageItem(picture, new Rect(0, 0, 36, 27)), new ImageItem(picture, new Rect(0, 100, 72, 54)))));
        List<PDImageXObject> images = images(document, PdfOptions.DEFAULT);
        assertEquals(1, images.size());
        assertEquals(300, images.get(0).getWidth());
    }

    @Test
    void equal_pictures_are_one() throws IOException {
        Document document = Samples.document(page(1, figure(new ImageItem(Pictures.png(30, 20, true), new Rect(0, 0, 30, 20)),
                new ImageItem(Pictures.png(30, 20, true), new Rect(50, 0, 30, 20)), new ImageItem(Pictures.png(31, 20, true), new Rect(90, 0, 30, 20)))));
        assertEquals(2, images(document, PdfOptions.DEFAULT).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void png_of_every_kind_shows_its_pixels(int index) throws Exception {
        BufferedImage source = Pictures.image(40, 30, TYPES[index]);
        Picture picture = Pictures.of(source, "png");
        PDImageXObject image = images(picture, 40, 30, PdfOptions.DEFAULT).get(0);
        BufferedImage shown = image.getImage();
        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 40; x++) assertEquals(Integer.toHexString(level(source, x, y)), Integer.toHexString(shown.getRGB(x, y)), x + "," + y);
        }
        if (source.getColorModel().hasAlpha()) assertNotNull(image.getSoftMask());
        else assertNull(image.getSoftMask());
        assertEquals(List.of(), Judge.failures(bytes(document(picture, 40, 30), PdfOptions.DEFAULT), PDFAFlavour.PDFA_2_A));
    }

    @Test
    void an_interlaced_png_is_packed_anew() throws IOException {
        BufferedImage source = Pictures.image(40, 30, BufferedImage.TYPE_INT_RGB);
        PDImageXObject image = images(Pictures.interlaced(source), 40, 30, PdfOptions.DEFAULT).get(0);
        assertEquals(Integer.toHexString(source.getRGB(20, 10)), Integer.toHexString(image.getImage().getRGB(20, 10)));
    }

    /** Of gray pictures the level as it is stored: Java's own conversion takes it for linear light. */
    private static int level(BufferedImage image, int x, int y) {
        if (image.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_GRAY) return image.getRGB(x, y);
        double most = (1 << image.getColorModel().getComponentSize(0)) - 1;
        int level = (int) Math.round(image.getRaster().getSample(x, y, 0) * 255 / most);
        return 0xFF000000 | level * 0x010101;
    }

    @Test
    void few_colours_with_alpha_take_a_palette() throws IOException {
        BufferedImage source = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 64; i++) source.setRGB(i, i, 0x80FF0000);
        PDImageXObject image = images(Pictures.of(source, "png"), 64, 64, PdfOptions.DEFAULT).get(0);
        assertEquals("Indexed", image.getColorSpace().getName());
        assertEquals(0x80FF0000, image.getImage().getRGB(5, 5));
        assertEquals(0, image.getImage().getRGB(5, 6) >>> 24);
    }

    @Test
    void scaling_down_averages() throws IOException {
        BufferedImage stripes = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 600; y++) for (int x = 0; x < 600; x += 2) stripes.setRGB(x, y, 0xFFFFFF);
        BufferedImage shown = images(Pictures.of(stripes, "png"), 72, 72, PdfOptions.DEFAULT).get(0).getImage();
        assertEquals(300, shown.getWidth());
        int[] levels = Arrays.stream(shown.getRGB(0, 0, 300, 300, null, 0, 300)).map(p -> p & 255).distinct().toArray();
        assertTrue(levels.length == 1 && Math.abs(levels[0] - 128) <= 1, Arrays.toString(levels));
    }

    @Test
    void what_would_not_become_smaller_stays_as_it_is() throws IOException {
        BufferedImage drawing = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < 400; y++) for (int x = 0; x < 400; x++) if ((x + y / 3) % 7 == 0) drawing.setRGB(x, y, 0xFFFFFF);
        for (Picture picture : List.of(Pictures.coarse(Pictures.image(400, 400, BufferedImage.TYPE_INT_RGB)), Pictures.of(drawing, "png"), Pictures.interlaced(drawing))) {
            assertEquals(400, images(picture, 90, 90, PdfOptions.DEFAULT).get(0).getWidth());
            assertEquals(38, images(picture, 9, 9, PdfOptions.DEFAULT).get(0).getWidth());
        }
    }

    private static Document document(Picture picture, double width, double height) {
        return Samples.document(page(1, figure(new ImageItem(picture, new Rect(10, 10, width, height)))));
    }

    private static Group figure(Item... items) {
        return Group.tagged(Tag.figure("a picture"), List.of(items));
    }

    private static List<PDImageXObject> images(Picture picture, double width, double height, PdfOptions options) throws IOException {
        return images(document(picture, width, height), options);
    }

    private static List<PDImageXObject> images(Document document, PdfOptions options) throws IOException {
        List<PDImageXObject> images = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes(document, options))) {
            PDResources resources = pdf.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                PDImageXObject image = (PDImageXObject) resources.getXObject(name);
                image.getImage();
                images.add(image);
            }
            return images;
        }
    }

    private static byte[] bytes(Document document, PdfOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(options).write(document, out);
        return out.toByteArray();
    }
}
