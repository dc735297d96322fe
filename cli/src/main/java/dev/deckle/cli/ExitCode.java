package dev.deckle.cli;

/** What the command tells the shell. The manual lists these; the numbers never change their meaning. */
public enum ExitCode {
    /** Everything asked for was done. */
    OK(0),
    /** The script or its data has errors, or warnings under {@code --strict}; nothing was written. */
    SCRIPT(1),
    /** The command line itself is wrong. */
    USAGE(2),
    /** A file could not be read or written. */
    FILES(3),
    /** Deckle itself failed. */
    INTERNAL(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
