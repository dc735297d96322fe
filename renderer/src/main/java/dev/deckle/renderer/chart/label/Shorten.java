package dev.deckle.renderer.chart.label;

/** Cuts names that are too long. */
public final class Shorten {
    private Shorten() { }

    /** At most so many characters, the last an ellipsis where something was cut. */
    public static String to(String name, int most) {
        if (name.length() <= most) return name;
        int end = Math.max(1, most - 1);
        if (Character.isHighSurrogate(name.charAt(end - 1))) end--;
        return name.substring(0, end).stripTrailing() + "\u2026";
    }
}
