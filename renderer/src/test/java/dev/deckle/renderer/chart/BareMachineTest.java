package dev.deckle.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Charts come out where Java can load no font at all, as in a bare container. */
class BareMachineTest {

    @Test
    void charts_need_no_font_of_the_machine() throws IOException, InterruptedException {
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
                "-Dsun.font.fontmanager=no.such.FontManager", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Bare.class.getName())
                .redirectErrorStream(true).start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, java.waitFor(), said);
        assertEquals("drawn", said.lines().reduce((a, b) -> b).orElse(""), said);
    }

    /** Paints every sample. */
    static final class Bare {
        private Bare() { }

        public static void main(String[] args) {
            for (Samples.Sheet sheet : Samples.all().values()) {
                for (Samples.Shown shown : sheet.shown()) shown.sample().prepare().paint(shown.width(), shown.height());
            }
            System.out.println("drawn");
        }
    }
}
