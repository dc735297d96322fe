package dev.deckle.model.build;

import java.util.List;

/** Takes away what only the script's own indentation brought into a listing. */
public final class Listing {
    private Listing() { }

    /** The text without blank lines around it and without the indentation that all its lines share. */
    public static String tidy(String text) {
        return String.join("\n", dedented(text).lines().map(String::stripTrailing).toList());
    }

    /** As {@link #tidy}, with the spaces at the ends of lines, which mean a hard break in Markdown. */
    public static String dedented(String text) {
        List<String> lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        int first = 0;
        int last = lines.size();
        while (first < last && lines.get(first).isBlank()) first++;
        while (last > first && lines.get(last - 1).isBlank()) last--;
        List<String> kept = lines.subList(first, last);
        int indent = kept.stream().skip(first == 0 ? 1 : 0).filter(l -> !l.isBlank()).mapToInt(Listing::indent).min().orElse(0);
        if (first == 0 && !kept.isEmpty() && indent(kept.get(0)) == 0) indent = 0;
        int cut = indent;
        return String.join("\n", kept.stream().map(l -> l.length() >= cut ? l.substring(cut) : "").toList());
    }

    private static int indent(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') i++;
        return i;
    }
}
