package dev.deckle.cli;

import java.util.Locale;

/** Says how far the work is: one updating line on a terminal, a plain line per stage elsewhere, nothing when quiet. Thread-safe. */
final class Progress {
    private final Console console;
    private final boolean quiet;
    private final boolean verbose;
    private long began = System.nanoTime();
    private int shown;

    Progress(Console console, boolean quiet, boolean verbose) {
        this.console = console;
        this.quiet = quiet;
        this.verbose = verbose;
    }

    /** A stage begins, such as {@code laying out}. */
    synchronized void stage(String what) {
        began = System.nanoTime();
        if (quiet) return;
        if (console.terminal()) update(what + " …");
        else console.say("deckle: " + what);
    }

    /** Part of a stage is done; only a terminal shows it. */
    synchronized void step(String what, int done, int of) {
        if (!quiet && console.terminal()) update(what + " " + done + " of " + of);
    }

    /** The stage has ended; its time is a remark for the curious. */
    synchronized void ended(String what) {
        if (!verbose || quiet) return;
        clear();
        console.say(String.format(Locale.ROOT, "deckle: %s took %.2f s", what, (System.nanoTime() - began) / 1e9));
    }

    /** Something that stays on the screen. */
    synchronized void tell(String line) {
        clear();
        if (!quiet) console.say(line);
    }

    /** Makes room for lines of others. */
    synchronized void clear() {
        if (shown == 0) return;
        console.err().print("\r" + " ".repeat(shown) + "\r");
        console.err().flush();
        shown = 0;
    }

    /** Blanks, not an escape sequence, wipe the rest of the line: old consoles know no escapes. */
    private void update(String text) {
        int columns = Excerpt.columns(text);
        console.err().print("\r" + text + " ".repeat(Math.max(0, shown - columns)));
        console.err().flush();
        shown = Math.max(columns, shown);
    }
}
