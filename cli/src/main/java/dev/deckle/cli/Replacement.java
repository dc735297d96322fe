package dev.deckle.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** One file of a set on its way to its place: complete under another name; and then in its place, with the old one kept until all are. */
final class Replacement {
    private final Path target;
    private final Path fresh;
    private final Path old;
    private boolean isNew;
    private boolean kept;

    /**
     * @param target the place, which is no link
     * @param fresh  the new file's name until then
     * @param old    a name for the old file
     */
    Replacement(Path target, Path fresh, Path old) {
        this.target = target;
        this.fresh = fresh;
        this.old = old;
    }

    Path target() {
        return target;
    }

    Path fresh() {
        return fresh;
    }

    /** Moves the new file to its place; the old one can be had back by {@link #undo} where the file system has hard links. */
    void place() throws IOException {
        boolean there = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
        isNew = !there;
        if (there) {
            kept = linked();
            keepPermissions();
        }
        move(fresh, target);
    }

    /** Takes back {@link #place}; whether that could be done. */
    boolean undo() {
        try {
            if (kept) move(old, target);
            else if (isNew) Files.deleteIfExists(target);
            return kept || isNew;
        } catch (IOException e) {
            return false;
        }
    }

    /** Deletes all but the target. What cannot be deleted stays, under a name that shows what it is. */
    void clear() {
        Claim.deleted(fresh);
        if (kept) Claim.deleted(old);
    }

    private boolean linked() {
        try {
            Files.createLink(old, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private void keepPermissions() throws IOException {
        if (!Files.getFileStore(target).supportsFileAttributeView("posix")) return;
        Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(target));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
