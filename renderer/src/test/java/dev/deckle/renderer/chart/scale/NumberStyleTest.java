package dev.deckle.renderer.chart.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NumberStyleTest {

    @Test
    void an_axis_writes_all_ticks_in_one_magnitude_with_the_same_digits() {
        assertEquals("0 2.5k 5.0k 7.5k 10.0k", axis("", "en", 0.0, 2500.0, 5000.0, 7500.0, 10_000.0));
        assertEquals("0 0.5\u2009bn 1.0\u2009bn", axis("", "en", 0.0, 5e8, 1e9));
        assertEquals("0 0.5亿 1.0亿", axis("", "zh-CN", 0.0, 5e7, 1e8));
        assertEquals("0 1万 2万", axis("", "zh-CN", 0.0, 1e4, 2e4));
        assertEquals("\u22120.5 0 0.5", axis("", "en", -0.5, 0.0, 0.5));
    }

    @Test
    void signs_stand_with_each_number() {
        assertEquals("0% 50%", axis("%", "en", 0.0, 50.0));
        assertEquals("$0 $20k", axis("$", "en", 0.0, 20_000.0));
        assertEquals("0 5", axis("bn USD", "en", 0.0, 5.0));
    }

    @Test
    void values_keep_the_digits_of_the_data_as_far_as_they_count() {
        assertEquals("38.1 103.2", values("", "en", 38.1, 103.2));
        assertEquals("22,000 3,000", values("", "en", 22_000.0, 3000.0));
        assertEquals("934,533", values("", "en", 934_533.0));
        assertEquals("1.30\u2009bn 0.65\u2009bn", values("", "en", 1.3e9, 6.5e8));
        assertEquals("960万", values("", "zh-CN", 9.6e6));
        assertEquals("0.914 0.568", values("", "en", 0.914, 0.568));
        assertEquals("3.3 66.7", values("", "en", 10 / 3.0, 200 / 3.0));
    }

    @Test
    void a_small_value_among_large_ones_does_not_read_as_nothing() {
        assertEquals("5,000 0.004", values("", "en", 5000.0, 0.004));
    }

    @Test
    void the_ends_of_the_scale_are_written_with_powers() {
        assertEquals("2.5×10²⁰\u2009tn", values("", "en", 2.5e32));
        assertEquals("1×10⁻⁹", values("", "en", 1e-9));
    }

    @Test
    void a_pattern_of_the_author_rules() {
        NumberStyle style = NumberStyle.values(List.of(0.25), "", "en", "0.0%");
        assertEquals("25.0%", style.format(0.25));
        assertEquals("\u22121,234.50", NumberStyle.axis(List.of(1.0), "", "en", "#,##0.00").format(-1234.5));
    }

    @Test
    void changes_have_their_sign() {
        NumberStyle style = NumberStyle.values(List.of(1.5, -2.0), "", "en", "");
        assertEquals("+1.5 \u22122.0", style.signed(1.5) + " " + style.signed(-2.0));
    }

    private static String axis(String unit, String language, Double... ticks) {
        NumberStyle style = NumberStyle.axis(List.of(ticks), unit, language, "");
        return List.of(ticks).stream().map(style::format).collect(Collectors.joining(" "));
    }

    private static String values(String unit, String language, Double... values) {
        NumberStyle style = NumberStyle.values(List.of(values), unit, language, "");
        return List.of(values).stream().map(style::format).collect(Collectors.joining(" "));
    }
}
