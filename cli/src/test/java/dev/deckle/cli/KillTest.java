package dev.deckle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment, a target is a whole file: the old one or the new one. */
class KillTest {
    private static final int KILLS = 20;
    @TempDir
    Path folder;

    @Test
    void aProgramThatIsKilledLeavesAWholeFile() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            Path target = folder.resolve("hard-" + i);
            Process process = start(target);
            // each kill falls into another moment of the cycle of writing and moving
            Thread.sleep(7 * i);
            process.destroyForcibly().waitFor();
            assertWhole(target);
        }
    }

    @Test
    void aProgramThatIsAskedToStopTakesItsTemporaryFilesAlong() throws Exception {
        for (int i = 0; i < 3; i++) {
            Process process = start(folder.resolve("soft"));
            Thread.sleep(11 * i);
            process.destroy();
            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            assertWhole(folder.resolve("soft"));
            assertEquals(List.of("soft"), names());
        }
    }

    /** Starts the writer and waits for its first file. */
    private static Process start(Path target) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
            "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), EndlessWriter.class.getName(), target.toString())
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        for (int i = 0; i < 1000 && !Files.exists(target) && process.isAlive(); i++) Thread.sleep(10);
        return process;
    }

    private static void assertWhole(Path target) throws IOException {
        byte[] bytes = Files.readAllBytes(target);
        assertEquals(EndlessWriter.SIZE, bytes.length);
        for (byte b : bytes) assertEquals(bytes[0], b);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
