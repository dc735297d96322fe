package dev.deckle.renderer.layout.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"61.1|true|.1", "540B|true|B", "'27.3 ± 1.2'|true|'.3 ± 1.2'", "1,300|true|''", "-40%|true|%", "$10B|true|B",
        ".914|true|.914", "no|false|''", "GPT-3|false|''", "2023 年|false|' 年'", "≤ 4|true|''"})
    void tellsNumbersAndFindsTheirTails(String text, boolean number, String tail) {
        assertEquals(number, Numbers.is(text));
        assertEquals(tail, Numbers.tail(text));
    }
}
