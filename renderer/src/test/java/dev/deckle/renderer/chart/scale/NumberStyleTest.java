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
    void a_value_keeps_two_digits_of_itself_or_is_told_in_its_own_magnitude() {
        assertEquals("1.02\u2009tn 8.5\u2009bn 640\u2009m 97\u2009bn", values("", "en", 1.02e12, 8.5e9, 640e6, 97e9));
        assertEquals("1.02万亿 85亿 6.4亿 970亿", values("", "zh-CN", 1.02e12, 8.5e9, 640e6, 97e9));
        assertEquals("0.000012", values("", "en", 0.000012));
        assertEquals("1,234 5.5", values("", "en", 1234.0, 5.5));
    }

    @Test
    void values_are_rounded_once_their_magnitude_is_settled() {
        assertEquals("999,999 1,000,001 995,000", values("", "en", 999_999.0, 1_000_001.0, 995_000.0));
        assertEquals("1.00亿", values("", "zh-CN", 99_999_999.0));
        assertEquals("1.00\u2009bn", values("", "en", 999_999_999.0));
        assertEquals("999,999", values("", "en", 999_999.0));
    }

    @Test
    void no_digit_is_told_that_the_data_have_not() {
        assertEquals("12.5 \u22128.25 \u221221 0 33", values("", "en", 12.5, -8.25, -21.0, 0.0, 33.0));
        assertEquals("42.8 38.1", values("", "en", 42.8, 38.123456));
        assertEquals("142.8 38.1", values("", "en", 142.8, 38.123456));
        assertEquals("38.1 36.0 42.8", values("", "en", 38.1, 36.0, 42.8));
    }

    @Test
    void values_beside_an_axis_are_in_its_unit() {
        List<Double> values = List.of(117_000.0, 96_000.0, 830.0);
        assertEquals("11.7万 9.6万 830", told(values, NumberStyle.besideAxis(values, List.of(0.0, 50_000.0, 100_000.0, 150_000.0), "", "zh-CN", "")));
        assertEquals("117k 96k 830", told(values, NumberStyle.besideAxis(values, List.of(0.0, 50_000.0, 100_000.0, 150_000.0), "", "en", "")));
        assertEquals("9,542\u4e07 1,000", told(List.of(95_419_123.0, 1000.0), NumberStyle.besideAxis(List.of(95_419_123.0, 1000.0), List.of(), "", "zh-CN", "")));
        assertEquals("9.8k", told(List.of(9800.0), NumberStyle.besideAxis(List.of(9800.0), List.of(0.0, 5000.0, 10_000.0), "", "en", "")));
    }

    @Test
    void an_axis_far_from_zero_is_told_in_full_where_its_magnitude_would_need_many_digits() {
        assertEquals("100,000.0 100,000.5 100,001.0", axis("", "en", 100_000.0, 100_000.5, 100_001.0));
        assertEquals("100,250 100,300", axis("", "zh-CN", 100_250.0, 100_300.0));
        assertEquals("100.0k 100.2k", axis("", "en", 100_000.0, 100_200.0));
        assertEquals("100,000.9", told(List.of(100_000.9), NumberStyle.besideAxis(List.of(100_000.9), List.of(100_000.0, 100_000.5, 100_001.0), "", "en", "")));
        assertEquals("100.3k", told(List.of(100_310.0), NumberStyle.besideAxis(List.of(100_310.0), List.of(100_000.0, 100_200.0, 100_400.0), "", "en", "")));
    }

    @Test
    void parts_of_years_are_no_thousands() {
        assertEquals("2020 2020.2 2021.75", told(List.of(2020.0, 2020.2, 2021.75), NumberStyle.years()));
    }

    @Test
    void the_ends_of_the_scale_are_written_with_powers() {
        assertEquals("2.5×10³²", values("", "en", 2.5e32));
        assertEquals("1×10³⁰⁰", values("", "en", 1e300));
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
        return told(List.of(ticks), style);
    }

    private static String values(String unit, String language, Double... values) {
        NumberStyle style = NumberStyle.values(List.of(values), unit, language, "");
        return told(List.of(values), style);
    }

    private static String told(List<Double> values, NumberStyle style) {
        return values.stream().map(style::format).collect(Collectors.joining(" "));
    }
}
