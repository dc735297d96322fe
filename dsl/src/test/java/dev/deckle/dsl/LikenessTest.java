package dev.deckle.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell is found in a list, a range, a set or a map by its value, whatever class of number stands there; dates are found by texts that mean them. */
class LikenessTest {
    @TempDir
    Path folder;

    @BeforeEach
    void data() throws IOException {
        Files.writeString(folder.resolve("d.csv"), "name,year,score,day\na,2021,1.5,2021-12-31\nb,2022,2.5,2022-04-01\nc,2023,3,2023-01-01\nd,2024,4.25,2024-02-29\n");
    }

    private String evaluated(String before, String value) {
        String script = before + "\ndeck { slide('x') { def d = csv('d.csv'); text '<' + (" + value + ") + '>' } }";
        String deck = DeckScript.of("s.deck.groovy", script, folder).evaluate(Map.of()).toString();
        return deck.replaceAll("(?s).*<(.*?)>.*", "$1");
    }

    private void keeps(String names, String condition) {
        assertEquals(names, evaluated("", "d.where { " + condition + " }.collect { it.name }.join(' ')"), condition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "b c | it.year in [2022, 2023]",
        "b c | it.year in [2022.0, 2023L, 'x', null]",
        "a d | it.year !in [2022, 2023]",
        "a d | !(it.year in [2022, 2023])",
        "b c d | it.year in 2022..2024",
        "b c | it.year in 2022..<2024",
        "b | it.year in ([2022] as Set)",
        "b | it.year in new TreeSet([2022, 1999])",
        "b | it.score in [2.50, 7]",
        "c | it.score in [3]",
        "b | [2022, 1999].contains(it.year)",
        "b | (2022..2022).contains(it.year)",
        "c | [2022, 2023].indexOf(it.year) == 1",
        "b | [2022: true][it.year]",
        "b | [2022: true].get(it.year)",
        "b | [2022: true].containsKey(it.year)",
        "b d | [2022: true, 2023: false].getOrDefault(it.year, it.name == 'd')",
        "b | new TreeMap([2022: true])[it.year]",
        "b | it.year in [2022: true, 2023: false]",
        "b c | switch (it.year) { case [2022, 2023]: return true; default: return false }",
        "a b c | switch (it.year) { case 2020..2023: return true; case 2024: return false }",
        "b d | switch (it.day) { case '2022-Q2': return true; case '2024-02': return false; default: return it.year == 2024 }",
        "a | switch (it.name == 'a' ? '2023-10' : it.day) { case '2023-10': return true; case '2023-Q1': return false }",
        "b | it.year == 2022 && it['year'] == 2022",
        "a b | it.name in ['a', 'b'] && 'abc'.contains(it.name)",
        "b | [it.year].every { y -> y in [2022] }",
        "c d | it.day >= '2023-01-01'",
        "b c | it.day > '2022-01' && '2023-Q2' > it.day",
        "b | it.day == '2022-04-01'",
        "b | it.day == '2022-Q2'",
        "a c d | it.day != 'Q2 2022'",
        "b c | it.day in ['2022-Q2', '2023-01']",
        "b c | ['2022-Q2': true, '2023-01': true][it.day]",
        "a | it.name < 'b' && it.name != '2022-Q2'",
        "c | \"${it.year in [2023]}\" == 'true'",
    })
    void asAuthorsWriteIt(String names, String condition) {
        keeps(names, condition);
    }

    @Test
    void numbersOfTheScriptAreFoundAmongCells() {
        assertEquals("b", evaluated("", "d.groupBy { it.year }[2022][0].name"));
        assertEquals("true", evaluated("", "d.collect { it.year }.contains(2023)"));
        assertEquals("b c", evaluated("def years = [2022, 2023]\nboolean ours(year, years) { year in years }", "d.where { ours(it.year, years) }.collect { it.name }.join(' ')"));
    }

    @Test
    void datesOfCellsAreFoundByTextsOfTheScript() {
        assertEquals("b", evaluated("", "d.groupBy { it.day }['2022-Q2'][0].name"));
        assertEquals("true 2 true false", evaluated("", "'' + d.collect { it.day }.contains('2022-Q2') + ' ' + d.collect { it.day }.indexOf('2023-01') + ' ' + ('2023-01' in d*.day) + ' ' + ('2023-02' in d*.day)"));
        assertEquals("1 2 3 4", evaluated("m = ['2023-10': 1, '2023-Q4': 2]", "m['2023-10'] + ' ' + m.get('2023-Q4') + ' ' + 'a 2023-10'.indexOf('23-10').minus(1) + ' ' + 'abcd2023-10'.indexOf('2023-10')"));
    }

