package dev.deckle.renderer.text;

import static dev.deckle.renderer.text.Samples.EN;
import static dev.deckle.renderer.text.Samples.ZH;
import static dev.deckle.renderer.text.Samples.line;
import static dev.deckle.renderer.text.Samples.runs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Severity;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Target;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapingTest {

    private static double width(String text, TextStyle style) {
        return Samples.plain(text, style).naturalWidth(10);
    }

    private static String faces(String markup, TextStyle style) {
        return runs(line(markup, style)).stream().map(r -> r.text() + "=" + r.face().name()).reduce((a, b) -> a + " " + b).orElse("");
    }

    @Test
    void ligaturesKeepTheirLetters() {
        GlyphRun run = runs(line("office", EN)).get(0);
        List<String> letters = IntStream.range(0, run.glyphs().length).mapToObj(run::textOf).toList();
        assertEquals(List.of("o", "ffi", "c", "e"), letters);
        assertEquals(List.of("o", "f", "f", "i"), lettersOf("`offi`"));
        assertEquals(2, runs(line("f**i**", EN)).size());
        assertEquals(List.of("f", "i"), lettersOf("f\u200Ci").isEmpty() ? List.of() : lettersOf("f&shy;i"));
    }

    private static List<String> lettersOf(String markup) {
        GlyphRun run = runs(line(markup, EN)).get(0);
        return IntStream.range(0, run.glyphs().length).mapToObj(run::textOf).toList();
    }

    @Test
    void kerns() {
        assertTrue(width("AV", EN) < width("A", EN) + width("V", EN) - 0.5);
        assertTrue(width("To", EN) < width("T", EN) + width("o", EN) - 0.3);
        assertEquals(width("HH", EN), 2 * width("H", EN), 0.2);
        assertEquals(Samples.plain("AVAV", EN.withBold(true)).naturalWidth(20), 2 * Samples.plain("AVAV", EN.withBold(true)).naturalWidth(10), 1e-9);
    }

    @Test
    void codeStandsInColumns() {
        TextStyle mono = new TextStyle(List.of("DejaVu Sans Mono"), false, false, Samples.INK, Samples.LINK, Samples.CODE, "zh");
        assertEquals(width("iiii", mono), width("ffil", mono), 1e-9);
        assertEquals(width("a 中", mono), width("a ", mono) + width("b", mono) + width("中", mono), 1e-9);
        assertEquals("    x", Samples.plain("\tx", mono).text());
        assertEquals(width("aabbccddeea", mono), width("中（），。a", mono), 1e-9, "Han and full-width marks take two columns");
        assertEquals(width("aabb", mono), width("《书", mono), 1e-9);
        Line line = Samples.plain("中a", mono).lines(500, 10, Breaking.FILL).get(0);
        assertEquals((2 * width("a", mono) - 10) / 2, runs(line).get(0).x(), 1e-9, "in the middle of its columns");
        assertEquals(2 * width("a", mono), runs(line).get(1).x(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"Lato", "Noto Sans SC", "DejaVu Sans"})
    void widthIsThatOfTheGlyphs(String family) {
        TextStyle style = new TextStyle(List.of(family), false, false, Samples.INK, Samples.LINK, Samples.CODE, "en");
        Line line = Samples.plain("State of AI 2023", style).lines(1000, 12, Breaking.FILL).get(0);
        GlyphRun last = runs(line).get(runs(line).size() - 1);
        assertEquals(line.width(), last.x() + last.width(), 1e-9);
    }

    @Test
    void fallsBackByCoverage() {
        assertEquals("GPT =Lato-Regular 模型 =NotoSansHans-Regular ✗=DejaVuSans", faces("GPT 模型 ✗", ZH));
        assertEquals("a=Lato-Regular ✗=DejaVuSans b=Lato-Regular", faces("a✗b", EN));
        assertEquals("模型=NotoSansHans-Medium", faces("**模型**", ZH));
        assertEquals(0.025, runs(line("**模型**", ZH)).get(0).embolden());
        assertEquals(0, runs(line("**bold**", ZH)).get(0).embolden());
    }

    @Test
    void signsOfOneKindComeFromOneFace() {
        assertEquals("✓✗☐=DejaVuSans", faces("✓✗☐", ZH));
        assertEquals("■□●○▲△=NotoSansHans-Regular", faces("■□●○▲△", EN));
        assertEquals("→=Lato-Regular", faces("→", ZH));
    }

    @Test
    void emphasisSlantsHanButACaptionDoesNot() {
        assertEquals(0.2, runs(line("*强调*", ZH)).get(0).slant());
        assertEquals(0, runs(line("说明", ZH.withItalic(true))).get(0).slant());
        assertEquals("Lato-Italic", runs(line("caption", ZH.withItalic(true))).get(0).face().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "zh-CN | 他说“好”      | true", "zh-CN | 说“GPT”了   | true", "zh-CN | 报告 State of “AI” report | false", "en | the “word” here | false",
        "en    | 他说“你好”吗   | true", "ko | 그는 “좋다” 했다 | false", "zh-CN | 对——错   | true", "zh-CN | wait…what | false", "zh-CN | ——x | true", "en | yes——no | false",
        "zh-CN | 等等……      | true", "zh-CN | OpenAI’s 模型 | false", "zh-CN | 弗拉基米尔·普京 | true", "zh-CN | DALL·E 模型 | false"})
    void sharedPunctuationFollowsItsSurroundings(String lang, String text, boolean wide) {
        GlyphRun run = runs(line(text, Samples.style(lang))).stream()
                .filter(r -> r.text().codePoints().anyMatch(dev.deckle.renderer.text.unicode.Cjk::ambiguous)).findFirst().orElseThrow();
        assertEquals(wide ? "NotoSansHans-Regular" : "Lato-Regular", run.face().name());
    }

    @Test
    void hanAndLatinStandAQuarterEmApart() {
        double apart = width("中", ZH) + width("A", ZH) + width("文", ZH);
        assertEquals(apart + 5, width("中A文", ZH), 1e-9);
        assertEquals(width("中A文", ZH), width("中 A 文", ZH), 1e-9);
        assertEquals(width("中A文", ZH), width("中\u00A0A\u00A0文", ZH), 1e-9);
        assertEquals(width("中", ZH) + width("(", ZH) + width("文", ZH), width("中(文", ZH), 1e-9);
        assertEquals(width("第1", ZH), width("第", ZH) + width("1", ZH) + 2.5, 1e-9);
    }

    @Test
    void raisedAndLoweredStandCloseToTheirWord() {
        assertEquals(10 + 10 + 0.65 * width("1", ZH), Samples.markup("标^1^的", ZH).naturalWidth(10), 1e-9);
        assertEquals(width("标", ZH) + width("₁", ZH) + width("的", ZH), width("标₁的", ZH), 1e-9);
        double parts = width("x", ZH) + 0.65 * width("2", ZH) + 10;
        assertEquals(parts + 2.5, Samples.markup("x^2^的", ZH).naturalWidth(10), 1e-9, "the gap between x² and Han stays");
    }

    /** A typed space beside a full-width mark adds nothing to the mark's own blank. */
    @Test
    void spacesBesideFullWidthMarksAreNotAdded() {
        assertEquals(width("与（括号）与《书》和", ZH), width("与 （括号） 与 《书》 和", ZH), 1e-9);
        assertEquals(width("好，GPT", ZH), width("好， GPT", ZH), 1e-9);
        assertEquals(width("（甲）（乙）", ZH), width("（甲） （乙）", ZH), 1e-9);
        double words = width("name,", EN) + width("版式原理", EN) + width(", stands", EN);
        double ink = 2 * (width("《一", EN) - 10);
        assertEquals(words + ink + 2.5, width("name, 《版式原理》, stands", EN), 0.3);
    }

    @Test
    void theSignOfAHashtagStandsCloseToItsWord() {
        assertEquals(width("#", ZH) + width("话题", ZH), width("#话题", ZH), 1e-9);
        assertEquals(width("联系", ZH) + 2.5 + width("@", ZH) + width("张三", ZH), width("联系@张三", ZH), 1e-9);
        assertEquals(width("C#", ZH) + 2.5 + width("语言", ZH), width("C#语言", ZH), 1e-9);
    }

    @Test
    void gapsGoWhereLinesBreak() {
        List<Line> lines = Samples.plain("中文ABC中文", ZH).lines(21, 10, Breaking.FILL);
        assertEquals(List.of("中文", "ABC", "中文"), Samples.texts(lines));
        assertEquals(20, lines.get(0).width(), 1e-9);
        assertEquals(0, runs(lines.get(1)).get(0).x(), 1e-9);
    }

    @Test
    void fullWidthMarksCloseUp() {
        assertEquals(10 + 5 + 5, width("他），", ZH), 0.51);
        assertEquals(10 + 5 + 10 + 10, width("他。（她", ZH), 0.51);
        assertEquals(10 + 5 + 10 + 10, width("他（（她", ZH), 1e-9);
        assertEquals(10 + 10 + 10, width("他，她", ZH), 1e-9);
        assertEquals(10 + 5, width("他，", ZH), 0.51);
        assertTrue(runs(line("《书》", ZH)).get(0).x() < -3);
    }

    @Test
    void missingGlyphsAreToldOnceAndDrawn() {
        Diagnostics diagnostics = new Diagnostics();
        Paragraph p = Samples.typesetter(diagnostics).markup("a\uDBFF\uDFFD 𓀀𓀀 b", EN, Samples.WHERE);
        List<Diagnostic> found = diagnostics.list();
        assertEquals(1, found.size(), found.toString());
        assertEquals(Severity.ERROR, found.get(0).severity());
        assertEquals("missing-glyph", found.get(0).code());
        assertTrue(found.get(0).message().startsWith("no font has 2 characters of this text, such as '\uDBFF\uDFFD' U+10FFFD"), found.get(0).message());
        assertEquals(Samples.WHERE, found.get(0).where());
        GlyphRun run = runs(p.lines(500, 10, Breaking.FILL).get(0)).get(0);
        assertEquals("a\uDBFF\uDFFD 𓀀𓀀 b", run.text());
        assertEquals(0, run.glyphs()[1]);
        assertNotEquals(0, run.face().outline(0).size());
    }

    @Test
    void aTextInWritingThatNoFontHasIsToldOnce() {
        Diagnostics diagnostics = new Diagnostics();
        Samples.typesetter(diagnostics).markup("한국어 텍스트는 한글", Samples.style("ko"), Samples.WHERE);
        assertEquals("no font has 8 characters of this text, such as '한' U+D55C HANGUL SYLLABLES D55C", diagnostics.list().get(0).message());
        assertTrue(diagnostics.list().get(0).hint().contains("font 'fonts/….ttf'"));
        assertEquals(1, diagnostics.list().size());
        Samples.typesetter(diagnostics).markup("a𓀀", EN, Samples.WHERE);
        assertEquals("no font has the character '𓀀' U+13000 EGYPTIAN HIEROGLYPH A001", diagnostics.list().get(1).message());
    }

    @Test
    void whatIsNeverDrawnGoesQuietly() {
        Diagnostics diagnostics = new Diagnostics();
        Paragraph p = Samples.typesetter(diagnostics).markup("\uFEFFa\u200Bb\u200D\uFE0Fc\u200F\u200Ed\u00ADe\r\nf\tg", EN, Samples.WHERE);
        assertEquals("abcde f g", p.text());
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void controlCharactersAreLeftOutButNotInSilence() {
        Diagnostics diagnostics = new Diagnostics();
        Paragraph p = Samples.typesetter(diagnostics).markup("a\u0007b \u202Ec NUL\u0000\u0000x", EN, Samples.WHERE);
        assertEquals("ab c NULx", p.text());
        assertEquals(List.of("the control character U+0007 BEL is left out", "the control character U+202E RIGHT-TO-LEFT OVERRIDE is left out",
                "the control character U+0000 NULL is left out"), diagnostics.list().stream().map(Diagnostic::message).toList());
        assertTrue(diagnostics.list().stream().allMatch(d -> d.code().equals("control-character") && d.where() == Samples.WHERE));
    }

    @Test
    void softHyphensShowAtTheEndOfALine() {
        Paragraph p = Samples.markup("inter&shy;national", EN);
        assertEquals(List.of("international"), Samples.texts(p.lines(500, 10, Breaking.FILL)));
        List<Line> lines = p.lines(40, 10, Breaking.FILL);
        assertEquals(List.of("inter", "national"), Samples.texts(lines));
        assertEquals("inter\u00AD", runs(lines.get(0)).get(0).text());
    }

    @Test
    void theChineseDashIsOneLineOfTwoEm() {
        GlyphRun run = runs(line("好——坏", ZH)).get(0);
        assertEquals(3, run.glyphs().length);
        assertEquals("——", run.textOf(1));
        assertEquals(40, width("好——坏", ZH), 1e-9);
        assertEquals(List.of("好——", "坏"), Samples.texts(Samples.plain("好——坏", ZH).lines(30, 10, Breaking.FILL)));
    }

    @Test
    void halfASurrogatePairIsReplaced() {
        assertEquals("a\uFFFDb", Samples.plain("a\uD83Db", EN).text());
    }

    @Test
    void accentsJoinOrStandOverTheirLetter() {
        assertEquals("é", Samples.plain("e\u0301", EN).text());
        assertEquals(width("x", EN), width("x\u0302", EN), 1e-9);
        assertEquals(1, Samples.plain("x\u0302x\u0302", EN).lines(1, 10, Breaking.FILL).get(0).text().indexOf('\u0302'));
    }

    @Test
    void scriptsAreSmallAndMoved() {
        List<GlyphRun> runs = runs(line("H~2~O^+^", EN));
        assertEquals(6.5, runs.get(1).size(), 1e-9);
        assertEquals(1.5, runs.get(1).y(), 1e-9);
        assertEquals(-3.5, runs.get(3).y(), 1e-9);
        assertEquals(0, runs.get(0).y(), 0);
    }

    @Test
    void scriptsOfScriptsStayLegible() {
        List<GlyphRun> runs = runs(line("$10^{2^{3^4}}$", EN));
        assertEquals(List.of(10.0, 6.5, 5.0, 5.0), runs.stream().map(GlyphRun::size).toList());
        assertTrue(runs.get(3).y() < runs.get(2).y() && runs.get(2).y() < runs.get(1).y(), "each above the one before");
    }

    @Test
    void linksHoldTheirRuns() {
        List<Line> lines = Samples.markup("see [the long report](https://a.b/c) or [here](#intro)", EN).lines(60, 10, Breaking.FILL);
        List<Link> links = lines.stream().flatMap(l -> l.items().stream()).filter(Link.class::isInstance).map(Link.class::cast).toList();
        assertEquals(new Target.Uri("https://a.b/c"), links.get(0).target());
        assertEquals("the long report", links.get(0).description());
        assertEquals(links.get(0).description(), links.get(1).description());
        assertEquals(new Target.Anchor("intro"), links.get(links.size() - 1).target());
        assertEquals(links.get(0).key(), links.get(1).key(), "pieces of one link");
        assertTrue(links.get(0).key() != links.get(links.size() - 1).key());
        GlyphRun run = (GlyphRun) links.get(0).items().get(0);
        assertEquals(Samples.LINK, run.color());
        assertEquals(run.x(), links.get(0).area().x(), 1e-9);
        assertTrue(links.get(0).area().y() < -8 && links.get(0).area().bottom() > 2);
    }

    @Test
    void linesStandEvenlyWhateverIsInThem() {
        Line latin = line("abc", ZH);
        Line han = line("中文", ZH);
        assertEquals(latin.ascent(), han.ascent(), 0);
        assertEquals(latin.descent(), han.descent(), 0);
    }
}
