package dev.deckle.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.diagnostic.DeckException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void dataWrittenIntoAScriptBelongsInAFile() {
        StringBuilder rows = new StringBuilder("deck { slide('x') { table(data: rows([['a', 'b'],\n");
        for (int i = 0; i < 4000; i++) rows.append("['name ").append(i).append("', ").append(i).append("],\n");
        assertEquals(List.of("t.deck.groovy: error: there are too many statements or rows in one block; put the data in a CSV file, or divide the script with include"),
                Scripts.said(rows + "])) } }"));
        assertEquals(List.of("t.deck.groovy: error: a text in the script is longer than 65,535 bytes; put the data in a CSV file"),
                Scripts.said("deck { slide('x') { text '" + "报".repeat(22_000) + "' } }"));
    }

    @Test
    void aDeckOfManySlidesIsNotTooLarge() {
        StringBuilder slides = new StringBuilder("deck {\n");
        for (int i = 0; i < 300; i++) slides.append("slide('").append(i).append("') { lead 'x'; bullets 'a', 'b' }\n");
        assertEquals(300, Scripts.slides(Scripts.deck(slides + "}")).size());
    }

    @Test
    void deepNestingIsSaid() {
        List<String> said = Scripts.said("deck { slide('x') { lead " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " } }");
        assertEquals(List.of("t.deck.groovy:1:224: error: brackets are nested more than 200 deep; divide it with methods, or put the data in a file"), said);
        String sum = "deck { slide('x') { lead 'a'" + " + 'a'".repeat(20_000) + " } }";
        assertTrue(Scripts.said(sum).get(0).startsWith("t.deck.groovy: error: "), sum);
    }

    @Test
    void onlyUtf8IsRead() {
        byte[] bytes = "deck {\n title '报告é' }".getBytes(StandardCharsets.UTF_8);
        assertEquals("deck {\n title '报告é' }", Utf8.text("t", bytes));
        assertEquals("x", Utf8.text("t", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'x'}));
        byte[] latin = "deck {\n title 'é' }".getBytes(StandardCharsets.ISO_8859_1);
        DeckException e = Assertions.assertThrows(DeckException.class, () -> Utf8.text("t", latin));
        assertEquals("t:2:9: error: the script is not UTF-8: byte 16 is 0xE9; save the file as UTF-8", e.getMessage());
        DeckException cut = Assertions.assertThrows(DeckException.class, () -> Utf8.text("t", new byte[] {'a', (byte) 0xE6, (byte) 0x8A}));
        assertEquals("t:1:2: error: the script is not UTF-8: byte 2 is 0xE6; save the file as UTF-8", cut.getMessage());
    }
}
