package dev.deckle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptTest {

    @Test
    void theCaretStandsUnderTheColumn() {
        assertEquals(List.of("    bulets 'a'", "    ^"), Excerpt.under("bulets 'a'", 1));
        assertEquals(List.of("     lead 'a'", "          ^"), Excerpt.under("\tlead 'a'", 7));
    }

    @Test
    void chineseTakesTwoColumns() {
        assertEquals(List.of("    lead '营收。' x", "                 ^"), Excerpt.under("lead '营收。' x", 11));
    }

    @Test
    void ofALongLineThePartAroundTheColumnIsShown() {
        List<String> shown = Excerpt.under("x".repeat(300) + "HERE" + "y".repeat(300), 301);
        int caret = shown.get(1).indexOf('^');
        assertEquals('H', shown.get(0).charAt(caret));
        assertTrue(shown.get(0).length() < 110);
    }

    @Test
    void aLineThatIsNotThereShowsNothing(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.groovy"), "one\ntwo");
        assertEquals(List.of("    two", "     ^"), Excerpt.of(file, 2, 2));
        assertEquals(List.of(), Excerpt.of(file, 3, 1));
        assertEquals(List.of(), Excerpt.of(folder.resolve("b.groovy"), 1, 1));
    }
}
