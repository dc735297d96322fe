package dev.deckle.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.DataTable;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files that nobody writes on purpose: they give a diagnostic, never a crash. */
class HostileTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private DataTable csv(byte[] bytes) {
        return Csv.parse("d.csv", bytes, Map.of(), Where.NONE, diagnostics);
    }

    private String fails(String text) {
        return assertThrows(DeckException.class, () -> csv(text.getBytes())).getMessage();
    }

    @Test
    void nuls() {
        assertEquals(2, csv("a,b\n1,2\n3,x\0y\n".getBytes()).columns().size());
        assertEquals("d.csv:3:3: error: a NUL character stands in the field; the file is not text, or not in this encoding", diagnostics.list().get(0).toString());
        assertTrue(fails("\0".repeat(100_000)).contains("UTF-16"));
    }

    @Test
    void aVeryLongLine() {
        assertEquals(10_000_000, csv(("a\n" + "x".repeat(10_000_000) + "\n").getBytes()).rows().get(0).get(0).toString().length());
        assertEquals("d.csv:3: error: a field in this row is longer than 16 million characters; look for a quote that is not closed",
            fails("a,b\n1,2\n3,\"" + "x,y\n".repeat(5_000_000)));
    }

    @Test
    void aHeaderWithoutEnd() {
        assertEquals("d.csv:1: error: the row has more than 16384 fields; look for a missing line break or another delimiter", fails("a,".repeat(3_000_000)));
        csv(("a,b\n1,2\n" + "x,".repeat(3_000_000) + "\n").getBytes());
        assertEquals("d.csv:3:5: error: the row has more than 16384 fields, the header 2; the first too many is 'x'; put a value that holds the delimiter in quotes",
            diagnostics.list().get(0).toString());
    }

    @Test
    void manyMistakesAreCountedNotListed() {
        csv(("a,b\n" + "1\n".repeat(1000)).getBytes());
        assertEquals(21, diagnostics.list().size());
        assertEquals("d.csv: error: and 980 more errors in this file", diagnostics.list().get(20).toString());
    }

    @Test
    void anyBytesGiveATableOrADiagnostic() {
        Random random = new Random(1);
        String alphabet = "a,;\"'\n\r\t|1.%-#\u00e9\ufdd0\0 =";
        for (int run = 0; run < 4_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            try {
                csv(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)).rows().hashCode();
            } catch (DeckException e) {
                assertTrue(e.diagnostics().size() == 1, text.toString());
            }
        }
    }

    @Test
    void anyJsonGivesATableOrADiagnostic() {
        Random random = new Random(2);
        String[] parts = {"{", "}", "[", "]", ",", ":", "\"a\"", "\"columns\"", "\"rows\"", "1", "null", "true", "-", "\"", "1e999", " "};
        for (int run = 0; run < 4_000; run++) {
            StringBuilder text = new StringBuilder(run % 2 == 0 ? "[{\"a\":" : "{\"columns\":[\"a\"],\"rows\":[");
            for (int i = random.nextInt(12); i > 0; i--) text.append(parts[random.nextInt(parts.length)]);
            text.append(run % 2 == 0 ? "}]" : "]}");
            try {
                Json.parse("d.json", text.toString(), Map.of(), Where.NONE, diagnostics).rows().hashCode();
            } catch (DeckException e) {
                assertTrue(e.diagnostics().size() == 1, text.toString());
            }
        }
    }
}
