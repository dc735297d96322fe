package dev.deckle.model.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> WORDS = List.of("bullets", "numbered", "lead", "text", "table", "颜色表");

    @Test
    void offersTheWordAFewMistakesAway() {
        assertEquals("did you mean 'bullets'?", Nearest.hint("bulets", WORDS));
        assertEquals("did you mean 'lead'?", Nearest.hint("laed", WORDS));
        assertEquals("did you mean 'numbered'?", Nearest.hint("Numberd", WORDS));
        assertEquals("did you mean '颜色表'?", Nearest.hint("颜色", WORDS));
    }

    @Test
    void offersNothingWhenNothingIsNear() {
        assertEquals("", Nearest.hint("waterfall", WORDS));
        assertEquals("", Nearest.hint("x", List.of("y")));
        assertEquals("", Nearest.hint("lead", List.of()));
    }

    @Test
    void filesAreAlikeByTheirNamesNotByTheirEndings() {
        List<String> files = List.of("na_theme.deck.groovy", "race.csv", "mark.svg");
        assertEquals(Optional.empty(), Nearest.toFile("nothere.deck.groovy", files));
        assertEquals(Optional.of("race.csv"), Nearest.toFile("rcae.csv", files));
        assertEquals(Optional.of("mark.svg"), Nearest.toFile("mark.png", files));
        assertEquals(Optional.empty(), Nearest.toFile("park.png", files));
    }

    @Test
    void listsWhatThereIsWhenAsked() {
        assertEquals("the columns are 'a', 'b'", Nearest.hintOrList("zebra", List.of("a", "b"), "the columns are"));
        List<String> many = IntStream.range(0, 100).mapToObj(i -> "column" + i).toList();
        assertEquals(true, Nearest.hintOrList("?", many, "the columns are").endsWith("'column11', …"));
    }

    @Test
    void costsNothingOnAbsurdlyLongNames() {
        String endless = "x".repeat(10_000_000);
        assertEquals("did you mean '" + endless + "'?", Nearest.hint("x".repeat(64) + "y", List.of(endless)));
    }
}
