package dev.deckle.renderer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.diagnostic.Diagnostics;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakingTest {
    private static final String NO_START = "，。、；：？！）》”’】」』〉…—·％%ー々ぁっゃァッャ,.;:!?)]}";
    private static final String NO_END = "（《“‘【「『〈￥$([{";
    private static final double[] WIDTHS = {75, 82, 90, 110, 130, 160, 200, 260, 350, 500};
    private static final String[] PIECES = {"的", "人工智能", "大模型训练成本", "，", "。", "、", "；", "：", "？", "！", "（", "）", "《", "》", "“", "”", "「", "」",
        "【", "】", "……", "——", "·", "％", "￥", "GPT-4", "NVIDIA", "H100", "103.2", "10,000", "25%", "±0.5", "$10B", "state-of-the-art", "and/or",
        "open source", "（Google）", "“好”", "‘坏’", "https://www.example.com/a_b/c?d=e&f=g", "ORCA_LLaMA_70B_QLoRA", "don’t", "e.g.", "(see below)",
        "カーネル", "ちょっと", "々", " ", " ", " ", "2022–2023", "3×", "~5", "α", "→", "a", "I", "1"};

    @Test
    void hardLinesHaveNoFaults() {
        Random random = new Random(20231012);
        Typesetter typesetter = Samples.typesetter(new Diagnostics());
        for (int n = 0; n < 10_000; n++) {
            String text = text(random);
            Paragraph paragraph = typesetter.plain(text, Samples.ZH, Samples.WHERE);
            for (double width : WIDTHS) check(paragraph, text, width, Breaking.FILL);
            check(paragraph, text, WIDTHS[n % WIDTHS.length], Breaking.BALANCE);
        }
    }

    /** Pieces at random; of punctuation at most two in a row, since more can be wider than the narrowest line. */
    private static String text(Random random) {
        StringBuilder out = new StringBuilder("开");
        int marks = 0;
        for (int i = 0, count = 5 + random.nextInt(25); i < count; i++) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            boolean mark = piece.equals("々") || piece.codePoints().noneMatch(Character::isLetterOrDigit) && !piece.isBlank();
            if (mark && marks == 2 || piece.isBlank() && marks > 0) continue;
            marks = mark ? marks + 1 : NO_START.indexOf(piece.charAt(piece.length() - 1)) >= 0 ? 1 : 0;
            out.append(piece);
        }
        return out.append("终").toString();
    }

    private static void check(Paragraph paragraph, String text, double width, Breaking breaking) {
        List<Line> lines = paragraph.lines(width, 10, breaking);
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            joined.append(line.text());
            String shown = line.text().strip();
            String all = text + " at " + width + ": " + Samples.texts(lines);
            assertTrue(line.width() <= width + 1e-6, () -> "too wide: " + all);
            if (i > 0) assertTrue(NO_START.indexOf(shown.charAt(0)) < 0, () -> "start: " + all);
            if (i + 1 < lines.size()) assertTrue(NO_END.indexOf(shown.charAt(shown.length() - 1)) < 0, () -> "end: " + all);
        }
        assertEquals(text, joined.toString());
        String drawn = lines.stream().flatMap(l -> Samples.runs(l).stream()).map(r -> r.text()).reduce("", String::concat);
        assertEquals(text, drawn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {
        "±0.5 | ±0.5",
        "成本10,000元整 | 成¦本¦10,000元¦整",
        "第90百分位数 | 第¦90百分位¦数",
        "约5,400亿，4 万美元的 | 约¦5,400亿，¦4 万美元¦的",
        "2023 年的 25 个百分点 | 2023 年¦的 ¦25 个百分点",
        "3千亿参数与百年 | 3千亿¦参¦数¦与¦百¦年",
        "约25%的$10B | 约¦25%¦的¦$10B",
        "GPT-4与GPT-J | GPT-4¦与¦GPT-J",
        "state-of-the-art | state-¦of-¦the-¦art",
        "and/or A/B 1/2 | and/¦or ¦A/B ¦1/2",
        "a b  c | a ¦b  ¦c",
        "don't “quote” | don't ¦“quote”",
        "(see) \"this\" one | (see) ¦\"this\" ¦one",
        "他说：“好。”走 | 他¦说：¦“好。”¦走",
        "——对……好 | ——¦对……¦好",
        "2022–2023 | 2022–2023",
        "https://a.b/c-d?e=f 见 | https://a.b/c-d?e=f ¦见",
        "DALL·E | DALL·E",
        "x = 5 | x ¦= ¦5",
        "5 % | 5 %",
        "100 km/h | 100 ¦km/h",
        "한국어 텍스트 | 한¦국¦어 ¦텍¦스¦트",
        "カーッと々 | カーッ¦と々",
        "价￥5（A）B | 价¦￥5¦（A）¦B",
        "-foo --bar | -foo ¦--bar",
        "word\u200Bword | word¦word",
        "word\u2060word\u00A0x | word\u2060word\u00A0x",
    })
    void freeBreaks(String text, String expected) {
        assertEquals(expected, pieces(Samples.plain(text, Samples.ZH)));
    }

    /** The pieces between free breaks, parted by ¦. */
    private static String pieces(Paragraph paragraph) {
        StringBuilder out = new StringBuilder();
        Shaped shaped = paragraph.shaped();
        for (int i = 0; i < shaped.cells().count; i++) {
            if (i > 0 && shaped.tiers()[i] == Tiers.NORMAL) out.append('¦');
            out.append(shaped.cells().text, shaped.cells().from[i], shaped.cells().to[i]);
        }
        return out.toString();
    }
}
