package dev.deckle.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParamsTest {
    private static final String SCRIPT = """
        param 'year', 2023
        param 'rate', 1.5
        param 'draft', false
        param 'since', '2023-01-01'
        deck { slide("$params.year ${params.rate.class.simpleName} $params.draft ${params['since']}") { } }
        """;

    private static String title(Map<String, ?> given) {
        return Scripts.slides(Scripts.deck(SCRIPT, given)).get(0).title();
    }

    @Test
    void defaultsHoldUnlessAValueIsGiven() {
        assertEquals("2023 BigDecimal false 2023-01-01", title(Map.of()));
        assertEquals("2024 BigDecimal true 2024-02-03", title(Map.of("year", "2024", "draft", "TRUE", "since", "2024-02-03")));
        assertEquals("2025 Double true 2023-01-01", title(Map.of("year", 2025, "rate", 2.5, "draft", true)));
    }

    @Test
    void paramsWorkInsideTheDeckToo() {
        assertEquals("7", Scripts.slides(Scripts.deck("deck { def n = param('n', 5); slide(\"$n\") { } }", Map.of("n", "7"))).get(0).title());
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertEquals(List.of("t.deck.groovy:1:1: error: the param 'year' needs a whole number, not '20x3'; its default is 2023"),
                Scripts.said(SCRIPT, Map.of("year", "20x3")));
        assertEquals(List.of("t.deck.groovy:3:1: error: the param 'draft' needs true or false, not 'maybe'; its default is false"),
                Scripts.said(SCRIPT, Map.of("draft", "maybe")));
        assertEquals(List.of("t.deck.groovy: error: the script has no param 'yaer'; did you mean 'year'?"), Scripts.said(SCRIPT, Map.of("yaer", "2023")));
        assertEquals(List.of("t.deck.groovy: error: the script has no param 'x'; it declares none; write: param 'x', a default"),
                Scripts.said("deck { slide('a') { } }", Map.of("x", new BigDecimal(1))));
        assertEquals(List.of("t.deck.groovy:2:1: error: the param 'a' is declared already; declare it once"),
                Scripts.said("param 'a', 1\nparam 'a', 2\ndeck { slide('a') { } }"));
    }
}
