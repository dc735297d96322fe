package dev.deckle.model.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what the author probably meant: the known word a few typing mistakes away from an unknown one. */
public final class Nearest {
    private static final int LONGEST = 64;
    private static final int LISTED = 12;

    private Nearest() { }

    /** The closest candidate, if one is close enough to be worth offering; of equals, one with the same first letter. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String wanted = fold(word);
        return candidates.stream()
            .filter(c -> distance(wanted, fold(c)) <= tolerance(wanted, fold(c)))
            .min(Comparator.<String>comparingInt(c -> distance(wanted, fold(c))).thenComparing(c -> !fold(c).startsWith(wanted.substring(0, Math.min(1, wanted.length())))));
    }

    /** Like {@link #to} for names of files: what counts is the name before the ending, which many share; another ending only where the rest is right. */
    public static Optional<String> toFile(String name, Collection<String> candidates) {
        String wanted = stem(fold(name));
        return to(name, candidates.stream().filter(c -> {
            String stem = stem(fold(c));
            boolean alike = fold(c).substring(stem.length()).equals(fold(name).substring(wanted.length()));
            return alike ? distance(wanted, stem) <= tolerance(wanted, stem) : stem.equals(wanted);
        }).toList());
    }

    private static String stem(String file) {
        int dot = file.indexOf('.', 1);
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** {@code did you mean 'bullets'?}, or an empty text when nothing is near. */
    public static String hint(String word, Collection<String> candidates) {
        return to(word, candidates).map(c -> "did you mean '" + c + "'?").orElse("");
    }

    /** Like {@link #hint}; when nothing is near, says what there is, up to a dozen names. */
    public static String hintOrList(String word, Collection<String> candidates, String introduction) {
        String near = hint(word, candidates);
        if (!near.isEmpty() || candidates.isEmpty()) return near;
        List<String> few = candidates.stream().limit(LISTED).map(c -> "'" + shorten(c) + "'").toList();
        return introduction + " " + String.join(", ", few) + (candidates.size() > LISTED ? ", …" : "");
    }

    private static String shorten(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
    }

    private static String fold(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= LONGEST ? lower : lower.substring(0, LONGEST);
    }

    /** One mistake in a short word, a third of a long one; half the word is another word. */
    private static int tolerance(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer <= 2 ? 0 : Math.max(1, longer / 3);
    }

    /** Edits from one word to the other; two letters swapped count as one edit. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) previous[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
                if (swapped(a, i, b, j)) best = Math.min(best, before[j - 2] + 1);
                current[j] = best;
            }
            before = previous;
            previous = current;
        }
        return previous[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
