package dev.deckle.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * The mark of a run in a folder where it has temporary files: a file that is locked as long as the program lives. The system frees the lock
 * however the program ends, so whoever gets it knows that the files of that run are nobody's, and clears them away.
 */
final class Claim implements AutoCloseable {
    /** Closing any channel of a file frees all locks this process has on it, so marks of its own must not even be looked at. */
    private static final String OWN = ".deckle-" + ProcessHandle.current().pid() + "-";
    private static final String END = ".tmp";
    private final Path folder;
    private String mark;
    private FileChannel channel;

    private Claim(Path folder) {
        this.folder = folder;
    }

    /** Marks a folder, after clearing what dead runs left there. */
    static Claim of(Path folder) throws IOException {
        clear(folder);
        Claim claim = new Claim(folder);
        while (!claim.locked()) continue;
        return claim;
    }

    /** A name for a temporary file of this run: hidden, and shown to be Deckle's. */
    Path temporary(String name) {
        return folder.resolve("." + name + mark);
    }

    @Override
    public void close() {
        Path file = folder.resolve(mark);
        // before it is unlocked, if the system allows that: a mark without a lock is a dead one
        boolean gone = deleted(file);
        try {
            channel.close();
        } catch (IOException e) {
            // the end of the program frees the lock as well
        }
        if (!gone) deleted(file);
    }

    /** Whether the mark stands; another run may have taken it for a dead one in the moment before it was locked. */
    private boolean locked() throws IOException {
        mark = OWN + UUID.randomUUID() + END;
        Path file = folder.resolve(mark);
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null && Files.exists(file)) return true;
        } catch (IOException e) {
            // a file system without locks: nobody can tell that the run is dead, and its files stay
            return true;
        }
        channel.close();
        return false;
    }

    private static void clear(Path folder) throws IOException {
        try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, ".deckle-*" + END)) {
            for (Path mark : marks) if (!mark.getFileName().toString().startsWith(OWN)) clearOf(mark);
        }
    }

    private static void clearOf(Path mark) {
        try (FileChannel channel = FileChannel.open(mark, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            if (lock == null) return;
            try (DirectoryStream<Path> left = Files.newDirectoryStream(mark.getParent(), ".*" + mark.getFileName())) {
                for (Path file : left) deleted(file);
            }
            deleted(mark);
        } catch (IOException e) {
            // cannot be told to be dead: it stays
        }
    }

    static boolean deleted(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }
}
