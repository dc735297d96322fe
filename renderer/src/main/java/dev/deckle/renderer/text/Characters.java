package dev.deckle.renderer.text;

import dev.deckle.renderer.text.markup.Marks;
import dev.deckle.renderer.text.markup.RichText;
import dev.deckle.renderer.text.unicode.BreakClass;
import dev.deckle.renderer.text.unicode.Ignorable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** A text as code points, without what is never drawn. Accents typed as marks are joined to their letter where Unicode has the pair. */
final class Characters {
    static final byte NOTHING = 0;
    /** A zero width space stood before the character. */
    static final byte MAY_BREAK = 1;
    /** A soft hyphen stood before the character. */
    static final byte SOFT_HYPHEN = 2;

    private static final int REPLACEMENT = 0xFFFD;

    final String text;
    final int length;
    final int[] codePoints;
    /** Where each code point begins in {@link #text}; one more for its end. */
    final int[] at;
    final Marks[] marks;
    final BreakClass[] classes;
    final byte[] before;

    private Characters(String text, int length, int[] codePoints, int[] at, Marks[] marks, BreakClass[] classes, byte[] before) {
        this.text = text;
        this.length = length;
        this.codePoints = codePoints;
        this.at = at;
        this.marks = marks;
        this.classes = classes;
        this.before = before;
    }

    /** @param dropped is told each control character that is left out */
    static Characters of(RichText rich, IntConsumer dropped) {
        String s = rich.text();
        int[] codePoints = new int[s.length()];
        int[] at = new int[s.length() + 1];
        Marks[] marks = new Marks[s.length()];
        byte[] before = new byte[s.length() + 1];
        StringBuilder kept = new StringBuilder(s.length());
        int n = 0;
        for (int i = 0; i < s.length(); ) {
            int c = whole(s.codePointAt(i));
            if (Ignorable.test(c)) {
                if (Ignorable.told(c)) dropped.accept(c);
                before[n] = c == Ignorable.SOFT_HYPHEN ? SOFT_HYPHEN : c == Ignorable.ZERO_WIDTH_SPACE ? MAY_BREAK : before[n];
            } else if (!compose(codePoints, n, c, kept, at)) {
                codePoints[n] = c;
                marks[n] = rich.marks(i);
                at[n++] = kept.length();
                kept.appendCodePoint(c);
            }
            i += Character.charCount(s.codePointAt(i));
        }
        at[n] = kept.length();
        return new Characters(kept.toString(), n, codePoints, Arrays.copyOf(at, n + 1), marks, classes(codePoints, n), before);
    }

    /** Half of a surrogate pair is no character, and no PDF could hold it. */
    private static int whole(int c) {
        return c >= 0xD800 && c <= 0xDFFF ? REPLACEMENT : c;
    }

    /** Joins a combining mark to the letter before it; {@code false} where there is no such letter or no such pair. */
    private static boolean compose(int[] codePoints, int n, int mark, StringBuilder kept, int[] at) {
        if (n == 0 || mark < 0x300 || BreakClass.of(mark) != BreakClass.MARK) return false;
        String pair = new StringBuilder().appendCodePoint(codePoints[n - 1]).appendCodePoint(mark).toString();
        String joined = Normalizer.normalize(pair, Normalizer.Form.NFC);
        if (joined.codePointCount(0, joined.length()) != 1) return false;
        codePoints[n - 1] = joined.codePointAt(0);
        kept.setLength(at[n - 1]);
        kept.append(joined);
        return true;
    }

    private static BreakClass[] classes(int[] codePoints, int n) {
        BreakClass[] classes = new BreakClass[n];
        for (int i = 0; i < n; i++) classes[i] = BreakClass.of(codePoints[i]);
        return classes;
    }
}
