package dev.deckle.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the command speaks: data goes to {@code out}, everything said to a person to {@code err}.
 *
 * @param out      unbuffered bytes, so that no failure to write is lost; only what was asked for with {@code -o -}, help, and completion scripts
 * @param err      text
 * @param terminal whether a person is watching {@code err}: one updating line and carets instead of plain lines
 */
record Console(OutputStream out, PrintStream err, boolean terminal) {

    void say(String line) {
        err.println(line);
    }

    /** Standard output for text, as help is. */
    PrintStream text() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
