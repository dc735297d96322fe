package dev.deckle.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs of others open the PDF and read its text in our order; where one is not installed, its test is left out. */
class ReadersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("examples")
    void qpdfFindsNothingWrong(Path script) throws Exception {
        String said = run("qpdf", "--check", pdf(script));
        assertTrue(said.contains("No syntax or stream encoding errors found"), said);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void popplerReadsTheTextInOrder(Path script) throws Exception {
        assertEquals(ours(script), pages(run("pdftotext", "-raw", "-enc", "UTF-8", pdf(script), "-")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void mupdfReadsTheTextInOrder(Path script) throws Exception {
        assertEquals(ours(script), pages(run("mutool", "draw", "-q", "-F", "txt", pdf(script))));
    }

    static List<Path> examples() {
        return Sample.scripts();
    }

    private String pdf(Path script) throws IOException {
        return Files.write(folder.resolve("sample.pdf"), Sample.of(script).pdf()).toString();
    }

    /** What a program writes to its standard output; the test is left out where there is none of the name. */
    private String run(String... command) throws Exception {
        Path out = folder.resolve("out.txt");
        Process process = null;
        try {
            process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(folder.resolve("err.txt").toFile()).start();
        } catch (IOException missing) {
            abort(command[0] + " is not installed");
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), command[0] + " does not end");
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("err.txt")));
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static List<String> pages(String text) {
        return List.of(text.stripTrailing().split("\f")).stream().map(Readback::bare).toList();
    }

    private static List<String> ours(Path script) {
        return Sample.of(script).pages().document().pages().stream().map(p -> Readback.bare(texts(p.items()).stream().collect(Collectors.joining()))).toList();
    }

    private static List<String> texts(List<Item> items) {
        List<String> texts = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof GlyphRun run) texts.add(run.text());
            if (item instanceof Group group) texts.addAll(texts(group.items()));
            if (item instanceof Link link) texts.addAll(texts(link.items()));
        }
        return texts;
    }
}
