package dev.deckle.renderer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.deckle.renderer.text.markup.InlineMarkup;
import dev.deckle.renderer.text.markup.Marks;
import dev.deckle.renderer.text.markup.RichText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    /** Marks written as tags: b i c, ^ and _ for raised and lowered, a for links. */
    private static String shown(String source) {
        RichText rich = InlineMarkup.parse(source, c -> { });
        StringBuilder out = new StringBuilder();
        Marks last = Marks.NONE;
        for (int i = 0; i <= rich.text().length(); i++) {
            Marks now = i < rich.text().length() ? rich.marks(i).inFormula(null) : Marks.NONE;
            if (!now.equals(last)) {
                if (!last.equals(Marks.NONE)) out.append('}');
                if (!now.equals(Marks.NONE)) out.append('{').append(letters(now)).append(':');
            }
            if (i < rich.text().length()) out.append(rich.text().charAt(i));
            last = now;
        }
        return out.toString().replace('\u202F', '_').replace("\n", "⏎");
    }

    private static String letters(Marks m) {
        return (m.bold() ? "b" : "") + (m.italic() ? "i" : "") + (m.code() ? "c" : "") + (m.rise() > 0 ? "^" : m.rise() < 0 ? "v" : "")
                + (m.link() != null ? "a" : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '\u0001', value = {
        "**疏忽：**人类              | {b:疏忽：}人类",
        "**营收：**同比              | {b:营收：}同比",
        "他说**“好”**了              | 他说{b:“好”}了",
        "**（括号）**后              | {b:（括号）}后",
        "前**(a)**后                 | 前{b:(a)}后",
        "**bold** and *italic*      | {b:bold} and {i:italic}",
        "***both***                 | {bi:both}",
        "**a *b* c**                | {b:a }{bi:b}{b: c}",
        "*a **b** c*                | {i:a }{bi:b}{i: c}",
        "2 * 3 * 4                  | 2 * 3 * 4",
        "**unclosed                 | **unclosed",
        "a*b                        | a*b",
        "*a**                       | {i:a}*",
        "snake_case_name            | snake_case_name",
        "ORCA_LLaMA_70B_QLoRA       | ORCA_LLaMA_70B_QLoRA",
        "_it_ is                    | {i:it} is",
        "`a*b*` x                   | {c:a*b*} x",
        "``a`b``                    | {c:a`b}",
        "`open                      | `open",
        "[text](https://a.b/c_d)    | {a:text}",
        "[**b**](u) x               | {ba:b} x",
        "[no link] (u)              | [no link] (u)",
        "a[0] and b[1]              | a[0] and b[1]",
        "<https://a.b>              | {a:https://a.b}",
        "<me@a.org>                 | {a:me@a.org}",
        "a < b > c                  | a < b > c",
        "见https://a.b/c，然后        | 见{a:https://a.b/c}，然后",
        "(https://a.b/c_(d)).       | ({a:https://a.b/c_(d)}).",
        "**https://a.b**            | {ba:https://a.b}",
        "H~2~O                      | H{v:2}O",
        "10^6^ x^-1^                | 10{^:6} x{^:-1}",
        "5~10亿，20~30亿              | 5~10亿，20~30亿",
        "50.5^±6.8^ 3^×^ 5^%^ a^†‡§*^ | 50.5{^:±6.8} 3{^:×} 5{^:%} a{^:†‡§*}",
        "x^2·β^ 40^°^ 2^′^ H~2~^+^   | x{^:2·β} 40{^:°} 2{^:′} H{v:2}{^:+}",
        "5%~10%~15%                 | 5%~10%~15%",
        "~~gone~~                   | ~~gone~~",
        "10^6                       | 10^6",
        "\\*a\\* \\$5 \\\\ \\a       | *a* $5 \\ \\a",
        "$10B and $4B               | $10B and $4B",
        "$10B/$4B                   | $10B/$4B",
        "US$5–US$6                  | US$5–US$6",
        "$5 (A$)                    | $5 (A$)",
        "$5 for snake_case, US$     | $5 for snake_case, US$",
        "$3.5M (A_1), or A$         | $3.5M (A_1), or A$",
        "$10^{-3}\\text{ per day}$ | 10{^:−3} per day",
        "$x$ and $n$                | {i:x} and {i:n}",
        "$x_i^2 \\geq \\alpha$      | {i:x}{iv:i}{^:2}_≥_{i:α}",
        "$10^{-3}$                  | 10{^:−3}",
        "$a-b$ $-b$                 | {i:a}_−_{i:b} −{i:b}",
        "$\\frac{a}{b+c}$           | {i:a}/({i:b}_+_{i:c})",
        "$\\sqrt{2}$                | √2",
        "$25\\%$                    | 25%",
        "$\\text{loss}_t$           | loss{iv:t}",
        "$\\foo$                    | \\foo",
        "&amp; &lt; &unknown;       | & < &unknown;",
        "a<br>b                     | a⏎b",
    })
    void marks(String source, String expected) {
        assertEquals(expected, shown(source));
    }

    @Test
    void lineFeeds() {
        assertEquals("中文", shown("中\n文"));
        assertEquals("中，文", shown("中，\n  文"));
        assertEquals("a b", shown("a\nb"));
        assertEquals("中 b", shown("中\nb"));
        assertEquals("a⏎b", shown("a  \nb"));
        assertEquals("a⏎b", shown("a\\\nb"));
        assertEquals("a⏎b", shown("a\n\nb"));
        assertEquals("a b", shown("  a \t b  \n"));
    }

    @Test
    void formulasKeepTheirNotation() {
        RichText rich = InlineMarkup.parse("a $x^2$ b", command -> { });
        assertEquals("a x2 b", rich.text());
        assertEquals("x^2", rich.marks(2).formula());
        assertEquals(rich.marks(2).formula(), rich.marks(3).formula());
        assertEquals(null, rich.marks(4).formula());
    }

    @Test
    void unknownCommandsAreTold() {
        List<String> unknown = new ArrayList<>();
        InlineMarkup.parse("$\\foo + \\alpha \\bar{x}$", unknown::add);
        assertEquals(List.of("\\foo"), unknown);
    }

    @Test
    void stripSaysWhatAReaderSays() {
        assertEquals("疏忽：人类 code link x2", Typesetter.strip("**疏忽：**人类 `code` [link](u) x^2^"));
    }
}
