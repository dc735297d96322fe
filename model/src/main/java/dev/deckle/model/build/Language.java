package dev.deckle.model.build;

import dev.deckle.model.diagnostic.Where;
import java.util.Locale;

/** Tags of languages, and the language of a deck that does not say it. */
final class Language {
    private Language() { }

    /** Japanese where there are kana, Korean where there is Hangul, Chinese where there are Han characters, else English. */
    static String of(String title) {
        if (has(title, Character.UnicodeScript.HIRAGANA) || has(title, Character.UnicodeScript.KATAKANA)) return "ja";
        if (has(title, Character.UnicodeScript.HANGUL)) return "ko";
        return has(title, Character.UnicodeScript.HAN) ? "zh-CN" : "en";
    }

    /** The tag, warned about where no language has it; an error and an empty text where it is no tag at all. */
    static String tag(Build build, Where where, String what, String code, String given) {
        if (given.isEmpty()) return given;
        if (!given.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            build.error(code, where, what + " needs a language tag, not '" + given + "'", "such as 'en' or 'zh-CN'");
            return "";
        }
        String language = Locale.forLanguageTag(given).getLanguage();
        if (language.isEmpty() || Locale.forLanguageTag(given).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(language))
            build.warning("unknown-language", where, "no language has the tag '" + given + "'", "such as 'en' or 'zh-CN'");
        return given;
    }

    private static boolean has(String text, Character.UnicodeScript script) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
    }
}
