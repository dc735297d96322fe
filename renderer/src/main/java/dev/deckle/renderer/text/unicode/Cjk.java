package dev.deckle.renderer.text.unicode;

/** Which characters are of East Asian writing. Ranges stand here, so that no JDK's Unicode version decides. */
public final class Cjk {
    private Cjk() { }

    /** Han, kana, bopomofo, and the forms that are set like them; not punctuation. */
    public static boolean ideographic(int c) {
        if (c < 0x2E80) return false;
        return c <= 0x2FDF || c == 0x3005 || c == 0x3006 || c == 0x3007 || c >= 0x3021 && c <= 0x3029
                || c >= 0x3031 && c <= 0x3035 || c >= 0x3038 && c <= 0x303C || c >= 0x3041 && c <= 0x309F && c != 0x30A0
                || c >= 0x30A1 && c <= 0x30FA || c >= 0x30FC && c <= 0x312F || c >= 0x3190 && c <= 0x4DBF
                || c >= 0x4E00 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF10 && c <= 0xFF19
                || c >= 0xFF21 && c <= 0xFF3A || c >= 0xFF41 && c <= 0xFF5A || c >= 0xFF66 && c <= 0xFF9F
                || c >= 0x1B000 && c <= 0x1B16F || c >= 0x20000 && c <= 0x3FFFD;
    }

    /** Hangul syllables and letters. */
    public static boolean hangul(int c) {
        return c >= 0x1100 && c <= 0x11FF || c >= 0x3130 && c <= 0x318F || c >= 0xA960 && c <= 0xA97F || c >= 0xAC00 && c <= 0xD7FF;
    }

    /** Punctuation that is always full width, such as ，。「」（）. */
    public static boolean punctuation(int c) {
        return c >= 0x3000 && c <= 0x303F && !ideographic(c) || c == 0x30A0 || c == 0x30FB || c >= 0xFE10 && c <= 0xFE1F
                || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF01 && c <= 0xFF65 && !ideographic(c) || c >= 0xFFE0 && c <= 0xFFE6;
    }

    /** Any of these. */
    public static boolean any(int c) {
        return c >= 0x1100 && (ideographic(c) || punctuation(c) || hangul(c));
    }

    /** Whether a line feed beside it stands for nothing rather than for a space (Korean sets spaces between words). */
    public static boolean unspaced(int c) {
        return ideographic(c) || punctuation(c);
    }

    /** Punctuation that Chinese and Japanese set full width and other languages proportional: “ ” ‘ ’ … — ·. */
    public static boolean ambiguous(int c) {
        return c == 0x201C || c == 0x201D || c == 0x2018 || c == 0x2019 || c == 0x2026 || c == 0x2025 || c == 0x2014 || c == 0x2015
                || c == 0xB7;
    }
}
