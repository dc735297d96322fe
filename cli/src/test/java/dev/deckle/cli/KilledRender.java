package dev.deckle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Renders a deck over and over, each time another version of it, and kills the command each time at another moment. */
final class KilledRender {
    private static final String DECK = """
        deck {
            title 'Killed'
            language 'en'
            param 'version', 0
            6.times { n -> slide("Slide $n of version $params.version") { bullets 'one', 'two'; notes 'said'; source('Counter') } }
        }
        """;
    private static final int FEWEST = 3;
    private static final long PATIENCE = 12_000_000_000L;
    private static final double GOLDEN = 0.618;
    private final Path folder;
    private final List<String> arguments;
    private final List<Map<String, byte[]>> versions = new ArrayList<>();

    KilledRender(Path folder) throws IOException {
        this.folder = folder;
        Path script = Files.writeString(folder.resolve("deck.deck.groovy"), DECK);
        arguments = List.of("render", script.toString(), "--png", folder.toString(), "--width", "320", "--notes", "--sources", "-p");
        for (int version = 1; version >= 0; version--) {
            Run run = Run.of(arguments(version));
            assertEquals(0, run.code(), run.err());
            versions.add(0, files());
        }
    }

    void repeat(int kills) throws Exception {
        long begin = System.nanoTime();
        assertEquals(0, start(0).waitFor());
        long whole = (System.nanoTime() - begin) / 1_000_000;
        // on a busy machine fewer will do; the moments are spread evenly however many there are
        for (int i = 1; i <= kills && (i <= FEWEST || System.nanoTime() - begin < PATIENCE); i++) {
            Process process = start(i % 2);
            // the first half is Java starting
            Thread.sleep(whole / 2 + (long) (whole * (i * GOLDEN % 1) / 2));
            process.destroyForcibly().waitFor();
            assertWhole(files());
        }
        assertEquals(0, Run.of(arguments(0)).code());
        assertEquals(versions.get(0).keySet(), files().keySet(), "what the dead runs left is cleared away");
        versions.get(0).forEach((name, bytes) -> assertArrayEquals(bytes, read(folder.resolve(name)), name));
    }

    private String[] arguments(int version) {
        return Stream.concat(arguments.stream(), Stream.of("version=" + version)).toArray(String[]::new);
    }

    private Process start(int version) throws IOException {
        return Child.start(folder.resolveSibling(folder.getFileName() + ".said"), List.of(), Main.class, arguments(version)).process();
    }

    private void assertWhole(Map<String, byte[]> files) {
        versions.get(0).keySet().forEach(name -> {
            byte[] found = files.get(name);
            assertTrue(versions.stream().anyMatch(v -> Arrays.equals(v.get(name), found)), name);
        });
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.forEach(file -> files.put(file.getFileName().toString(), read(file)));
        }
        return files;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
