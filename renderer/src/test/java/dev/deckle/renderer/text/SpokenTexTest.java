package dev.deckle.renderer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.deckle.renderer.text.markup.SpokenTex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How formulas are read out. */
class SpokenTexTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "x^2 | x squared",
        "x_i^3 | x sub i cubed",
        "E = mc^2 | E equals m c squared",
        "\\frac{a}{b} | a over b",
        "\\frac{a+1}{b} \\le 2 | the fraction a plus 1 over b, end of fraction, is at most 2",
        "\\sqrt{x} | the square root of x",
        "\\sqrt[3]{x+1} | the root of degree 3 of x plus 1, end of root",
        "\\sum_{i=1}^n x_i | the sum from i equals 1 to n of x sub i",
        "\\max_\\theta f(\\theta) | the maximum over theta of f (theta)",
        "\\hat{y} \\sim \\mathcal{N}(0, \\Sigma) | y hat is distributed as N (0, capital sigma)",
        "2^{n-1} - 1.5 | 2 to the power of n minus 1, end of power, minus 1.5",
        "f'(x) | f prime (x)",
        "\\text{loss} = -\\log p | loss equals minus log p",
        "\\left( \\begin{matrix} a & b \\\\ c & d \\end{matrix} \\right) | (matrix a, b; c, d end of matrix)",
        "\\begin{aligned} a &= b \\\\ c &= d \\end{aligned} | a equals b; c equals d",
        "90^\\circ | 90 degrees",
        "\\foo x} | foo x"})
    void in_english(String tex, String words) {
        assertEquals(words, SpokenTex.of(tex, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x^2 | x 的平方", "\\frac{a}{b} | b 分之 a", "\\sqrt{x+1} | 根号 x 加 1，根号完", "\\sum_{i=1}^n \\alpha_i | 从 i 等于 1 到 n 求和 α 下标 i"})
    void in_chinese(String tex, String words) {
        assertEquals(words, SpokenTex.of(tex, "zh-CN"));
    }

    @Test
    void anything_is_read_to_its_end() {
        for (String tex : new String[] {"", "^", "_", "\\", "{", "}", "\\frac", "\\frac{a", "\\sqrt[", "x^", "\\begin{matrix} a", "\\begin", "^^2", "\\text", "\\left."}) SpokenTex.of(tex, "en");
    }
}
