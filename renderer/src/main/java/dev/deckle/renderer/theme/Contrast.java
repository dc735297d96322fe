package dev.deckle.renderer.theme;

import dev.deckle.model.ThemeRef;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.renderer.display.Color;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Checks that text can be read on its ground, by the contrast ratio of WCAG 2.1, success criterion 1.4.3 (level AA). */
public final class Contrast {
    /** For text under 18 pt. */
    private static final double SMALL = 4.5;
    /** For bold text from 14 pt, and other text from 18 pt. */
    private static final double LARGE = 3;

    private Contrast() { }

    private record Pair(String ink, String ground, double least) { }

    private static final List<Pair> PAIRS = List.of(new Pair("ink", "paper", SMALL), new Pair("title", "paper", LARGE),
            new Pair("muted", "paper", SMALL), new Pair("link", "paper", SMALL), new Pair("primary", "paper", SMALL),
            new Pair("accent", "paper", LARGE), new Pair("ink", "panel", SMALL), new Pair("muted", "panel", SMALL), new Pair("title", "panel", SMALL),
            new Pair("code", "panel", SMALL), new Pair("code.keyword", "panel", SMALL), new Pair("code.type", "panel", SMALL),
            new Pair("code.string", "panel", SMALL), new Pair("code.number", "panel", SMALL), new Pair("code.comment", "panel", SMALL),
            new Pair("coverInk", "cover", LARGE), new Pair("coverMuted", "cover", SMALL),
            new Pair("positive", "paper", SMALL), new Pair("negative", "paper", SMALL), new Pair("neutral", "paper", SMALL));

    /** Warns of each pair of text and ground whose contrast is too low. */
    static void check(Theme theme, ThemeRef ref, Diagnostics diagnostics) {
        for (Pair pair : PAIRS) {
            double ratio = ratio(theme.color(pair.ink), theme.color(pair.ground));
            if (ratio >= pair.least) continue;
            diagnostics.warning("low-contrast", where(pair, theme, ref), String.format(Locale.ROOT, "theme '%s': %s %s on %s %s has a contrast of %.1f, below %.1f",
                    theme.name(), pair.ink, theme.color(pair.ink).hex(), pair.ground, theme.color(pair.ground).hex(), ratio, pair.least),
                    "take a darker or lighter '" + pair.ink + "'");
        }
    }

    /** Where the script sets one of the two, the text's colour before the ground's; else where it names its theme. */
    private static Where where(Pair pair, Theme theme, ThemeRef ref) {
        return Stream.of(pair.ink, pair.ground)
                .flatMap(color -> ref.overrides().entrySet().stream().filter(o -> Overrides.targets(o.getKey(), theme.tokens()).contains("color." + color)).map(o -> o.getValue().where()))
                .findFirst().orElse(ref.where());
    }

    /** 1 (the same) to 21 (black on white). */
    public static double ratio(Color a, Color b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.red()) + 0.7152 * linear(c.green()) + 0.0722 * linear(c.blue());
    }

    private static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
