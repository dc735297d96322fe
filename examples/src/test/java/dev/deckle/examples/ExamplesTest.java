package dev.deckle.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.deckle.model.Leaf;
import dev.deckle.model.Part;
import dev.deckle.model.Section;
import dev.deckle.model.Slide;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Each example is rendered, read back, and judged. */
class ExamplesTest {
    /** Warnings that examples provoke on purpose: script → what the message says. */
    private static final Map<String, String> MEANT = Map.of("gallery", "a placeholder stands for ", "gallery-en", "a placeholder stands for ",
        "charts", "two value axes suggest a relation");

    @Test
    void theExamplesAreFound() {
        Set<String> names = Set.copyOf(Sample.scripts().stream().map(ExamplesTest::name).toList());
        assertTrue(names.containsAll(List.of("quickstart", "state-of-ai")), names.toString());
    }

    @TestFactory
    Stream<DynamicContainer> example() {
        return Sample.scripts().stream().map(script -> dynamicContainer(name(script), tests(script)));
    }

    private static Stream<DynamicTest> tests(Path script) {
        return Stream.of(
            dynamicTest("has no unexpected warning", () -> warnings(script)),
            dynamicTest("says every sentence in order", () -> text(script)),
            dynamicTest("has embedded subsets of fonts only", () -> fonts(Sample.of(script).pdf())),
            dynamicTest("conforms to PDF/UA-1", () -> assertEquals(List.of(), Judge.failures(Sample.of(script).pdf(), PDFAFlavour.PDFUA_1))),
            dynamicTest("conforms to PDF/A-2a", () -> assertEquals(List.of(), Judge.failures(Sample.of(script).pdf(), PDFAFlavour.PDFA_2_A))),
            dynamicTest("has a picture of its first page", () -> picture(script)));
    }

    private static void warnings(Path script) {
        String meant = MEANT.getOrDefault(name(script), "\0");
        List<String> warnings = Sample.of(script).warnings().stream().filter(w -> !w.contains(meant)).toList();
        assertEquals(List.of(), warnings);
    }

    private static void text(Path script) {
        Sample sample = Sample.of(script);
        List<String> missing = new ReadingOrder(Readback.pages(sample.pdf())).missing(slides(sample.deck().parts()));
        assertEquals(List.of(), missing, String.join("\n", missing));
    }

    private static void fonts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.+"), font.getName());
                }
            }
        }
    }

    private static void picture(Path script) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sample.of(script).pages().writePng(1, 480, out);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(480, image.getWidth());
        int first = image.getRGB(0, 0);
        boolean blank = true;
        for (int y = 0; y < image.getHeight(); y++) for (int x = 0; x < image.getWidth(); x++) blank &= image.getRGB(x, y) == first;
        assertTrue(!blank, "the page is blank");
    }

    private static List<Slide> slides(List<? extends Part> parts) {
        List<Slide> slides = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Slide slide) slides.add(slide);
            if (part instanceof Section section) slides.addAll(slides(section.parts()));
            assertTrue(part instanceof Section || part instanceof Leaf);
        }
        return slides;
    }

    private static String name(Path script) {
        return script.getFileName().toString().replace(".deck.groovy", "");
    }
}
