package dev.deckle.renderer.chart.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void ticks_stand_at_round_values() {
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0), Ticks.around(0, 76, 4, null, null).values());
        assertEquals(List.of(0.0, 10_000.0, 20_000.0, 30_000.0), Ticks.around(0, 28_600, 3, null, null).values());
        assertEquals(List.of(-50.0, 0.0, 50.0, 100.0), Ticks.around(-40, 95, 3, null, null).values());
        assertEquals(List.of(0.0, 0.1, 0.2, 0.3), Ticks.around(0, 0.3, 3, null, null).values());
    }

    @Test
    void data_that_reaches_little_over_the_last_tick_ends_the_axis_itself() {
        Ticks t = Ticks.around(0, 62, 3, null, null);
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0), t.values());
        assertEquals(62, t.scale().max());
    }

    @Test
    void an_end_the_author_sets_stays() {
        Ticks t = Ticks.around(3, 90, 4, 5.0, 95.0);
        assertEquals(5, t.scale().min());
        assertEquals(95, t.scale().max());
        assertTrue(t.values().stream().allMatch(v -> v >= 5 && v <= 95), t.toString());
    }

    @Test
    void whatever_the_data_ticks_are_round_few_and_enclose_it_nearly() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            double a = Math.pow(10, random.nextDouble(-9, 12)) * (random.nextBoolean() ? 1 : -1), b = random.nextInt(5) == 0 ? a : a + Math.abs(a) * random.nextDouble(-2, 2);
            double min = Math.min(a, b), max = Math.max(a, b);
            Ticks t = Ticks.around(min, max, 1 + random.nextInt(8), null, null);
            String told = min + " to " + max + ": " + t;
            assertTrue(t.scale().min() <= min && t.scale().max() >= max, told);
            assertTrue(t.values().size() >= 1 && t.values().size() <= 16, told);
            if (t.values().size() < 2) continue;
            BigDecimal step = new BigDecimal(t.values().get(1) - t.values().get(0)).round(new MathContext(6)).stripTrailingZeros();
            assertTrue(List.of("1", "2", "25", "5").contains(step.unscaledValue().toString()), told);
        }
    }

    @Test
    void a_log_axis_has_powers_of_ten() {
        assertEquals(List.of(1.0, 10.0, 100.0, 1000.0), Ticks.log(2, 800, 4, null, null).values());
        assertEquals(0.5, Ticks.log(1, 100, 3, null, null).scale().at(10), 1e-9);
    }

    @Test
    void a_log_axis_is_trimmed_to_the_data_and_names_every_decade_there_is_room_for() {
        Ticks decades = Ticks.log(5, 5e9, 12, null, null);
        assertEquals(List.of(10.0, 100.0, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10), decades.values().subList(decades.values().size() - 10, decades.values().size()));
        Ticks far = Ticks.log(60, 26_000, 6, null, null);
        assertEquals(List.of(100.0, 1000.0, 10_000.0), far.values());
        assertTrue(far.scale().min() > 50 && far.scale().max() < 30_000, far.toString());
        assertEquals(List.of(100.0, 200.0, 500.0, 1000.0), Ticks.log(130, 670, 6, null, null).values());
    }

    @Test
    void whole_numbers_have_no_ticks_between_them() {
        assertEquals(List.of(1.0, 2.0, 3.0, 4.0, 5.0), Ticks.around(1, 5, 8, 1.0, 5.0, true).values());
        assertEquals(List.of(0.0, 1.0, 2.0), Ticks.around(0, 2, 5, null, null, true).values());
    }

    @Test
    void dates_step_by_natural_units() {
        double from = java.time.LocalDate.of(2021, 1, 1).toEpochDay(), to = java.time.LocalDate.of(2023, 4, 1).toEpochDay();
        assertEquals("Jan 2021, Jul, Jan 2022, Jul, Jan 2023", names(from, to, 6, "en"));
        assertEquals("2021, 2022, 2023", names(from, to, 3, "en"));
        assertEquals("2023年1月, 2月, 3月, 4月", names(java.time.LocalDate.of(2023, 1, 1).toEpochDay(), to, 5, "zh-CN"));
        assertEquals("3 Jan 2022, 10 Jan, 17 Jan", names(java.time.LocalDate.of(2022, 1, 1).toEpochDay(), java.time.LocalDate.of(2022, 1, 20).toEpochDay(), 4, "en"));
    }

    @Test
    void no_tick_is_finer_than_the_places_are() {
        double from = java.time.LocalDate.of(2021, 10, 1).toEpochDay(), to = java.time.LocalDate.of(2022, 7, 1).toEpochDay();
        assertEquals("Q4 2021, Q1 2022, Q2, Q3", names(DateTicks.within(from, to, 20, DateNames.QUARTERS), "en"));
        assertEquals("Q1 2022, Q3", names(DateTicks.within(from, to, 3, DateNames.QUARTERS), "en"));
        assertEquals("2022", names(DateTicks.within(from, to, 1, DateNames.QUARTERS), "en"));
        assertEquals("2022", names(DateTicks.within(from, to, 20, java.time.temporal.ChronoUnit.YEARS), "en"));
        assertEquals(10, DateTicks.within(from, to, 40, java.time.temporal.ChronoUnit.MONTHS).values().size());
    }

    private static String names(DateTicks ticks, String language) {
        return String.join(", ", ticks.names(language));
    }

    private static String names(double from, double to, int most, String language) {
        return DateTicks.within(from, to, most).names(language).stream().collect(Collectors.joining(", "));
    }

    @Test
    void bins_have_round_edges_and_lose_no_value() {
        SplittableRandom random = new SplittableRandom(2);
        double[] values = random.doubles(500, 3, 47).toArray();
        Bins bins = Bins.of(java.util.Arrays.stream(values).boxed().toList(), 0);
        assertEquals(500, java.util.Arrays.stream(bins.counts(values)).sum());
        assertEquals(0, bins.first() % bins.width(), 1e-9);
        assertEquals(8, Bins.of(List.of(1.0, 2.0, 9.0), 7).count(), "round edges come before the wished count");
        assertEquals(new Bins(0.5, 1, 6), Bins.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), 6));
        assertEquals(new Bins(0.5, 1, 6), Bins.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0), 0));
        assertEquals(1, Bins.of(List.of(4.0, 4.0), 0).count());
    }
}
