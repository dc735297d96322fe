package dev.deckle.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A set of files that are written whole or not at all: first each to a temporary file beside its target, then all are moved. Whatever
 * ends the program, a target is the old file or the complete new one. Thread-safe.
 */
final class WholeFiles implements AutoCloseable {
    private static final int MOST_LINKS = 40;
    private static final int NAMED = 5;
    private final Map<Path, Replacement> files = new LinkedHashMap<>();
    private final Map<Path, Claim> claims = new LinkedHashMap<>();
    private final Deque<Path> folders = new ArrayDeque<>();
    private final Thread atExit = new Thread(this::discard);
    private boolean closed;

    WholeFiles() {
        // a signal ends the program without close(); kill -9 leaves temporary files, which the next run clears away, never half a target
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Makes a folder with those above it; what is empty in the end goes again. */
    synchronized void folder(Path folder) {
        try {
            Deque<Path> missing = new ArrayDeque<>();
            for (Path f = folder.toAbsolutePath().normalize(); f != null && !Files.exists(f); f = f.getParent()) missing.push(f);
            Files.createDirectories(folder);
            missing.forEach(folders::push);
        } catch (IOException e) {
            throw Failure.files("cannot make the folder '" + folder + "'", e);
        }
    }

    /** Writes the content of a target; nothing is seen there before {@link #publish}. */
    void write(Path target, Consumer<OutputStream> content) {
        try {
            Path real = followed(target);
            // a pipe or a device takes what comes
            if (Files.exists(real) && !Files.isRegularFile(real)) fill(real, target, content, false);
            else whole(real, target, content);
        } catch (IOException e) {
            throw Failure.files("cannot write '" + target + "'", e);
        }
    }

    private void whole(Path real, Path target, Consumer<OutputStream> content) throws IOException {
        Path temporary = temporary(real, target);
        try {
            fill(temporary, target, content, true);
        } catch (Failure e) {
            throw e.and("no file was changed");
        }
    }

    /** Moves everything to its place; where that fails, what was moved is taken back. */
    synchronized void publish() {
        Deque<Replacement> done = new ArrayDeque<>();
        for (Replacement file : files.values()) {
            try {
                file.place();
                done.push(file);
            } catch (IOException e) {
                throw Failure.files("cannot replace '" + file.target() + "'", e).and("is it open in another program? " + takenBack(done));
            }
        }
        folders.clear();
    }

    /** What became of the files that were moved already. */
    static String takenBack(Collection<Replacement> done) {
        List<Path> fresh = done.stream().filter(file -> !file.undo()).map(Replacement::target).toList();
        if (fresh.isEmpty()) return "No file was changed";
        String more = fresh.size() > NAMED ? " and " + (fresh.size() - NAMED) + " more" : "";
        return "New are " + String.join(", ", fresh.stream().limit(NAMED).map(p -> "'" + p + "'").toList()) + more + "; all others are as they were";
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
        files.values().forEach(Replacement::clear);
        files.clear();
        claims.values().forEach(Claim::close);
        claims.clear();
        // one that is not empty stays
        while (!folders.isEmpty()) Claim.deleted(folders.pop());
    }

    private synchronized Path temporary(Path real, Path target) throws IOException {
        if (closed) throw new IOException("the program is ending");
        Path folder = real.toAbsolutePath().getParent();
        Claim claim = claims.get(folder);
        if (claim == null) claims.put(folder, claim = Claim.of(folder));
        String name = real.getFileName().toString();
        Replacement file = new Replacement(real, claim.temporary(name), claim.temporary(name + ".old"));
        if (files.putIfAbsent(real, file) != null) throw Failure.files("two of the files to write are the same, '" + target + "'; one is a link to the other");
        return file.fresh();
    }

    /** A link stays a link, also one to a file that is not there yet. */
    private static Path followed(Path target) throws IOException {
        if (Files.exists(target)) return target.toRealPath();
        Path at = target;
        for (int i = 0; Files.isSymbolicLink(at); i++) {
            if (i == MOST_LINKS) throw new FileSystemLoopException(target.toString());
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    private static void fill(Path file, Path target, Consumer<OutputStream> content, boolean whole) throws IOException {
        StandardOpenOption how = whole ? StandardOpenOption.CREATE_NEW : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(file, how, StandardOpenOption.WRITE);
                WatchedStream out = new WatchedStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16))) {
            out.fill("'" + target + "'", content);
            // on the disk before it takes the old one's place: a machine that loses power must not be left with neither
            if (whole) channel.force(true);
        }
    }
}
