package dev.deckle.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.Deck;
import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.diagnostic.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EverythingTest {
    private final Diagnostics found = new Diagnostics();
    private final Deck deck = DeckScript.of(Scripts.folder().resolve("everything.deck.groovy")).evaluate(Map.of(), found);

    @Test
    void everyWordWorksInEachWayItIsWritten() {
        assertEquals(List.of(), found.list());
        Set<String> kinds = Scripts.slides(deck).stream().flatMap(s -> s.blocks().stream()).map(b -> b.getClass().getSimpleName()).collect(Collectors.toSet());
        for (Class<?> block : Block.class.getPermittedSubclasses()) assertTrue(kinds.contains(block.getSimpleName()), block + " is never made");
    }

    @Test
    void everyNodeKnowsItsLineAndColumn() {
        for (Slide slide : Scripts.slides(deck)) {
            assertTrue(slide.where().line() > 0 && slide.where().column() > 0, slide.title());
            slide.blocks().forEach(b -> assertTrue(b.where().line() >= slide.where().line() && b.where().column() > 0, b.toString()));
        }
        assertEquals("everything.deck.groovy:22:9", Scripts.slides(deck).get(0).where().toString());
        assertEquals("part.deck.groovy:1:1", Scripts.slides(deck).get(9).where().toString());
    }
}
