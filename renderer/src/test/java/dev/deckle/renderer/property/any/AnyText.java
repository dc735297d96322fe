package dev.deckle.renderer.property.any;

import java.util.List;
import java.util.Random;

/** Texts of any script with any inline markup. */
final class AnyText {
    private static final String HAN = "人工智能现状报告研究行业政策安全预测模型数据训练算力";
    private static final List<String> WORDS = List.of("model", "office", "affluent", "H100", "ORCA_LLaMA_70B", "50.5±6.8%", "state-of-the-art", "10,000",
            "“疏忽：人类”", "日本語のテキスト", "שלום עולם", "naïve", "Ωμέγα", "→", "①", "a\u00ADb", "x\u00A0y", "½", "e\u0301", "…");
    private static final List<String> HEBREW = List.of("שלום", "עולם", "הבינה", "המלאכותית", "דוח", "מחקר", "(2023)", "GPU", "10,000");
    private static final List<String> LONG = List.of("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "https://www.example.org/a/very/long/path?with=query",
            "ORCA_LLaMA_70B_QLoRA_fp16_instruct", "一二三四五六七八九十百千万亿兆");
    final Random random;
    private final Marks marks;

    /** @param marks that texts said on pages are found by; {@code null} for none, and for tamer texts */
    AnyText(Random random, Marks marks) {
        this.random = random;
        this.marks = marks;
    }

    boolean marked() {
        return marks != null;
    }

    /** A text that stands on a page, once. */
    String said(String text) {
        return marks == null ? text : marks.in(text);
    }

    /** Texts that stand on a page, in this order. */
    Object[] said(Object[] texts) {
        return marks == null ? texts : marks.in(texts);
    }

    /** Paragraphs; now and then a single word, or more than a page holds. */
    Object[] paragraphs() {
        if (marked() && one(20)) return new Object[] {word()};
        if (marked() && one(25)) return new Object[] {text(3000)};
        return texts(3, 300);
    }

    boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A few words. */
    String name() {
        return text(upTo(14));
    }

    String line() {
        return text(upTo(60));
    }

    /** Of about this length, with markup here and there. */
    String text(int length) {
        if (marked() && one(12)) return hebrew(length);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) text.append(one(5) ? marked(word()) : word()).append(one(3) ? of("，", "。", "") : " ");
        return text.toString().strip();
    }

    Object[] texts(int most, int length) {
        return random.ints(upTo(most)).mapToObj(i -> text(upTo(length))).toArray();
    }

    private String hebrew(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) text.append(HEBREW.get(random.nextInt(HEBREW.size()))).append(one(6) ? ", " : " ");
        return text.toString().strip();
    }

    private String word() {
        if (marked() && one(60)) return LONG.get(random.nextInt(LONG.size()));
        if (one(2)) return WORDS.get(random.nextInt(WORDS.size()));
        int at = random.nextInt(HAN.length() - 4);
        return HAN.substring(at, at + upTo(4));
    }

    private String marked(String word) {
        return switch (random.nextInt(11)) {
            case 0 -> "**" + word + "**";
            case 1 -> "*" + word + "*";
            case 2 -> "`" + word + "`";
            case 3 -> "[" + word + "](https://example.org/a?b=c&d)";
            case 4 -> "[" + word + "](#s0)";
            case 5 -> "<https://example.org/" + upTo(99) + ">";
            case 6 -> "$\\frac{a}{b}^2$";
            case 7 -> word + "~2~ " + word + "^3^";
            case 8 -> "page {page:s0}";
            case 9 -> "***" + word + "*** [**" + word + "** and `code`](mailto:a@example.org)";
            default -> word + "\\\n" + word;
        };
    }
}
