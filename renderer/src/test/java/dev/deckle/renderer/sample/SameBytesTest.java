package dev.deckle.renderer.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.DynamicTest;

/** Files are the same wherever they are made. */
class SameBytesTest {

    @Test
    void in_another_country() throws Exception {
        assertEquals(Fingerprint.take(), ask(Path.of(System.getProperty("java.home")), "-Duser.language=ar", "-Duser.country=EG",
                "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1", "-Duser.name=somebody", "-XX:TieredStopAtLevel=1"));
    }

    /** All that are installed beside the one that runs this test; the file formats' own libraries differ between them. */
    @TestFactory
    Stream<DynamicTest> by_another_java() throws Exception {
        String expected = Fingerprint.take();
        return javas().stream().map(home -> DynamicTest.dynamicTest(home.getFileName().toString(), () -> assertEquals(expected, ask(home))));
    }

    private static List<Path> javas() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> homes = Files.list(own.getParent())) {
            List<Path> found = new ArrayList<>();
            for (Path home : homes.sorted().toList()) {
                Path real = home.toRealPath();
                if (Files.isExecutable(real.resolve("bin/java")) && version(real) >= 17 && !real.equals(own) && !found.contains(real)) found.add(real);
            }
            return found;
        }
    }

    /** From the file in which every Java says what it is. */
    private static int version(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.exists(release)) return 0;
        return Files.readAllLines(release).stream().filter(l -> l.startsWith("JAVA_VERSION=")).findFirst()
                .map(l -> Integer.parseInt(l.replaceAll("\\D*(\\d+).*", "$1"))).orElse(0);
    }

    private static String ask(Path home, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString(), "-Xmx512m", "-Djava.awt.headless=true"));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), Fingerprint.class.getName()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        assertEquals(0, process.waitFor(), command.toString());
        return answer;
    }
}
