package dev.deckle.renderer.text.unicode;

/** Characters that say something to programs and are never drawn (after Unicode's Default_Ignorable_Code_Point). */
public final class Ignorable {
    public static final char SOFT_HYPHEN = '\u00AD';
    public static final char ZERO_WIDTH_SPACE = '\u200B';

    private Ignorable() { }

    /** Whether a character that is not drawn is told of: a control character, or one that would turn the direction of what follows. */
    public static boolean told(int c) {
        return test(c) && (c <= 0x9F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x206F || c >= 0xFFF0 && c <= 0xFFF8);
    }

    /** Whether a character is not drawn. Soft hyphen and zero width space go too, but leave a place to break. */
    public static boolean test(int c) {
        if (c < 0x20) return c != '\n' && c != '\t';
        if (c < 0x7F) return false;
        return c <= 0x9F || c == SOFT_HYPHEN || c == 0x034F || c == 0x061C || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5
                || c >= 0x180B && c <= 0x180F || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2061 && c <= 0x206F
                || c == 0x3164 || c >= 0xFE00 && c <= 0xFE0F || c == 0xFEFF || c == 0xFFA0 || c >= 0xFFF0 && c <= 0xFFF8
                || c >= 0x1BCA0 && c <= 0x1BCA3 || c >= 0x1D173 && c <= 0x1D17A || c >= 0xE0000 && c <= 0xE0FFF;
    }
}