    @Test
    void textsThatMeanDaysMayComeFromElsewhere() {
        assertEquals("b c", evaluated("from = '2022-01'", "d.where { it.day >= from && it.day < \"${2023}-Q${2}\" }.collect { it.name }.join(' ')"));
        assertEquals("true false true true false", evaluated("a = '2023-10'; b = '2023-Q4'; n = 2; m = 3L", "'' + (a == '2023-10') + ' ' + (a == b) + ' ' + (a != b) + ' ' + (n < m) + ' ' + (n == m)"));
    }

    @Test
    void aTextWithValuesInItIsAKeyAsInTheLanguage() {
        assertEquals("4 4 2", evaluated("k = \"x${1}\"; m = [x1: 4]", "m[k] + ' ' + m?[k] + ' ' + [\"a${1}\", k].indexOf(k).plus(1)"));
    }

    @Test
    void whatIsWrittenToIsLeftAlone() {
        String script = "def seen = [:]; def list = [0, 0]\nd.each { seen[it.year] = it.name; seen[it.year] += '!'; list[1]++; ++list[0] }\n";
        assertEquals("a! b! c! d! [4, 4] 0 b", evaluated("", "{ -> " + script + " seen.values().join(' ') + ' ' + list + ' ' + [1, 0][1] + ' ' + 'abc'[1] }()").replace("\n", ""));
    }

    @Test
    void whateverHasAnIndexKeepsIt() {
        assertEquals("ab c 3 null 2 y", evaluated("", "'abc'[0..1] + ' ' + 'abc'[-1] + ' ' + ([1, 3] as int[])[1] + ' ' + [a: 1][d[0].name + 'z'] + ' ' + [4, 2][d.rowCount() - 3] + ' ' + [(null): 'y'][d[0] ? null : 1]"));
    }

    @Test
    void aPlaceInAListIsNoValueOfIt() {
        assertEquals("5 0 1.0 5", evaluated("l = [5, 0L, 1.0]", "l.get(0) + ' ' + l.get(1) + ' ' + l[2] + ' ' + l?.get(0)"));
        assertEquals("1 -1 7 y b", evaluated("l = [5, 0L]", "l.indexOf(0) + ' ' + l.indexOf(1) + ' ' + [7, 8].get(0L as int) + ' ' + 'x,y'.split(',')[1] + ' ' + 'abc'[1]"));
    }

    @Test
    void nothingAndArraysAreLookedUpToo() {
        assertEquals("y true 1 false null z", evaluated("n = null; l = [1, null]; m = [(null): 'y']",
            "m.get(n) + ' ' + l.contains(n) + ' ' + l.indexOf(n) + ' ' + [a: 1].containsKey(n) + ' ' + [a: 1]?.get(n) + ' ' + [a: 1].getOrDefault(n, 'z')"));
        assertEquals("true 0 false", evaluated("a = ['x', 'y'] as String[]; o = [7] as Object[]", "'' + [a].contains(a) + ' ' + [o, a].indexOf(o) + ' ' + [[7]].contains(o)"));
    }

    @Test
    void safeLookupsFindTheSame() {
        assertEquals("4 null 2", evaluated("m = [3: 4]; k = 3L; none = null", "m?[k] + ' ' + none?[k] + ' ' + [1, 2]?[1]"));
    }

    @Test
    void datesAndNumbersCannotBeCompared() {
        try {
            evaluated("", "d.where { it.day > 2022 }");
            org.junit.jupiter.api.Assertions.fail("compared");
        } catch (dev.deckle.model.diagnostic.DeckException e) {
            assertEquals("s.deck.groovy:2:29: error: column 'day' of d.csv holds the date 2021-12-31 in d.csv:2, which cannot be compared with the number 2022; "
                + "write a day as '2023-10-05', a month as '2023-10', a quarter as '2023-Q4', and a year as it.day.year", e.getMessage());
        }
    }

    @Test
    void productsDoNotOverflow() {
        assertEquals("4086242", evaluated("", "d.where { it.year in [2022] }.collect { it.year * it.year - 2242 }[0]"));
        assertEquals("2022000000000", evaluated("", "d.where { it.year in [2022] }.collect { it.year * 1000000000 }[0]"));
    }

    @Test
    void mistakesAreToldAsBefore() {
        List<String> said = Scripts.said("deck { slide('x') {\n def none = null\n text \"${none.contains(3)}\"\n } }");
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("t.deck.groovy:3"), said.get(0));
        assertEquals("true", evaluated("", "({ -> def none = null; none?.contains(3) == null && !(3 in none) })()"));
    }
}
