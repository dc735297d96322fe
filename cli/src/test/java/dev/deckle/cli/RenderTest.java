package dev.deckle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command from a script to its files. */
class RenderTest {
    private static final String DECK = """
        deck {
            title 'Coffee'
            language 'en'
            param 'floor', 'third'
            cover()
            slide('Cups') { bullets "the $params.floor floor", 'the rest' }
            slide('Beans') { text 'None are left.' }
        }
        """;
    @TempDir
    Path folder;
    private Path script;

    @BeforeEach
    void script() throws Exception {
        script = Files.writeString(folder.resolve("coffee.deck.groovy"), DECK);
    }

    @Test
    void thePdfStandsBesideTheScriptAndThePicturesInTheirFolder() throws Exception {
        Run run = render("--png", folder.resolve("out").toString(), "--width", "160");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("coffee.deck.groovy", "coffee.pdf", "out"), names(folder));
        assertEquals(List.of("coffee-001.png", "coffee-002.png", "coffee-003.png"), names(folder.resolve("out")));
        assertTrue(run.err().contains(folder.resolve("coffee.pdf") + ": 3 pages"), run.err());
        assertEquals(0, run.out().length);
    }

    @Test
    void standardOutputGetsThePdfAndNothingElse() throws Exception {
        Run run = render("-o", "-");
        assertEquals(0, run.code(), run.err());
        assertEquals("%PDF-", new String(run.out(), 0, 5, StandardCharsets.ISO_8859_1));
        assertEquals(List.of("coffee.deck.groovy"), names(folder));
        render();
        assertArrayEquals(Files.readAllBytes(folder.resolve("coffee.pdf")), run.out());
    }

    /** A photograph is read when it is drawn; here it is saved anew at the moment the writing begins. */
    @Test
    void aPictureThatChangesMeanwhileIsNoticed() throws Exception {
        Path photo = Files.write(folder.resolve("photo.png"), HeapTest.png(400, 300));
        Files.writeString(script, "deck {\n language 'en'\n slide('Photo') { image('photo.png', alt: 'noise') }\n}");
        ByteArrayOutputStream said = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] b, int from, int count) {
                super.write(b, from, count);
                if (toString().contains("writing")) cut(photo);
            }
        };
        int code = new Deckle(new Console(new ByteArrayOutputStream(), new PrintStream(said, true), false)).run("render", script.toString());
        assertEquals(1, code, said.toString());
        assertTrue(said.toString().contains("coffee.deck.groovy:3:19: error: 'photo.png' has changed since the script was read; leave it"), said.toString());
        assertEquals(List.of("coffee.deck.groovy", "photo.png"), names(folder));
    }

    @Test
    void theResolutionOfPicturesCanBeChosen() throws Exception {
        Files.write(folder.resolve("photo.png"), HeapTest.png(400, 300));
        Files.writeString(script, "deck {\n language 'en'\n slide('Photo') { text 'Noise.'; image('photo.png', alt: 'noise') }\n}");
        List<Long> sizes = new ArrayList<>();
        for (String dpi : List.of("20", "40", "300", "keep", "0")) {
            Run run = render("--image-dpi", dpi);
            assertEquals(0, run.code(), run.err());
            sizes.add(Files.size(folder.resolve("coffee.pdf")));
        }
        assertTrue(sizes.get(0) < sizes.get(1) && sizes.get(1) < sizes.get(2), sizes.toString());
        assertEquals(List.of(sizes.get(4), sizes.get(4)), sizes.subList(2, 4));
        Run wrong = render("--image-dpi", "-1");
        assertEquals(2, wrong.code());
        assertTrue(render("--image-dpi", "high").err().contains("--image-dpi high: it is a number of pixels an inch, such as 150, or 'keep'"));
    }

    private static void cut(Path file) {
        try {
            Files.write(file, new byte[70_000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void notesAndHandoutsStandBesideThePdf() throws Exception {
        Run run = render("--notes", "--handout", "2");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("coffee-handout.pdf", "coffee-notes.pdf", "coffee.deck.groovy", "coffee.pdf"), names(folder));
        long size = Files.size(folder.resolve("coffee.pdf"));
        assertEquals(0, render("--notes=annotations").code());
        assertEquals(size, Files.size(folder.resolve("coffee.pdf")), "no slide has notes");
        assertEquals(2, render("--handout", "5").code());
        assertEquals(2, render("--notes", "-o", "-").code());
    }

    @Test
    void someSlidesOnlyKeepTheirNumbers() throws Exception {
        Run run = render("--slides", "2-", "--png", folder.resolve("out").toString(), "--width", "160");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("coffee-002.png", "coffee-003.png"), names(folder.resolve("out")));
        assertTrue(run.err().contains("coffee.pdf: 2 pages"), run.err());
    }

    @Test
    void slidesBeyondTheEndWriteNothing() throws Exception {
        Run run = render("--slides", "9");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--slides 9 asks for page 9, but the deck ends with page 3"), run.err());
        assertEquals(List.of("coffee.deck.groovy"), names(folder));
    }

    @Test
    void aParameterChangesTheDeck() throws Exception {
        byte[] third = render("-o", "-").out();
        assertFalse(java.util.Arrays.equals(third, render("-o", "-", "--param", "floor=first").out()));
        Run unknown = render("-p", "flor=first");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("did you mean 'floor'?"), unknown.err());
    }

    @Test
    void everyMistakeIsNamedWithItsPlaceAndTheOldPdfStays() throws Exception {
        Path old = Files.writeString(folder.resolve("coffee.pdf"), "%PDF-old");
        Files.writeString(script, DECK.replace("bullets", "bulets").replace("text '", "txt '"));
        Run run = render();
        assertEquals(1, run.code());
        assertTrue(run.err().contains(script + ":6:21: error: there is no word 'bulets' in a slide; did you mean 'bullets'?"), run.err());
        assertTrue(run.err().contains(script + ":7:22: error: "), run.err());
        assertTrue(run.err().endsWith("2 errors" + System.lineSeparator()), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals("%PDF-old", Files.readString(old));
        assertEquals(List.of("coffee.deck.groovy", "coffee.pdf"), names(folder));
    }

    @Test
    void onATerminalTheLineIsShownWithACaret() throws Exception {
        Files.writeString(script, DECK.replace("bullets", "bulets"));
        List<String> lines = Run.onTerminal("check", script.toString()).err().lines().toList();
        int shown = lines.indexOf("        slide('Cups') { bulets \"the $params.floor floor\", 'the rest' }");
        assertTrue(shown > 0, lines.toString());
        assertEquals(" ".repeat(24) + "^", lines.get(shown + 1));
    }

    @Test
    void aStackTraceIsShownOnlyWhenAskedFor() throws Exception {
        Files.writeString(script, DECK.replace("bullets", "bulets"));
        assertTrue(render("--stacktrace").err().contains("\tat dev.deckle."));
    }

    @Test
    void warningsPassUnlessStrict() throws Exception {
        Files.writeString(script, DECK.replace("text 'None are left.'", "placeholder 'a photo of beans'"));
        Run easy = render();
        assertEquals(0, easy.code(), easy.err());
        assertTrue(easy.err().contains(":7:22: warning: "), easy.err());
        assertTrue(easy.err().contains("\n1 warning\n"), easy.err());
        Files.delete(folder.resolve("coffee.pdf"));
        Run strict = render("--strict");
        assertEquals(1, strict.code());
        assertTrue(strict.err().contains("1 warning; --strict lets no warning pass"), strict.err());
        assertFalse(Files.exists(folder.resolve("coffee.pdf")));
    }

    @Test
    void quietSaysNothingOfAGoodRun() {
        Run run = render("--quiet");
        assertEquals("", run.err());
        assertTrue(Files.exists(folder.resolve("coffee.pdf")));
    }

    @Test
    void whatTheScriptPrintsIsShownAndKeepsOutOfTheDocument() throws Exception {
        Files.writeString(script, "println 'said'\nSystem.out.println 'aside'\n" + DECK);
        java.io.PrintStream before = System.out;
        Run run = render("-o", "-");
        assertEquals(0, run.code(), run.err());
        assertEquals("%PDF-", new String(run.out(), 0, 5, StandardCharsets.ISO_8859_1));
        assertTrue(run.err().contains("aside\n"), run.err());
        assertTrue(run.err().contains(script + ":1:1: info: said"), run.err());
        assertEquals(before, System.out);
        assertFalse(render("--quiet").err().contains("said"));
    }

    @Test
    void anErrorOfTheMachineIsOneLine() {
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Faults faults = new Faults(new Console(err, new java.io.PrintStream(err, true, StandardCharsets.UTF_8), false));
        assertEquals(4, faults.told(new NoClassDefFoundError("a/B"), false));
        assertEquals("deckle: a fault of Deckle itself, NoClassDefFoundError: a/B; --stacktrace shows where\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void checkWritesNothing() throws Exception {
        Run run = Run.of("check", script.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("coffee.deck.groovy"), names(folder));
        assertTrue(run.err().contains("3 pages, fine"), run.err());
    }

    @Test
    void aScriptThatIsNotThereIsAnsweredWithTheOneThatIs() {
        Run run = Run.of("render", folder.resolve("cofee.deck.groovy").toString());
        assertEquals(3, run.code());
        assertTrue(run.err().contains("did you mean 'coffee.deck.groovy'?"), run.err());
        assertTrue(Run.of("render", folder.resolve("coffee").toString()).err().contains("did you mean 'coffee.deck.groovy'?"));
        assertEquals(3, Run.of("check", folder.toString()).code());
        assertFalse(Run.of("render", folder.resolve("nothere.deck.groovy").toString()).err().contains("did you mean"));
    }

    @Test
    void filesOutsideTheFolderNeedLeave() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("deck"));
        Files.writeString(folder.resolve("cups.csv"), "day,cups\nMon,61\nTue,78\n");
        script = Files.writeString(inside.resolve("coffee.deck.groovy"), "deck { slide('Cups') { table(data: csv('../cups.csv')) } }");
        Run refused = render();
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("'../cups.csv' lies outside the script's folder; put it beside the script, or allow files from outside with --allow-outside"), refused.err());
        assertEquals(0, render("--allow-outside").code());
    }

    @Test
    void whatTheDeckIsMadeFromIsNeverReplaced() throws Exception {
        byte[] picture = pixel();
        Files.write(folder.resolve("coffee-001.png"), picture);
        Files.writeString(script, "deck { slide('Cup') { image('coffee-001.png', alt: 'a cup') } }");
        Run run = render("--png", folder.toString(), "--width", "160");
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains("coffee-001.png' is a file the deck is made from; nothing is written: name another place with --png"), run.err());
        assertArrayEquals(picture, Files.readAllBytes(folder.resolve("coffee-001.png")));
        assertEquals(List.of("coffee-001.png", "coffee.deck.groovy"), names(folder));
    }

    @Test
    void dataAreNeverReplacedByTheRegisterOfSources() throws Exception {
        Files.writeString(folder.resolve("coffee-sources.csv"), "day,cups\nMon,61\n");
        Files.writeString(script, "deck { slide('Cups') { table(data: csv('coffee-sources.csv')); source 'S' } }");
        assertEquals(3, render("--sources").code());
        assertEquals("day,cups\nMon,61\n", Files.readString(folder.resolve("coffee-sources.csv")));
    }

    private static byte[] pixel() throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void aScriptWithErrorsLeavesNoFolder() throws Exception {
        Files.writeString(script, DECK.replace("bullets", "bulets"));
        assertEquals(1, render("--png", folder.resolve("new/a").toString()).code());
        assertEquals(List.of("coffee.deck.groovy"), names(folder));
    }

    @Test
    void picturesOfALongerRunBeforeAreMentioned() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("coffee-004.png"), "old");
        Run run = render("--png", out.toString(), "--width", "160");
        assertTrue(run.err().contains(out + " still holds 1 PNG of a longer run before"), run.err());
        assertTrue(Files.exists(out.resolve("coffee-004.png")));
    }

    @Test
    void theBuildsClockIsTakenWhereThereIsOne() {
        assertEquals("", Preparation.created(null));
        assertEquals("2023-10-12T00:00:00Z", Preparation.created("1697068800"));
        for (String wrong : List.of("today", "-5", "253402300800", "9".repeat(30)))
            assertEquals(ExitCode.USAGE, org.junit.jupiter.api.Assertions.assertThrows(Failure.class, () -> Preparation.created(wrong)).code());
    }

    private Run render(String... options) {
        return Run.of(Stream.concat(Stream.of("render", script.toString()), Stream.of(options)).toArray(String[]::new));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
