package dev.deckle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A program that replaces a file again and again until somebody kills it. */
final class EndlessWriter {
    static final int SIZE = 400_000;

    private EndlessWriter() { }

    public static void main(String[] args) {
        Path target = Path.of(args[0]);
        for (byte fill = 'a';; fill = (byte) (fill == 'z' ? 'a' : fill + 1)) {
            byte[] chunk = new byte[SIZE / 100];
            Arrays.fill(chunk, fill);
            try (WholeFiles files = new WholeFiles()) {
                files.write(target, out -> {
                    try {
                        for (int i = 0; i < 100; i++) out.write(chunk);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
                files.publish();
            }
        }
    }
}
