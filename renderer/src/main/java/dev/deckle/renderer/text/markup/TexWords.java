package dev.deckle.renderer.text.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How signs and constructs of formulas are read out, in English or Chinese; {@code 0}, {@code 1} and {@code 2} stand for what they are made of. */
final class TexWords {
    /** Sign, English, Chinese. */
    private static final String TABLE = """
            = | equals | 等于
            + | plus | 加
            − | minus | 减
            ± | plus or minus | 正负
            × | times | 乘
            · | times | 乘
            ÷ | divided by | 除以
            / | over | 除以
            < | is less than | 小于
            > | is greater than | 大于
            ≤ | is at most | 小于等于
            ≥ | is at least | 大于等于
            ≠ | is not equal to | 不等于
            ≈ | is about | 约等于
            ≡ | is identical to | 恒等于
            ∼ | is distributed as | 服从
            ∝ | is proportional to | 正比于
            ≪ | is much less than | 远小于
            ≫ | is much greater than | 远大于
            → | to | 到
            ← | from | 来自
            ↦ | maps to | 映射到
            ⇒ | implies | 推出
            ⇔ | if and only if | 当且仅当
            ∈ | in | 属于
            ∉ | not in | 不属于
            ⊂ | is a subset of | 包含于
            ⊆ | is a subset of or equal to | 包含于或等于
            ∪ | union | 并
            ∩ | intersection | 交
            ∅ | empty set | 空集
            ∀ | for all | 对任意
            ∃ | there is | 存在
            ¬ | not | 非
            ∧ | and | 且
            ∨ | or | 或
            ∞ | infinity | 无穷
            ∂ | partial | 偏
            ∇ | nabla | 梯度
            ∑ | the sum | 求和
            ∏ | the product | 连乘
            ∫ | the integral | 积分
            … | and so on | 等等
            ⋯ | and so on | 等等
            ′ | prime | 撇
            ° | degrees | 度
            | | bar | 竖线
            ‖ | norm | 范数
            ⊥ | is orthogonal to | 垂直于
            ⊕ | direct sum | 直和
            ⊗ | tensor times | 张量积
            hat | 0 hat | 0 尖
            widehat | 0 hat | 0 尖
            bar | 0 bar | 0 拔
            overline | 0 bar | 0 拔
            tilde | 0 tilde | 0 波浪
            dot | 0 dot | 0 点
            ddot | 0 double dot | 0 双点
            vec | vector 0 | 向量 0
            fraction | 0 over 1 | 1 分之 0
            fractions | the fraction 0 over 1, end of fraction, | 分式 0 除以 1 ，分式完，
            root | the square root of 0 | 根号 0
            roots | the square root of 0, end of root, | 根号 0 ，根号完，
            nth | the root of degree 1 of 0, end of root, | 1 次根号 0 ，根号完，
            binom | 0 choose 1 | 0 取 1
            squared | 0 squared | 0 的平方
            cubed | 0 cubed | 0 的立方
            power | 0 to the power of 1 | 0 的 1 次方
            powers | 0 to the power of 1, end of power, | 0 的 1 次方，指数完，
            sub | 0 sub 1 | 0 下标 1
            subs | 0 sub 1, end of index, | 0 下标 1 ，下标完，
            over | 0 over 1 of | 对 1 0
            range | 0 from 1 to 2 of | 从 1 到 2 0
            of | 0 of | 0
            lim | the limit | 极限
            max | the maximum | 最大值
            min | the minimum | 最小值
            capital | capital 0 | 大写 0
            matrix | matrix 0 end of matrix, | 矩阵 0 矩阵完，
            """;
    private static final Map<String, String[]> WORDS = new HashMap<>();

    static {
        for (String line : TABLE.strip().split("\\R")) {
            int english = line.indexOf(" | "), chinese = line.lastIndexOf(" | ");
            WORDS.put(line.substring(0, english), new String[] {line.substring(english + 3, chinese), line.substring(chinese + 3)});
        }
    }

    private final boolean chinese;

    /** @param language BCP 47 tag; others than Chinese are read in English */
    TexWords(String language) {
        chinese = language.toLowerCase(Locale.ROOT).startsWith("zh");
    }

    /** A sign in words; {@code null} where it has none. */
    String of(String sign) {
        String[] words = WORDS.get(sign);
        return words == null ? letter(sign) : words[chinese ? 1 : 0];
    }

    /** Greek letters have names in English; Chinese reads them as they stand. */
    private String letter(String sign) {
        String name = sign.length() == 1 && sign.charAt(0) >= 0x391 && sign.charAt(0) <= 0x3F5 ? TexSymbols.name(sign) : null;
        if (name == null || chinese) return null;
        return Character.isUpperCase(name.charAt(0)) ? of("capital", name.toLowerCase(Locale.ROOT)) : name;
    }

    /** A construct in words. */
    String of(String name, String... parts) {
        StringBuilder out = new StringBuilder();
        for (char c : WORDS.get(name)[chinese ? 1 : 0].toCharArray()) {
            if (c >= '0' && c <= '2') out.append(parts[c - '0']);
            else out.append(c);
        }
        return out.toString();
    }
}
