package dev.deckle.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in other countries. */
class AbroadTest {
    @TempDir
    Path folder;

    @Test
    void whatAScriptFormatsItselfIsAlikeEverywhere() throws Exception {
        Files.writeString(folder.resolve("a.deck.groovy"), """
            deck {
                title 'Formats'
                language 'en'
                slide('Formats') {
                    bullets String.format('%.2f and %,d', 1.5, 12_345), String.format('%tA %<tR', new Date(0)), 'TITLE'.toLowerCase()
                }
            }
            """);
        assertArrayEquals(rendered("en", "US", "America/New_York"), rendered("tr", "TR", "Asia/Istanbul"));
    }

    private byte[] rendered(String language, String country, String zone) throws Exception {
        Path pdf = folder.resolve(country + ".pdf");
        Child child = Child.start(folder.resolve(country + ".txt"), List.of("-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone),
            Main.class, "render", "--quiet", folder.resolve("a.deck.groovy").toString(), "-o", pdf.toString());
        assertEquals(0, child.end(), child.words());
        return Files.readAllBytes(pdf);
    }
}
