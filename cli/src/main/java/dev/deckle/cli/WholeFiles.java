package dev.deckle.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A set of files that are written whole or not at all: first each to a temporary file beside its target, then all are moved. Whatever
 * ends the program, a target is the old file or the complete new one. Thread-safe.
 */
final class WholeFiles implements AutoCloseable {
    private final Map<Path, Path> temporaries = new LinkedHashMap<>();
    private final Thread atExit = new Thread(this::discard);
    private boolean closed;

    WholeFiles() {
        // a signal ends the program without close(); kill -9 leaves a temporary file, never half a target
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Writes the content of a target; nothing is seen there before {@link #publish}. */
    void write(Path target, Consumer<OutputStream> content) {
        try {
            Path real = Files.exists(target) ? target.toRealPath() : target;
            if (Files.exists(real) && !Files.isRegularFile(real)) writeTo(real, target, content);
            else writeTo(temporary(real), target, content);
        } catch (IOException e) {
            throw Failure.files("cannot write '" + target + "'", e);
        }
    }

    /** Moves everything to its place. */
    synchronized void publish() {
        for (Map.Entry<Path, Path> file : temporaries.entrySet()) {
            try {
                move(file.getValue(), file.getKey());
            } catch (IOException e) {
                throw Failure.files("cannot replace '" + file.getKey() + "'; is it open in another program?", e);
            }
        }
        temporaries.clear();
    }

    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the program is ending: the hook has run or will find nothing to do
        }
    }

    private synchronized void discard() {
        closed = true;
        for (Path temporary : temporaries.values()) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                // what cannot be deleted stays, under a name that shows what it is
            }
        }
        temporaries.clear();
    }

    /** A file of this program's alone: in two containers that share a folder, process ids may be the same. */
    private synchronized Path temporary(Path target) throws IOException {
        if (closed) throw new IOException("the program is ending");
        Path path = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE).close();
        temporaries.put(target, path);
        return path;
    }

    private static void writeTo(Path file, Path target, Consumer<OutputStream> content) throws IOException {
        try (WatchedStream out = new WatchedStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            out.fill("'" + target + "'", content);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS)) keepPermissions(to, from);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepPermissions(Path old, Path fresh) throws IOException {
        if (!Files.getFileStore(old).supportsFileAttributeView("posix")) return;
        Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(old));
    }
}
