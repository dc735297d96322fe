package dev.deckle.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Ends the command with an exit code and one plain sentence. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ExitCode code;

    Failure(ExitCode code, String message) {
        this(code, message, null);
    }

    Failure(ExitCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }

    static Failure files(String message) {
        return new Failure(ExitCode.FILES, message);
    }

    /** {@code cannot write 'x.pdf': permission denied}. */
    static Failure files(String what, IOException cause) {
        return new Failure(ExitCode.FILES, what + ": " + reason(cause) + hint(cause), cause);
    }

    /** The same with a further remark. */
    Failure and(String remark) {
        return new Failure(code, getMessage() + "; " + remark, getCause());
    }

    ExitCode code() {
        return code;
    }

    /** What the operating system said, in its words without the class names and paths of Java. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) return "permission denied";
        if (e instanceof NoSuchFileException) return "there is no such file or folder";
        if (e instanceof NotDirectoryException) return "a part of the path is a file, not a folder";
        if (e instanceof FileSystemLoopException) return "its links lead round in a circle";
        if (e instanceof FileAlreadyExistsException) return "a file of that name is in the way";
        String said = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return said == null ? e.getClass().getSimpleName() : lowerFirst(said);
    }

    /** What to do about it, where that can be known. */
    private static String hint(IOException e) {
        String reason = reason(e).toLowerCase(Locale.ROOT);
        boolean full = reason.contains("no space left") || reason.contains("not enough space") || reason.contains("quota exceeded");
        if (full) return "; make room, or choose another place";
        return reason.contains("read-only") || e instanceof AccessDeniedException ? "; choose another place with -o or --png" : "";
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
