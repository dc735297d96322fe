package dev.deckle.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data words in scripts: how they chain, and that one mistake is told once. */
class DataWordsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void data() throws IOException {
        Files.writeString(folder.resolve("papers.csv"), "vendor,year,papers\nNVIDIA,2022,15100\nNVIDIA,2023,19600\nIntel,2023,630\nAMD,2023,\n");
    }

    private String evaluated(String body) {
        return DeckScript.of("s.deck.groovy", "deck { slide('x') { " + body + " } }", folder).evaluate(Map.of()).toString();
    }

    private String error(String data) {
        return assertThrows(DeckException.class, () -> evaluated("bars(data: " + data + ", x: 'vendor', y: 'papers')")).getMessage();
    }

    private void gives(String expected, String data) {
        String deck = evaluated("def rows = " + data + "; bullets rows.collect { \"$it.vendor $it.papers\" }");
        assertEquals(true, deck.contains(expected), deck);
    }

    @Test
    void wordsChain() {
        gives("NVIDIA 34700", "csv('papers.csv').group('vendor').sum('papers').sort('papers', desc).first(1)");
        gives("NVIDIA 19600", "csv('papers.csv').where { it.year > 2022 && it.vendor =~ /V/ }");
        gives("Others 15730", "csv('papers.csv').top(1, other: 'Others')");
        gives("AMD 0", "csv('papers.csv').with('papers') { it.papers ?: 0 }");
    }

    @Test
    void aConditionThatKeepsNothingIsKnownByWhatComesOfIt() {
        Diagnostics found = new Diagnostics();
        String script = "deck {\n slide('x') {\n  def none = csv('papers.csv')\n  none = none.where { it.vendor == 'Nvidia' && it.year > 2000 }\n  table(data: none.sort('year').select('year', 'papers'))\n } }";
        DeckScript.of("s.deck.groovy", script, folder).evaluate(Map.of(), found);
        assertEquals("[s.deck.groovy:4:15: warning: a table has no rows: `where` kept none of the 4 rows of papers.csv; look at its condition: 'vendor' holds 'NVIDIA', 'Intel', 'AMD']", found.list().toString());
    }

    @Test
    void aMistakeIsToldOnce() {
        assertEquals("s.deck.groovy:1:32: error: no file 'paper.csv'; did you mean 'papers.csv'?",
            error("csv('paper.csv').group('vendor').sum('papers').where { it.x }"));
        assertEquals("s.deck.groovy:1:32: error: no column 'paper' in papers.csv; did you mean 'papers'?", error("csv('papers.csv').where { it.paper > 3 }"));
    }
}
