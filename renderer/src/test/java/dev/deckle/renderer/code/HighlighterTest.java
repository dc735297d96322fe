package dev.deckle.renderer.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {

    /** Tokens that are not plain, as {@code k:def s:'x'}: the first letter of the kind, and the text. */
    private static String shown(String language, String text) {
        return Highlighter.lines(language, text).stream().map(line -> line.stream().filter(t -> t.kind() != Token.Kind.PLAIN)
            .map(t -> Character.toLowerCase(t.kind().name().charAt(0)) + ":" + t.text().strip()).collect(Collectors.joining(" "))).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', value = {
        "python     ¦ def f(x): return rb\"a\\\"b\" + 0x1F  # 说明 \"no\"   ¦ k:def k:return s:rb\"a\\\"b\" n:0x1F c:# 说明 \"no\"",
        "Python     ¦ x1 = None if self else Model(3.5e-4)               ¦ n:None k:if t:self k:else t:Model n:3.5e-4",
        "java       ¦ @Override public int f() { return 'x' + 1_000L; }  ¦ t:@Override k:public k:int k:return s:'x' n:1_000L",
        "java       ¦ List<String> a = null; // don't                    ¦ t:List t:String n:null c:// don't",
        "groovy     ¦ slide('题') { bars(x: 'y', top: 3) }               ¦ s:'题' t:x s:'y' t:top n:3",
        "ts         ¦ const r = /a\\/[/]b/g, s: string = `x${1}`         ¦ k:const s:/a\\/[/]b/g t:string s:`x${1}`",
        "js         ¦ a = b / c / 2                                      ¦ n:2",
        "json       ¦ {\"a\": [1.5, true, \"b: c\"]}                     ¦ t:\"a\" n:1.5 k:true s:\"b: c\"",
        "sql        ¦ select Count(*) from t where n = 'it''s' -- all    ¦ k:select t:Count k:from k:where s:'it''s' c:-- all",
        "bash       ¦ for f in *.csv; do echo \"$f\" $HOME#x; done # all ¦ k:for k:in k:do t:echo s:\"$f\" t:$HOME k:done c:# all",
        "c++        ¦ #include <vector> /* a */ auto x = 0.5f; 'c'       ¦ t:#include t:vector c:/* a */ k:auto n:0.5f s:'c'",
        "go         ¦ func main() { s := `a` ; x := 'b' }                ¦ k:func s:`a` s:'b'",
        "rust       ¦ fn f<'a>(x: &'a str) -> char { 'x' }               ¦ k:fn t:'a t:'a t:str t:char s:'x'",
        "yaml       ¦ on: push # now                                     ¦ t:on c:# now",
        "yaml       ¦ - name: \"a: b\"                                   ¦ t:name s:\"a: b\"",
        "html       ¦ <a href=\"x\">it's &amp; b</a> <!-- c -->          ¦ k:<a t:href s:\"x\" n:&amp; k:</a c:<!-- c -->",
        "css        ¦ .a:hover { color: #fff; margin: 1.5em }            ¦ k:.a k::hover t:color n:#fff t:margin n:1.5em",
        "kotlin     ¦ val x: Int? = \"a $b\".length                      ¦ k:val t:Int s:\"a $b\"",
        "text       ¦ if \"a\" # b                                       ¦ §§",
        "cobol      ¦ if \"a\" # b                                       ¦ §§"})
    void eachLanguageKnowsItsOwn(String language, String text, String expected) {
        assertEquals(expected, shown(language, text));
    }

    @Test
    void whatGoesOverLinesKeepsItsKind() {
        assertEquals("s:\"\"\"one|s:two\"\"\" n:1", shown("python", "\"\"\"one\ntwo\"\"\" 1"));
        assertEquals("c:/* one|c:two */ k:int", shown("java", "/* one\ntwo */ int"));
        assertEquals("s:'open|k:def", shown("python", "'open\ndef"));
    }

    @Test
    void nothingIsLostWhateverTheText() {
        String odd = "\"' ` /* <!-- ''' \\ \n#\t$ { ' \" 1.2.3 0x \uD83D\uDE00 汉字\n\n-- */ r\"# '''";
        for (String language : Highlighter.languages()) {
            List<List<Token>> lines = Highlighter.lines(language, odd);
            assertEquals(odd, lines.stream().map(l -> l.stream().map(Token::text).collect(Collectors.joining())).collect(Collectors.joining("\n")), language);
        }
    }

    @Test
    void longAndUnfinishedTextsAreQuick() {
        String open = "\"" + "\\x".repeat(20_000) + "'''" + "a ".repeat(20_000) + "/*" + "=/".repeat(5_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Highlighter.languages().forEach(l -> Highlighter.lines(l, open)));
    }

    @Test
    void namesAreKnownInAnyCase() {
        assertTrue(Highlighter.knows("YAML") && Highlighter.knows("") && Highlighter.knows("c++"));
        assertFalse(Highlighter.knows("pyhton"));
    }
}
