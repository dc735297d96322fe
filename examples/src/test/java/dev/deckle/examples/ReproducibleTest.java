package dev.deckle.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The command, as a process of its own, writes the bytes that the library writes here: wherever it runs, for whom, and on which Java. */
class ReproducibleTest {
    private static final String CHARTS = "charts/charts.deck.groovy";
    @TempDir
    Path elsewhere;

    @Test
    void inAnotherCountry() throws Exception {
        same(own(), elsewhere, "-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1",
            "-Duser.name=somebody", "-Duser.home=/nowhere", "-XX:ActiveProcessorCount=1");
    }

    @TestFactory
    Stream<DynamicTest> onAnotherJava() throws IOException {
        return javas().stream().map(home -> DynamicTest.dynamicTest(home.getFileName().toString(), () -> same(home, Sample.EXAMPLES)));
    }

    private void same(Path java, Path folder, String... options) throws Exception {
        Path pdf = elsewhere.resolve("out.pdf");
        Path png = elsewhere.resolve("png");
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "dev.deckle.cli.Main", "render",
            "--quiet", Sample.EXAMPLES.resolve(CHARTS).toString(), "-o", pdf.toString(), "--png", png.toString(), "--width", "320"));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        Sample here = Sample.of(Sample.EXAMPLES.resolve(CHARTS));
        assertArrayEquals(here.pdf(), Files.readAllBytes(pdf));
        for (int page : new int[] {1, 9, 16}) {
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            here.pages().writePng(page, 320, picture);
            assertArrayEquals(picture.toByteArray(), Files.readAllBytes(png.resolve("charts-%03d.png".formatted(page))), "page " + page);
        }
    }

    private static Path own() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The Javas, 17 or later, that are installed beside this one. */
    private static List<Path> javas() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> homes = Files.list(own().toRealPath().getParent())) {
            for (Path home : homes.sorted().toList()) {
                Path real = home.toRealPath();
                Path release = real.resolve("release");
                if (!Files.isExecutable(real.resolve("bin/java")) || !Files.exists(release) || real.equals(own().toRealPath()) || found.contains(real)) continue;
                if (Files.readString(release).matches("(?s).*JAVA_VERSION=\"(1[7-9]|[2-9]\\d).*")) found.add(real);
            }
        }
        return found;
    }
}
