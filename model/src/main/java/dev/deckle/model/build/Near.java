package dev.deckle.model.build;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names an author may have meant. */
public final class Near {
    private Near() { }

    /** {@code did you mean 'x'?} for the nearest names, or an empty text. */
    public static String hint(String name, Collection<String> known) {
        List<String> near = names(name, known);
        if (near.isEmpty()) return "";
        return "did you mean '" + String.join("' or '", near) + "'?";
    }

    /** As {@link #hint}, or else the list of all names, if that is short enough to read. */
    public static String hintOrList(String name, Collection<String> known, String what) {
        String hint = hint(name, known);
        if (!hint.isEmpty() || known.isEmpty() || known.size() > 30) return hint;
        return what + ": " + String.join(", ", known);
    }

    /** At most two names, nearest first, each within a third of the length. */
    public static List<String> names(String name, Collection<String> known) {
        String low = name.toLowerCase(Locale.ROOT);
        int most = Math.max(1, Math.min(3, low.length() / 3 + (low.length() > 3 ? 1 : 0)));
        record Candidate(String name, int distance) { }
        List<Candidate> all = known.stream().distinct().map(k -> new Candidate(k, distance(low, k.toLowerCase(Locale.ROOT))))
                .filter(c -> c.distance <= most && c.distance < Math.max(low.length(), 2))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name)).toList();
        return all.stream().filter(c -> c.distance == all.get(0).distance).limit(2).map(Candidate::name).toList();
    }

    /** Edits (insert, delete, replace, swap neighbours) from one text to the other. */
    public static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) d[i][0] = i;
        for (int j = 0; j <= b.length(); j++) d[0][j] = j;
        for (int i = 1; i <= a.length(); i++)
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        return d[a.length()][b.length()];
    }
}
