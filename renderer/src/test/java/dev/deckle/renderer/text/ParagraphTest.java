package dev.deckle.renderer.text;

import static dev.deckle.renderer.text.Samples.EN;
import static dev.deckle.renderer.text.Samples.ZH;
import static dev.deckle.renderer.text.Samples.runs;
import static dev.deckle.renderer.text.Samples.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.text.sfnt.FontFace;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {

    private static List<String> filled(String text, double width) {
        return texts(Samples.markup(text, ZH).lines(width, 10, Breaking.FILL));
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        List<Line> lines = Samples.markup("", EN).lines(100, 10, Breaking.FILL);
        assertEquals(1, lines.size());
        assertEquals(0, lines.get(0).width());
        assertEquals(List.of(), lines.get(0).items());
        assertEquals(1, Samples.plain("   ", EN).lines(1, 10, Breaking.BALANCE).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"FILL", "BALANCE", "NONE"})
    void hardBreaksAreKept(Breaking breaking) {
        assertEquals(List.of("one", "", "two"), texts(Samples.plain("one\n\ntwo\n", EN).lines(500, 10, breaking)));
        assertEquals(List.of("中", "文"), texts(Samples.markup("中<br>文", ZH).lines(500, 10, breaking)));
    }

    @Test
    void whatIsLeftAfterSomeLinesIsSetAtAnotherWidth() {
        Paragraph text = Samples.plain("one two three four five six\nseven eight", EN);
        List<String> narrow = texts(text.lines(60, 10, Breaking.FILL));
        String rest = String.join("", narrow.subList(2, narrow.size() - 1));
        assertEquals(List.of(rest.strip(), "seven eight"), texts(text.after(2, 60, 10, Breaking.FILL).lines(500, 10, Breaking.FILL)));
    }

    @Test
    void theLastLineHasAtLeastThreeHanOrTwoWords() {
        assertEquals(List.of("一二三四五六", "七八九。"), filled("一二三四五六七八九。", 80));
        assertEquals(List.of("一二三四五六七", "八九十。"), filled("一二三四五六七八九十。", 80));
        assertEquals(List.of("一二三四五六七八", "九十十一。"), filled("一二三四五六七八九十十一。", 80));
        assertEquals(List.of("一二三", "四五"), filled("一二三四五", 30), "never the longest line");
        assertEquals(List.of("a few words that", "make lines"), texts(Samples.plain("a few words that make lines", EN).lines(100, 10, Breaking.FILL)));
    }

    @Test
    void theLastLineOfAWideTextIsNoStub() {
        List<String> latin = texts(Samples.plain("An invented sentence that fills the place of a real one, with a number such as 1,234 and an office in it.", EN).lines(400, 10, Breaking.FILL));
        assertEquals("and an office in it.", latin.get(1));
        assertEquals(List.of("一二三四五六七八九十一二三四五六七八九十一二三四", "五六七八九。"), filled("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九。", 270));
    }

    /** A break inside a number's piece is taken only where the piece is wider than the line. */
    @Test
    void aNumberKeepsItsUnit() {
        assertEquals(List.of("一二三四五", "4 万亿美元", "六七八。"), filled("一二三四五4 万亿美元六七八。", 82));
        assertEquals(List.of("4 万亿", "美元"), filled("4 万亿美元", 40));
    }

    @Test
    void aLongLastWordMayStandAlone() {
        assertEquals(List.of("a few short", "internationalisation"), texts(Samples.plain("a few short internationalisation", EN).lines(95, 10, Breaking.FILL)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "英伟达单季营收首次突破 100 亿美元，数据中心业务成为增长引擎 | 190 | 英伟达单季营收首次突破 100 亿美元，/数据中心业务成为增长引擎",
        "一个非常长的标题，长到两行都不一定放得下，因为作者坚持要把全部结论、两个限定条件和一处例外都写进标题里面 | 330 | 一个非常长的标题，长到两行都不一定放得下，/因为作者坚持要把全部结论、两个限定条件和一处例外都写进标题里面",
        "其一，大语言模型推理的成本在一年之内大幅下降了 | 160 | 其一，大语言模型推理的/成本在一年之内大幅下降了",
        "大语言模型的推理成本在一年内下降了 90% | 160 | 大语言模型的推理成本/在一年内下降了 90%",
        "Chinese labs close the gap on open-source models | 160 | Chinese labs close the gap/on open-source models",
    })
    void balances(String title, double width, String expected) {
        assertEquals(expected, String.join("/", texts(Samples.plain(title, ZH).lines(width, 10, Breaking.BALANCE))));
    }

    @Test
    void balancingCostsNoLine() {
        Paragraph p = Samples.plain("模型与 data 的关系：a longer title，里面 mixed 的文字 and `code` words 很多", ZH);
        for (double w = 50; w < 400; w += 3.7) {
            assertEquals(p.lines(w, 10, Breaking.FILL).size(), p.lines(w, 10, Breaking.BALANCE).size(), "at " + w);
        }
    }

    @Test
    void longWordsBreakAtTheirJoints() {
        assertEquals(List.of("ORCA_LLaMA_", "70B_QLoRA"), filled("ORCA_LLaMA_70B_QLoRA", 70));
        assertEquals(List.of("https://", "example.org/", "a-b/c_d.html"), filled("https://example.org/a-b/c_d.html", 60));
        assertEquals(List.of("Hugging", "Face"), filled("HuggingFace", 46));
        assertEquals(10, filled("incomprehe", 1).size());
    }

    @Test
    void longAddressesBeginOnTheLineTheyStandOn() {
        assertEquals("see https://example.", filled("see https://example.org/path/to/some/resource", 90).get(0));
    }

    @Test
    void minimumAndNaturalWidth() {
        Paragraph p = Samples.plain("internationalisation of\nwords", EN);
        assertEquals(Samples.plain("internationalisation", EN).naturalWidth(10), p.minWidth(10), 1e-9);
        assertEquals(Samples.plain("internationalisation of", EN).naturalWidth(10), p.naturalWidth(10), 1e-9);
        assertEquals(p.naturalWidth(10) * 1.5, p.naturalWidth(15), 1e-9);
        assertEquals(1, Samples.plain("just fits", EN).lines(Samples.plain("just fits", EN).naturalWidth(11), 11, Breaking.FILL).size());
        assertEquals(10, Samples.plain("中文", ZH).minWidth(10), 1e-9);
    }

    @Test
    void rightToLeftRunsAreReversed() {
        Line line = Samples.plain("אבג abc דהו", EN).lines(500, 10, Breaking.FILL).get(0);
        List<GlyphRun> runs = runs(line);
        assertEquals("אבג abc דהו", line.text());
        assertEquals("אבג abc דהו", runs.stream().map(GlyphRun::text).reduce("", String::concat));
        GlyphRun first = runs.get(0);
        GlyphRun last = runs.get(runs.size() - 1);
        assertTrue(first.x() > last.x(), "a right-to-left paragraph begins at the right");
        assertEquals("א", first.textOf(first.glyphs().length - 1).strip());
        assertEquals(line.width(), runs.stream().mapToDouble(r -> r.x() + r.width()).max().orElse(0), 1e-6);
        assertEquals(0, runs.stream().mapToDouble(GlyphRun::x).min().orElse(-1), 1e-6);
    }

    @Test
    void bracketsAreMirrored() {
        GlyphRun hebrew = runs(Samples.plain("א(ב)", EN).lines(500, 10, Breaking.FILL).get(0)).get(1);
        FontFace face = (FontFace) hebrew.face();
        assertEquals("(", hebrew.text());
        assertEquals(face.glyph(')'), hebrew.glyphs()[0]);
    }

    @Test
    void rightToLeftMarksStandOverTheirLetter() {
        GlyphRun run = runs(Samples.plain("בּש", EN).lines(500, 10, Breaking.FILL).get(0)).get(0);
        assertEquals(List.of("ש", "\u05BC", "ב"), IntStream.range(0, 3).mapToObj(run::textOf).toList());
        double dot = run.offsets()[1] + 10 * middle((FontFace) run.face(), run.glyphs()[1]);
        assertEquals(run.offsets()[2] + 5 * run.face().advance(run.glyphs()[2]), dot, 1e-9);
    }

    private static double middle(FontFace face, int glyph) {
        return (face.inkLeft(glyph) + face.inkRight(glyph)) / 2;
    }

    @Test
    void joinedWritingIsWarnedOf() {
        Diagnostics diagnostics = new Diagnostics();
        Samples.typesetter(diagnostics).plain("مرحبا", EN, Samples.WHERE);
        assertEquals("complex-script", diagnostics.list().get(0).code());
        assertEquals(1, diagnostics.list().size(), diagnostics.list().toString());
    }

    @Test
    void threadsSetTheSameLines() throws Exception {
        String text = "他说：“GPT-4 的 *office* 能力”——**很强**，见 https://a.b/c；`code` and kerning AVATAR שלום 10^6^。".repeat(5);
        Typesetter shared = Samples.typesetter(new Diagnostics());
        Callable<List<Line>> task = () -> shared.markup(text, ZH, Samples.WHERE).lines(200, 11, Breaking.FILL);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<String> results = pool.invokeAll(java.util.Collections.nCopies(16, task)).stream().map(f -> {
                try {
                    return dump(f.get());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
            for (String result : results) assertEquals(dump(task.call()), result);
        } finally {
            pool.shutdown();
        }
    }

    private static String dump(List<Line> lines) {
        StringBuilder out = new StringBuilder();
        for (Line line : lines) {
            for (GlyphRun r : runs(line)) {
                out.append(r.face().name()).append(r.x()).append(java.util.Arrays.toString(r.glyphs())).append(java.util.Arrays.toString(r.offsets()));
            }
        }
        return out.toString();
    }

    /** Text is set without the platform's fonts: with a font manager that cannot be loaded, nothing fails. */
    @Test
    void needsNoFontsOfTheMachine() throws Exception {
        String program = java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(program, "-Dsun.font.fontmanager=none.Such", "-Djava.awt.headless=true", "-cp",
                System.getProperty("java.class.path"), NoFonts.class.getName()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        assertTrue(output.startsWith("set "), output);
    }

    /** Sets a text in a process of its own. */
    static final class NoFonts {
        public static void main(String[] args) {
            List<Line> lines = Samples.markup("中文 **bold** *it* `code` ✗ office", ZH).lines(60, 10, Breaking.BALANCE);
            double ink = lines.stream().flatMap(l -> runs(l).stream())
                    .mapToDouble(r -> IntStream.of(r.glyphs()).mapToDouble(g -> r.face().outline(g).bounds().width()).sum()).sum();
            System.err.println("set " + lines.size() + " lines, ink " + ink);
        }
    }
}
