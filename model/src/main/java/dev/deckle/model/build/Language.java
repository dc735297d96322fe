package dev.deckle.model.build;

/** The language of a deck that does not say it. */
final class Language {
    private Language() { }

    /** Japanese where there are kana, Korean where there is Hangul, Chinese where there are Han characters, else English. */
    static String of(String title) {
        if (has(title, Character.UnicodeScript.HIRAGANA) || has(title, Character.UnicodeScript.KATAKANA)) return "ja";
        if (has(title, Character.UnicodeScript.HANGUL)) return "ko";
        return has(title, Character.UnicodeScript.HAN) ? "zh-CN" : "en";
    }

    private static boolean has(String text, Character.UnicodeScript script) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
    }
}
