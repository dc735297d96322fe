package dev.deckle.renderer.text;

import dev.deckle.renderer.text.unicode.BreakClass;
import java.util.List;

/** Keeps a number on one line with the large unit and the measure word after it: 5,400 亿美元, 90 百分位. */
final class Counted {
    private static final String LARGE = "十百千万亿兆";
    private static final List<String> MEASURES = List.of("美元", "欧元", "日元", "英镑", "港元", "元", "百分点", "百分位", "个百分点", "个月", "小时", "分钟", "公里",
            "公斤", "年", "月", "日", "号", "天", "周", "时", "分", "秒", "岁", "个", "家", "倍", "次", "种", "项", "名", "人", "位", "条", "台", "张", "块", "篇", "款", "页", "章", "米",
            "吨", "度", "层", "期", "届", "级", "代", "股", "枚", "辆", "座", "件", "份", "套", "轮", "笔", "场");

    private static final int LONGEST = 4;

    private Counted() { }

    /** How good a break before a cell is: bad where the number goes on, spaces aside, worse inside a measure word. */
    static byte tier(Cells cells, int cell) {
        int before = before(cells, cell);
        if (before < 0 || cells.classes[cell] != BreakClass.IDEOGRAPH) return Tiers.NORMAL;
        if (afterDigit(cells, before) && (large(cells, cell) || measure(cells, cell) > 0)) return Tiers.IN_WORD;
        return insideMeasure(cells, cell) ? Tiers.IN_NUMBER : Tiers.NORMAL;
    }

    private static boolean large(Cells cells, int cell) {
        return LARGE.indexOf(cells.codePoints[cell]) >= 0;
    }

    /** Whether a cell ends a number: a digit, or large units after one. */
    private static boolean afterDigit(Cells cells, int cell) {
        int i = cell;
        while (i >= 0 && large(cells, i)) i = before(cells, i);
        return i >= 0 && cells.classes[i] == BreakClass.DIGIT;
    }

    private static boolean insideMeasure(Cells cells, int cell) {
        for (int start = cell - 1; start > 0 && start > cell - LONGEST && cells.classes[start] == BreakClass.IDEOGRAPH; start--) {
            if (afterDigit(cells, before(cells, start)) && start + measure(cells, start) > cell) return true;
        }
        return false;
    }

    /** Length of the longest measure word that begins with a cell. */
    private static int measure(Cells cells, int cell) {
        int longest = 0;
        for (String word : MEASURES) if (word.length() > longest && stands(cells, cell, word)) longest = word.length();
        return longest;
    }

    private static boolean stands(Cells cells, int cell, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (cell + i >= cells.count || cells.codePoints[cell + i] != word.charAt(i)) return false;
        }
        return true;
    }

    /** The cell before one, past spaces; -1 for none. */
    private static int before(Cells cells, int cell) {
        int i = cell - 1;
        while (i >= 0 && cells.space(i)) i--;
        return i;
    }
}
