package dev.deckle.data;

/** Gives the same String for the same characters most of the time, so that a column of few names costs few strings. */
final class Interner {
    private final String[] slots = new String[1 << 14];

    String text(char[] chars, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) hash = hash * 31 + chars[i];
        int slot = (hash ^ hash >>> 14) & (slots.length - 1);
        String known = slots[slot];
        if (known == null || !same(known, chars, from, to)) slots[slot] = known = new String(chars, from, to - from);
        return known;
    }

    private static boolean same(String text, char[] chars, int from, int to) {
        if (text.length() != to - from) return false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != chars[from + i]) return false;
        }
        return true;
    }
}
