package dev.deckle.model.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void patternsAreOfNumbersOrOfDates() {
        for (String good : List.of("0", "#,##0", "0%", "0.0", "$#,##0.00", "0 'd'", "+0;-0", "0.0万", "#.#E0")) assertEquals(true, Formats.number(good), good);
        for (String bad : List.of("0.0.0", "@@#,;;;0.0.0", "%d", "{0}", "abc", "'0'", "x", "%.1f")) assertEquals(false, Formats.number(bad), bad);
        for (String good : List.of("yyyy", "MMM yy", "yyyy年M月", "'week' w")) assertEquals(true, Formats.date(good), good);
        for (String bad : List.of("0.0", "HH:mm", "%d", "abc", "#,##0", "{d}", "'yyyy'")) assertEquals(false, Formats.date(bad), bad);
    }
}
