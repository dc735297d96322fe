package dev.deckle.renderer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.chart.Mark.Kind;
import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.chart.label.Role;
import dev.deckle.renderer.display.Group;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A column of quarters, or months, stays one of them: on axes, in legends and alternative texts, and where the author names one. */
class QuarterTest {
    private static final String ROWS = "q | who | n\n2022-01-01 | A | 4\n2022-04-01 | A | 6\n2022-07-01 | A | 5\n2022-10-01 | A | 9\n2023-01-01 | A | 8";

    private static Sample quarters(Kind kind) {
        return Sample.csv(ROWS).written("q", "yyyy-'Q'q").mark(kind, "q", "n", "").language("en");
    }

    private static String names(Sample sample, Role role) {
        List<Label> labels = sample.prepare().lay(400, 220).labels().stream().filter(l -> l.role() == role).toList();
        return String.join(", ", labels.stream().map(l -> l.text().strip()).toList());
    }

    @Test
    void axes_name_quarters() {
        assertEquals("Q1 2022, Q2, Q3, Q4, Q1 2023", names(quarters(Kind.BARS), Role.CATEGORY));
        String ticks = names(quarters(Kind.LINES), Role.TICK);
        assertTrue(ticks.contains("Q1 2022, Q2, Q3, Q4, Q1 2023"), ticks);
        assertEquals("2022\u5E74\u4E00\u5B63\u5EA6, \u4E8C\u5B63\u5EA6, \u4E09\u5B63\u5EA6, \u56DB\u5B63\u5EA6, 2023\u5E74\u4E00\u5B63\u5EA6",
                names(quarters(Kind.BARS).language("zh-CN"), Role.CATEGORY));
    }

    @Test
    void the_year_is_said_with_each_where_they_do_not_follow_from_one_another() {
        String rows = "q | n\n2022-10-01 | 1\n2022-01-01 | 2\n2022-07-01 | 3\n2022-04-01 | 4";
        assertEquals("Q4 2022, Q1 2022, Q3 2022, Q2 2022", names(Sample.csv(rows).written("q", "yyyy-'Q'q").mark(Kind.BOX_PLOT, "q", "n", "").language("en"), Role.CATEGORY));
        assertEquals("Q2 2022, Q1, Q4 2021", names(Sample.csv("q | n\n2022-04-01 | 1\n2022-01-01 | 2\n2021-10-01 | 3").written("q", "yyyy-'Q'q").mark(Kind.BOX_PLOT, "q", "n", "").language("en"), Role.CATEGORY));
    }

    @Test
    void dates_that_are_no_quarters_stay_months() {
        assertEquals("Jan 2022, Apr, Jul, Oct, Jan 2023", names(Sample.csv(ROWS).mark(Kind.BARS, "q", "n", "").language("en"), Role.CATEGORY));
    }

    @Test
    void series_and_alternative_texts_name_quarters() {
        Sample series = Sample.csv(ROWS).written("q", "yyyy-'Q'q").mark(Kind.BARS, "who", "n", "q").language("en");
        assertTrue(names(series, Role.LEGEND).startsWith("Q1 2022, Q2 2022"), names(series, Role.LEGEND));
        assertEquals("Line chart. X axis: q. It rises from 4 (Q1 2022) to 8 (Q1 2023), peaking at 9 (Q4 2022). Note at Q3 2022: low.", alt(quarters(Kind.LINES).note("2022-Q3", null, "low")));
        assertTrue(alt(quarters(Kind.BARS).highlight("2022-Q4")).endsWith("Highlighted: Q4 2022."), alt(quarters(Kind.BARS).highlight("2022-Q4")));
    }

    private static String alt(Sample sample) {
        return ((Group) sample.prepare().paint(400, 220).get(0)).tag().alt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-Q4", "2022Q4", "2022 Q4", "Q4 2022", "q4/2022", "2022-10", "2022-10-01", "2022\u5E74\u56DB\u5B63\u5EA6", "2022\u5E74\u7B2C4\u5B63\u5EA6"})
    void quarters_are_found_as_the_author_writes_them(String written) {
        for (Kind kind : List.of(Kind.BARS, Kind.LINES)) {
            Sample sample = quarters(kind).note(written, null, "note").range("2022-Q1", written, "range", false).rule(written, null, "rule");
            List<Label> labels = sample.prepare().lay(400, 220).labels();
            for (String text : List.of("note", "range", "rule")) assertTrue(labels.stream().anyMatch(l -> l.text().equals(text)), kind + " " + text);
            assertEquals(List.of(), sample.diagnostics.list());
        }
        Sample lit = quarters(Kind.BARS).highlight(written).color(written, "#D85040");
        lit.prepare();
        assertEquals(List.of(), lit.diagnostics.list());
    }

    @Test
    void quarters_kept_as_texts_stand_in_order_as_written_and_are_found() {
        Sample texts = Sample.csv("q | n\nQ1 2023 | 3\nQ3 2022 | 1\nQ4 2022 | 2").mark(Kind.BARS, "q", "n", "").note("2022-Q4", null, "note").highlight("2022Q4");
        assertEquals("Q3 2022, Q4 2022, Q1 2023", names(texts, Role.CATEGORY));
        assertEquals("note", names(texts, Role.NOTE));
        assertEquals(List.of(), texts.diagnostics.list());
    }

    @Test
    void a_quarter_that_is_not_there_is_told() {
        Sample sample = quarters(Kind.BARS).note("2029-Q4", null, "note");
        sample.prepare();
        assertTrue(sample.diagnostics.list().get(0).toString().contains("the note names '2029-Q4', which is not on the x axis"), sample.diagnostics.list().toString());
        Sample odd = quarters(Kind.LINES).note("the fourth", null, "note");
        odd.prepare();
        assertTrue(odd.diagnostics.list().get(0).toString().endsWith("write a day as '2023-10-05', a month as '2023-10', a quarter as '2023-Q4'"), odd.diagnostics.list().toString());
    }

    @Test
    void months_stay_months_even_if_all_are_januaries() {
        String rows = "q | n\n2022-01-01 | 4\n2023-01-01 | 6";
        assertEquals("Jan 2022, Jan 2023", names(Sample.csv(rows).written("q", "yyyy-MM").mark(Kind.BARS, "q", "n", "").language("en"), Role.CATEGORY));
        assertEquals("2022, 2023", names(Sample.csv(rows).written("q", "yyyy-MM-dd").mark(Kind.BARS, "q", "n", "").language("en"), Role.CATEGORY));
        Sample one = Sample.csv("q | n\n2023-01-01 | 4").written("q", "yyyy-MM").mark(Kind.LINES, "q", "n", "", "points").language("en");
        assertTrue(names(one, Role.TICK).contains("Jan 2023"), names(one, Role.TICK));
    }

    @Test
    void a_missing_quarter_is_a_gap_among_bars() {
        String gap = ROWS.replace("2022-07-01 | A | 5\n", "");
        assertEquals("Q1 2022, Q2, Q3, Q4, Q1 2023", names(Sample.csv(gap).written("q", "'Q'q yyyy").mark(Kind.BARS, "q", "n", "").language("en"), Role.CATEGORY));
    }
}
