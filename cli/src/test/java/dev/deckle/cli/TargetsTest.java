package dev.deckle.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {
    @TempDir
    Path folder;
    private Path script;

    @BeforeEach
    void script() throws Exception {
        script = Files.writeString(folder.resolve("report.deck.groovy"), "deck { }");
    }

    @Test
    void thePdfStandsBesideTheScript() {
        assertEquals(folder.resolve("report.pdf"), new Targets(script, null, null).pdf());
        assertTrue(new Targets(script, "-", null).toStandardOutput());
    }

    @Test
    void picturesAreNumberedSoThatTheySort() {
        Targets targets = new Targets(script, null, Path.of("out"));
        assertEquals(Path.of("out", "report-007.png"), targets.png(7, 28));
        assertEquals(Path.of("out", "report-0007.png"), targets.png(7, 1200));
    }

    @Test
    void theScriptAndItsDataAreNeverOverwritten() throws Exception {
        Path data = Files.writeString(folder.resolve("chips.csv"), "year,papers\n");
        assertTrue(refusal(script.toString()).endsWith("is the script itself; name another file with -o"));
        assertTrue(refusal(data.toString()).endsWith("exists and is no PDF; name another file with -o, or remove it first"));
        Path old = Files.writeString(folder.resolve("old.pdf"), "%PDF-1.7 …");
        assertDoesNotThrow(() -> new Targets(script, old.toString(), null).check(new Extras()));
    }

    @Test
    void aFolderIsNoTarget() {
        assertTrue(refusal(folder.toString()).contains("is a folder; name a file, such as -o " + folder.resolve("report.pdf")));
        assertTrue(refusal(folder.resolve("no/such.pdf").toString()).contains("there is no folder"));
    }

    @Test
    void theFolderOfPicturesIsLookedAtAndNotMade() {
        Path pictures = folder.resolve("a/b");
        Targets targets = new Targets(script, "-", pictures);
        targets.check(new Extras());
        assertFalse(Files.exists(folder.resolve("a")));
        assertThrows(Failure.class, () -> new Targets(script, "-", script.resolve("b")).check(new Extras()));
        assertThrows(Failure.class, () -> new Targets(script, "-", script).check(new Extras()));
    }

    private String refusal(String output) {
        Failure failure = assertThrows(Failure.class, () -> new Targets(script, output, null).check(new Extras()));
        assertEquals(ExitCode.FILES, failure.code());
        return failure.getMessage();
    }
}
