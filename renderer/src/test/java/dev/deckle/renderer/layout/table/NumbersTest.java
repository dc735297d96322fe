package dev.deckle.renderer.layout.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.2亿|120000000", "3,400万|34000000", "2 万亿|2e12", "3.4K|3400", "5m|5000000", "$1.5bn|1.5e9", "-40%|-40", "–$5|-5",
        "−.5|-0.5", "27.3 ± 1.2|27.3", "12*|12"})
    void multipliersCount(String text, double value) {
        assertEquals(value, Numbers.value(text), Math.abs(value) * 1e-12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.2亿;3,400万;12|true", "$3B;2M|true", "3x;4×|true", "12%;13|false", "3×;1.2亿|false", "$3;€4|false", "3;none|false"})
    void onlyNumbersOfOneKindAreCompared(String texts, boolean comparable) {
        assertEquals(comparable, Numbers.comparable(List.of(texts.split(";"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.2 亿元|true", "2023-08-01|true", "12 GB|true", "1.0 × 10−3|true", "2019–2023|true", "GPT-3|false", "84 per cent|false",
        "1, 2, 3, 5, 8, 13, 21, 34|false"})
    void numbersAreKeptWholeWithTheirUnits(String text, boolean whole) {
        assertEquals(whole, Numbers.whole(text));
    }
}
