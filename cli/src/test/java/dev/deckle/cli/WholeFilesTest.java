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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
    void aLinkToAFileThatIsNotThereStaysALinkToo() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("further"));
        Files.createSymbolicLink(folder.resolve("further"), Path.of("elsewhere/real"));
        try (WholeFiles files = new WholeFiles()) {
            files.write(link, out -> put(out, "new"));
            files.publish();
        }
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(elsewhere.resolve("real")));
        Path round = Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));
        try (WholeFiles files = new WholeFiles()) {
            assertTrue(assertThrows(Failure.class, () -> files.write(round, out -> put(out, "new"))).getMessage().contains("round': its links lead round in a circle"));
        }
    }

    /** A device takes what comes; this one takes nothing. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsSaidWithWhatToDo() {
        try (WholeFiles files = new WholeFiles()) {
            Failure failure = assertThrows(Failure.class, () -> files.write(Path.of("/dev/full"), out -> put(out, "x")));
            assertEquals("cannot write '/dev/full': no space left on device; make room, or choose another place", failure.getMessage());
        }
    }

    @Test
    void whereOneCannotBePlacedTheOthersAreTakenBack() throws Exception {
        Path a = Files.writeString(folder.resolve("a"), "old"), b = folder.resolve("b"), c = folder.resolve("c");
        Failure failure = assertThrows(Failure.class, () -> write(List.of(a, b, c), () -> {
            Files.createDirectories(c.resolve("in the way"));
        }));
        assertTrue(failure.getMessage().startsWith("cannot replace '" + c + "': "), failure.getMessage());
        assertTrue(failure.getMessage().endsWith("; is it open in another program? No file was changed"), failure.getMessage());
        assertEquals("old", Files.readString(a));
        assertEquals(List.of("a", "c"), names());
    }

    @Test
    void whatCannotBeTakenBackIsNamed() throws Exception {
        Path a = folder.resolve("a"), b = folder.resolve("b");
        Replacement first = new Replacement(a, Files.writeString(folder.resolve("fresh"), "new"), folder.resolve("kept"));
        Files.writeString(a, "old");
        // as on a file system without hard links
        Files.writeString(folder.resolve("kept"), "in the way");
        first.place();
        assertFalse(first.undo());
        assertEquals("new", Files.readString(a));
        Replacement second = new Replacement(b, Files.writeString(folder.resolve("fresh"), "new"), folder.resolve("kept"));
        second.place();
        assertTrue(second.undo());
        assertFalse(Files.exists(b));
        assertEquals("New are '" + a + "'; all others are as they were", WholeFiles.takenBack(List.of(second, first)));
    }

    @Test
    void twoTargetsThatAreOneFileAreRefused() throws Exception {
        Path a = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), a);
        Failure failure = assertThrows(Failure.class, () -> write(List.of(a, link), () -> { }));
        assertTrue(failure.getMessage().startsWith("two of the files to write are the same, '" + link), failure.getMessage());
        assertEquals("old", Files.readString(a));
    }

    @Test
    void aFolderMadeForNothingGoesAgain() throws Exception {
        try (WholeFiles files = new WholeFiles()) {
            files.folder(folder.resolve("x/y"));
            files.write(folder.resolve("x/y/a"), out -> put(out, "a"));
        }
        assertEquals(List.of(), names());
        try (WholeFiles files = new WholeFiles()) {
            files.folder(folder.resolve("x/y"));
            files.write(folder.resolve("x/y/a"), out -> put(out, "a"));
            files.publish();
        }
        assertEquals("a", Files.readString(folder.resolve("x/y/a")));
    }

    /** The mark of a run that lives cannot be locked, so it is not this process that can hold it here; a dead run's can. */
    @Test
    void whatADeadRunLeftIsClearedAndNothingElse() throws Exception {
        for (String name : List.of(".deckle-1-dead.tmp", ".a.pdf.deckle-1-dead.tmp", ".b.old.deckle-1-dead.tmp", ".a.pdf.deckle-2-unknown.tmp", ".other.tmp", "deckle-1-dead.tmp"))
            Files.writeString(folder.resolve(name), "left");
        try (WholeFiles files = new WholeFiles()) {
            files.write(folder.resolve("a"), out -> put(out, "a"));
            files.publish();
        }
        assertEquals(List.of(".a.pdf.deckle-2-unknown.tmp", ".other.tmp", "a", "deckle-1-dead.tmp"), names());
    }

    @Test
    void twoRunsOfOneProgramLeaveEachOtherAlone() throws Exception {
        try (WholeFiles one = new WholeFiles(); WholeFiles two = new WholeFiles()) {
            one.write(folder.resolve("a"), out -> put(out, "a"));
            two.write(folder.resolve("b"), out -> put(out, "b"));
            one.publish();
            two.publish();
        }
        assertEquals(List.of("a", "b"), names());
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
        assertEquals("cannot write 'a.pdf': no space left on device; make room, or choose another place", failure.getMessage());
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void write(List<Path> targets, Step before) throws IOException {
        try (WholeFiles files = new WholeFiles()) {
            for (Path target : targets) files.write(target, out -> put(out, "new"));
            before.run();
            files.publish();
        }
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
