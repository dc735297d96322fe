package dev.deckle.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the command inside the test: its exit code and what it wrote. */
record Run(int code, byte[] out, String err) {

    static Run of(String... args) {
        return of(false, args);
    }

    static Run onTerminal(String... args) {
        return of(true, args);
    }

    private static Run of(boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), terminal);
        int code = new Deckle(console).run(args);
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(out, StandardCharsets.UTF_8);
    }
}
