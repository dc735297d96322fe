package dev.deckle.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of a test, with its own heap; what it says goes to a file. */
record Child(Process process, Path said) {

    /** Starts a main class of the tests' class path. */
    static Child start(Path said, List<String> options, Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start(), said);
    }

    /** Its exit code. */
    int end() throws InterruptedException {
        return process.waitFor();
    }

    String words() throws IOException {
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
