package dev.deckle.renderer.text.markup;

import java.util.Set;

/** Reads a formula out in words, for those who do not see it: {@code \\frac{a}{b}} is "a over b". */
public final class SpokenTex {
    private static final Set<String> LITERAL = Set.of("text", "mathrm", "operatorname", "textrm", "textbf", "textit", "mbox");
    private static final Set<String> SILENT = Set.of("left", "right", "middle", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "displaystyle",
            "textstyle", "limits", "nolimits", "quad", "qquad", "hline", "nonumber");
    private static final Set<String> FACES = Set.of("mathbb", "mathbf", "mathcal", "mathit", "mathsf", "mathfrak", "boldsymbol", "bm", "underline", "boxed");
    /** What has limits rather than scripts. */
    private static final Set<String> OPERATORS = Set.of("∑", "∏", "∫", "lim", "max", "min");

    private final String s;
    private final TexWords words;
    private int i;

    private SpokenTex(String tex, TexWords words) {
        this.s = tex;
        this.words = words;
    }

    /** @param language BCP 47 tag; others than Chinese are read in English */
    public static String of(String tex, String language) {
        String spoken = new SpokenTex(tex, new TexWords(language)).sequence(tex.length());
        return spoken.replaceAll("\\s+", " ").replaceAll("([(\\[{]) ", "$1").replaceAll(" ([)\\]},.;:!，：])", "$1").replaceAll("[,;，]+([,;，)])", "$1")
                .replaceAll("[,;，\\s]+$", "").strip();
    }

    private String sequence(int end) {
        StringBuilder out = new StringBuilder();
        while (i < end) out.append(scripted(end)).append(' ');
        return out.toString().strip();
    }

    /** One term with its scripts or limits. */
    private String scripted(int end) {
        int at = i;
        String base = atom(end);
        String sign = sign(s.substring(at, Math.min(i, end)));
        String lower = null;
        String upper = null;
        for (skip(end); i < end && (s.charAt(i) == '^' || s.charAt(i) == '_'); skip(end)) {
            boolean up = s.charAt(i++) == '^';
            if (up) upper = argument(end);
            else lower = argument(end);
        }
        return OPERATORS.contains(sign) ? limited(base, lower, upper) : raised(lowered(base, lower), upper);
    }

    private static String sign(String source) {
        String name = source.startsWith("\\") ? source.substring(1) : source;
        String symbol = TexSymbols.symbol(name);
        return symbol == null ? name : symbol;
    }

    private String limited(String base, String lower, String upper) {
        if (lower == null) return words.of("of", base);
        return upper == null ? words.of("over", base, lower) : words.of("range", base, lower, upper);
    }

    private String lowered(String base, String lower) {
        return lower == null ? base : words.of(compound(lower) ? "subs" : "sub", base, lower);
    }

    private String raised(String base, String upper) {
        if (upper == null) return base;
        if (upper.equals(words.of("′")) || upper.equals(words.of("°"))) return base + " " + upper;
        if (upper.equals("∘")) return base + " " + words.of("°");
        if (upper.equals("2")) return words.of("squared", base);
        if (upper.equals("3")) return words.of("cubed", base);
        return words.of(compound(upper) ? "powers" : "power", base, upper);
    }

    private static boolean compound(String spoken) {
        return spoken.indexOf(' ') >= 0;
    }

    private void skip(int end) {
        while (i < end && (s.charAt(i) <= ' ' || s.startsWith("\\limits", i))) i += s.charAt(i) == '\\' ? 7 : 1;
    }

    /** A group in braces, or the one thing that follows. */
    private String argument(int end) {
        skip(end);
        return i < end ? atom(end) : "";
    }

    private String atom(int end) {
        char c = s.charAt(i);
        if (c == '{') return group(end);
        if (c == '\\') return command(end);
        if (Character.isDigit(c)) return number(end);
        String sign = s.substring(i, Math.min(end, i + Character.charCount(s.codePointAt(i))));
        i += sign.length();
        return switch (c) {
            case '-' -> words.of("−");
            case '\'' -> words.of("′");
            case '&' -> ",";
            case '~', '}', '$', '^', '_' -> "";
            default -> spoken(sign);
        };
    }

    private String spoken(String sign) {
        String word = words.of(sign);
        return word == null ? sign.strip() : word;
    }

    private String number(int end) {
        int from = i;
        while (i < end && (Character.isDigit(s.charAt(i)) || ".,".indexOf(s.charAt(i)) >= 0 && i + 1 < end && Character.isDigit(s.charAt(i + 1)))) i++;
        return s.substring(from, i);
    }

    private String group(int end) {
        int close = close(end);
        i++;
        String inner = sequence(close);
        i = Math.min(end, close + 1);
        return inner;
    }

    /** Where the group ends that begins here. */
    private int close(int end) {
        int depth = 0;
        for (int k = i; k < end; k++) {
            char c = s.charAt(k);
            if (c == '\\') k++;
            else if (c == '{') depth++;
            else if (c == '}' && --depth == 0) return k;
        }
        return end;
    }

    private String literal(int end) {
        skip(end);
        if (i >= end || s.charAt(i) != '{') return "";
        int close = close(end);
        String text = s.substring(i + 1, close).replaceAll("\\\\(.)", "$1");
        i = Math.min(end, close + 1);
        return text;
    }

    private String command(int end) {
        int from = ++i;
        while (i < end && s.charAt(i) < 0x80 && Character.isLetter(s.charAt(i))) i++;
        if (i == from) return i < end ? escaped(s.charAt(i++)) : "";
        String name = s.substring(from, i);
        if (i < end && s.charAt(i) == '*') i++;
        if (LITERAL.contains(name)) return literal(end);
        if (FACES.contains(name)) return argument(end);
        if (SILENT.contains(name)) return silent(end);
        if (TexSymbols.accent(name) != null) return words.of(name, argument(end));
        String symbol = TexSymbols.symbol(name);
        return symbol != null ? spoken(symbol) : structure(name, end);
    }

    private String escaped(char c) {
        return switch (c) {
            case '\\' -> ";";
            case '|' -> words.of("‖");
            case ',', ':', ';', '!', ' ', '>' -> "";
            default -> String.valueOf(c);
        };
    }

    private String silent(int end) {
        if (i < end && s.charAt(i) == '.') i++;
        return "";
    }

    private String structure(String name, int end) {
        return switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> fraction(argument(end), argument(end));
            case "binom" -> words.of("binom", argument(end), argument(end));
            case "sqrt" -> root(end);
            case "begin" -> environment(literal(end), end);
            case "lim", "max", "min" -> words.of(name);
            default -> name;
        };
    }

    private String fraction(String over, String under) {
        return words.of(compound(over) || compound(under) ? "fractions" : "fraction", over, under);
    }

    private String root(int end) {
        skip(end);
        if (i >= end || s.charAt(i) != '[') {
            String of = argument(end);
            return words.of(compound(of) ? "roots" : "root", of);
        }
        int close = s.indexOf(']', i);
        if (close < 0 || close > end) return "";
        i++;
        String degree = sequence(close);
        i = close + 1;
        return words.of("nth", argument(end), degree);
    }

    private String environment(String name, int end) {
        if (name.equals("array")) literal(end);
        String mark = "\\end{" + name + "}";
        int close = s.indexOf(mark, i);
        int last = close < 0 || close > end ? end : close;
        String inner = sequence(last);
        i = Math.min(end, last + mark.length());
        if (!name.endsWith("matrix")) return inner.replaceAll("\\s*,\\s*(?=\\S)", " ");
        return words.of("matrix", inner);
    }
}
