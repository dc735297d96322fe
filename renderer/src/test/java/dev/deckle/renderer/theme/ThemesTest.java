package dev.deckle.renderer.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.ThemeRef;
import dev.deckle.model.block.Asset;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Color;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesTest {
    private static final Where LINE = new Where("a.deck.groovy", 3, 1);

    private static List<Diagnostic> findings(String name, Map<String, String> overrides) {
        Diagnostics diagnostics = new Diagnostics();
        Themes.of(ref(name, overrides), diagnostics);
        return diagnostics.list();
    }

    /** Each override on a line of its own, from the fifth. */
    private static ThemeRef ref(String name, Map<String, String> overrides) {
        Map<String, ThemeRef.Token> tokens = new LinkedHashMap<>();
        overrides.forEach((token, value) -> tokens.put(token, new ThemeRef.Token(new Where("a.deck.groovy", 5 + tokens.size(), 9), value)));
        return new ThemeRef(LINE, name, null, tokens, List.of(), null);
    }

    @Test
    void aMistakeNamesTheLineOfItsToken() {
        assertEquals("a.deck.groovy:5:9", findings("report", Map.of("acent", "#000000")).get(0).where().toString());
        assertEquals("a.deck.groovy:5:9", findings("report", Map.of("accent", "reddish")).get(0).where().toString());
        Map<String, String> pale = new LinkedHashMap<>();
        pale.put("color.panel", "#FFFFFF");
        pale.put("muted", "#AAAAAA");
        assertEquals(List.of("a.deck.groovy:6:9"), findings("report", pale).stream().map(d -> d.where().toString()).distinct().toList());
        assertEquals("a.deck.groovy:3:1", findings("reprot", Map.of()).get(0).where().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "midnight", "plain"})
    void builtInThemesAreReadableAndComplete(String name) {
        assertEquals(List.of(), findings(name, Map.of()));
        assertTrue(Themes.builtIn(name).palette().size() >= 8);
        Themes.builtIn("report").tokens().forEach((token, value) -> assertTrue(Themes.builtIn(name).tokens().containsKey(token), token));
    }

    @Test
    void aPaleInkIsAWarning() {
        List<Diagnostic> found = findings("report", Map.of("ink", "#AAAAAA"));
        assertEquals("low-contrast", found.get(0).code());
        assertTrue(found.get(0).message().contains("ink #AAAAAA on paper #FFFFFF has a contrast of 2.3"), found.get(0).message());
    }

    @Test
    void anAccentOnPaperAndTextOnPanelsAreChecked() {
        assertEquals(List.of("theme 'report': accent #F19E38 on paper #FFFFFF has a contrast of 2.2, below 3.0"),
                findings("report", Map.of("accent", "#F19E38")).stream().map(Diagnostic::message).toList());
        List<String> onPanel = findings("report", Map.of("panel", "#707070")).stream().map(Diagnostic::message).toList();
        for (String ink : List.of("ink", "muted", "title")) assertTrue(onPanel.stream().anyMatch(m -> m.contains(": " + ink + " #")), ink + " " + onPanel);
    }

    @Test
    void unknownThemesAndTokensSuggestTheNearest() {
        assertEquals("did you mean 'report'?", findings("reprot", Map.of()).get(0).hint());
        assertEquals("did you mean 'accent'?", findings("report", Map.of("acent", "#000000")).get(0).hint());
        assertEquals("bad-token", findings("report", Map.of("accent", "reddish")).get(0).code());
    }

    @Test
    void anOverrideChangesAColourAndAFamilyComesFirst() {
        Theme theme = Themes.of(ref("report", Map.of("accent", "#123456", "font", "PT Sans")), new Diagnostics());
        assertEquals(Color.rgb(0x123456), theme.color("accent"));
        assertEquals("PT Sans", theme.fonts("body").get(0));
        assertEquals("PT Sans", theme.fonts("title").get(0));
    }

    @Test
    void aFileExtendsABuiltInTheme() {
        Asset file = new Asset("own.properties", "extends = midnight\ncolor.accent = #00FF00\n".getBytes(StandardCharsets.UTF_8));
        Theme theme = Themes.of(new ThemeRef(LINE, "own", file, Map.of(), List.of(), null), new Diagnostics());
        assertEquals(Color.rgb(0x00FF00), theme.color("accent"));
        assertEquals(Themes.builtIn("midnight").color("paper"), theme.color("paper"));
    }

    @Test
    void aFileWithoutABaseExtendsTheReport() {
        assertEquals(List.of(), inFile("color.accent = #C23B2C\n"));
    }

    @Test
    void whatIsWrongInAFileIsToldWithItsLine() {
        List<Diagnostic> found = inFile("extends = report\nsize.body = big\ncolor.acent = #000000\nspace.margin = -3\nmark.lead = star\n");
        assertEquals(List.of("own.properties:3:1: error: a theme has no 'color.acent'; did you mean 'color.accent'?",
                "own.properties:5:1: error: 'star' is no value for 'mark.lead'; write one of triangle, disc, square, dash, bar",
                "own.properties:2:1: error: 'big' is no value for 'size.body'; write a number above zero",
                "own.properties:4:1: error: '-3' is no value for 'space.margin'; write a number of points"), found.stream().map(Diagnostic::toString).toList());
        assertEquals("did you mean 'report'?", inFile("extends = raport\n").get(0).hint());
        assertEquals("bad-theme", inFile("a = \\u00zz\n").get(0).code());
    }

    private static List<Diagnostic> inFile(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Asset file = new Asset("own.properties", text.getBytes(StandardCharsets.UTF_8));
        Themes.of(new ThemeRef(LINE, "own", file, Map.of(), List.of(), null), diagnostics);
        return diagnostics.list();
    }

    @Test
    void lengthsScaleAndColoursDoNot() {
        Theme theme = Themes.builtIn("report").scaled(2);
        assertEquals(40, theme.number("size.title"));
        assertEquals(60, theme.number("space.margin"));
        assertEquals(1.25, theme.number("leading.title"));
    }
}
