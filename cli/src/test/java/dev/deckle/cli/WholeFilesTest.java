package dev.deckle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsSeenBeforeAllIsWritten() throws Exception {
        Path a = Files.writeString(folder.resolve("a"), "old");
        Path b = folder.resolve("b");
        try (WholeFiles files = new WholeFiles()) {
            files.write(a, out -> put(out, "new a"));
            files.write(b, out -> put(out, "new b"));
            assertEquals("old", Files.readString(a));
            assertFalse(Files.exists(b));
            files.publish();
        }
        assertEquals("new a", Files.readString(a));
        assertEquals("new b", Files.readString(b));
        assertEquals(List.of("a", "b"), names());
    }

    @Test
    void aFailureLeavesTheOldFilesAndNoTemporaryOnes() throws Exception {
        Path a = Files.writeString(folder.resolve("a"), "old");
        assertThrows(IllegalStateException.class, () -> {
            try (WholeFiles files = new WholeFiles()) {
                files.write(a, out -> put(out, "half of"));
                files.write(folder.resolve("b"), out -> { throw new IllegalStateException("broken"); });
                files.publish();
            }
        });
        assertEquals("old", Files.readString(a));
        assertEquals(List.of("a"), names());
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path real = Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        try (WholeFiles files = new WholeFiles()) {
            files.write(link, out -> put(out, "new"));
            files.publish();
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void aFolderThatIsNotThereIsAPlainMessage() {
        try (WholeFiles files = new WholeFiles()) {
            Failure failure = assertThrows(Failure.class, () -> files.write(folder.resolve("nowhere/a"), out -> put(out, "a")));
            assertTrue(failure.getMessage().endsWith("a': there is no such file or folder"), failure.getMessage());
            assertEquals(ExitCode.FILES, failure.code());
        }
    }

    @Test
    void aFullDiskIsToldFromAFaultHoweverItWasWrapped() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Failure failure = assertThrows(Failure.class, () -> new WatchedStream(full).fill("'a.pdf'", out -> {
            try {
                out.write(1);
            } catch (IOException e) {
                throw new IllegalStateException("cannot save", e);
            }
        }));
        assertEquals("cannot write 'a.pdf': no space left on device", failure.getMessage());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static void put(OutputStream out, String text) {
        try {
            out.write(text.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
