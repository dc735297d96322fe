package dev.deckle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        for (int i = 0; i < 5; i++) {
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

    /** The command itself, two at a time, from before it writes until after. */
    @Test
    void aRenderThatIsKilledLeavesEachFileOldOrNew() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (String name : List.of("left", "right")) both.add(two.submit(() -> {
                new KilledRender(Files.createDirectory(folder.resolve(name))).repeat(KILLS / 2);
                return null;
            }));
            for (Future<?> one : both) one.get();
        } finally {
            two.shutdownNow();
        }
    }

    /** Starts the writer and waits for its first file. */
    private Process start(Path target) throws Exception {
        Process process = Child.start(folder.resolveSibling(folder.getFileName() + ".said"), List.of(), EndlessWriter.class, target.toString()).process();
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
