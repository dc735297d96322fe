package dev.deckle.renderer.property.any;

import java.util.List;
import java.util.Random;

/** Texts of any script with any inline markup. */
final class AnyText {
    private static final String HAN = "人工智能现状报告研究行业政策安全预测模型数据训练算力";
    private static final List<String> WORDS = List.of("model", "office", "affluent", "H100", "ORCA_LLaMA_70B", "50.5±6.8%", "state-of-the-art", "10,000",
            "“疏忽：人类”", "日本語のテキスト", "שלום עולם", "naïve", "Ωμέγα", "→", "①", "a\u00ADb", "x\u00A0y", "½", "e\u0301", "…");
    final Random random;

    AnyText(Random random) {
        this.random = random;
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
        StringBuilder text = new StringBuilder();
        while (text.length() < length) text.append(one(5) ? marked(word()) : word()).append(one(3) ? of("，", "。", "") : " ");
        return text.toString().strip();
    }

    Object[] texts(int most, int length) {
        return random.ints(upTo(most)).mapToObj(i -> text(upTo(length))).toArray();
    }

    private String word() {
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
