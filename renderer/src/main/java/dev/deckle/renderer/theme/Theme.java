package dev.deckle.renderer.theme;

import dev.deckle.renderer.display.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The look as data: named tokens, read from a properties file, that layout and charts ask for. Immutable and thread-safe.
 * Token names: {@code color.*} ({@code #RRGGBB} or another colour's name), {@code size.*} and {@code space.*} (points),
 * {@code font.*} (families, comma separated), {@code palette.1} … for series.
 */
public final class Theme {
    /** Type under this size in points cannot be read in print. */
    private static final double LEGIBLE = 7;
    private static final Pattern SIX_DIGITS = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern THREE_DIGITS = Pattern.compile("#[0-9a-fA-F]{3}");

    private final String name;
    private final Map<String, String> tokens;
    private final double scale;
    private final List<Color> palette;

    Theme(String name, Map<String, String> tokens) {
        this(name, tokens, 1);
    }

    private Theme(String name, Map<String, String> tokens, double scale) {
        this.name = name;
        this.tokens = new TreeMap<>(tokens);
        this.scale = scale;
        this.palette = readPalette();
    }

    public String name() {
        return name;
    }

    /** All tokens by name. */
    public Map<String, String> tokens() {
        return Collections.unmodifiableMap(tokens);
    }

    /** A colour token, {@code color.ink} as {@code ink}. */
    public Color color(String token) {
        return parse(token("color." + token));
    }

    /** A length token in points, {@code space.margin} as {@code space.margin}. */
    public double number(String token) {
        return Double.parseDouble(token(token));
    }

    /** A list of font families, {@code font.body} as {@code body}. */
    public List<String> fonts(String token) {
        return java.util.Arrays.stream(token("font." + token).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    public String text(String token) {
        return token(token);
    }

    /** The same theme with one token changed. */
    public Theme with(String token, String value) {
        Map<String, String> changed = new TreeMap<>(tokens);
        changed.put(token, value);
        return new Theme(name, changed, scale);
    }

    /** The same theme with every length ({@code size.*}, {@code space.*}, {@code floor.*}) times a factor, for larger pages. */
    public Theme scaled(double factor) {
        if (factor == 1) return this;
        Map<String, String> scaled = new TreeMap<>(tokens);
        scaled.replaceAll((token, value) -> token.matches("(size|space|floor)\\..*") ? String.valueOf(Double.parseDouble(value) * factor) : value);
        // charts hold more type than their page has room for, but on no page is it set too small to read
        scaled.computeIfPresent("floor.chart", (token, value) -> String.valueOf(Math.max(Double.parseDouble(value), Math.min(LEGIBLE, number(token)))));
        return new Theme(name, scaled, scale * factor);
    }

    /** How many times larger than on a page of 720 × 405 pt its lengths are: for lengths that are no tokens. */
    public double scale() {
        return scale;
    }

    /** Colours of series, in order. */
    public List<Color> palette() {
        return palette;
    }

    /** A colour as an author writes it: {@code #RRGGBB}, {@code #RGB}, or the name of a colour token; {@code null} where it is neither. */
    public Color author(String value) {
        String v = value.strip();
        if (SIX_DIGITS.matcher(v).matches()) return Color.rgb(Integer.parseInt(v.substring(1), 16));
        if (THREE_DIGITS.matcher(v).matches()) return author("#" + v.charAt(1) + v.charAt(1) + v.charAt(2) + v.charAt(2) + v.charAt(3) + v.charAt(3));
        return tokens.containsKey("color." + v) ? color(v) : null;
    }

    private Color parse(String value) {
        Color color = author(value);
        if (color == null) throw new IllegalArgumentException("theme '" + name + "': '" + value + "' is no colour");
        return color;
    }

    private String token(String token) {
        String value = tokens.get(token);
        if (value == null) throw new IllegalArgumentException("theme '" + name + "' has no token '" + token + "'");
        return value;
    }

    private List<Color> readPalette() {
        List<Color> colors = new ArrayList<>();
        for (int i = 1; tokens.containsKey("palette." + i); i++) colors.add(parse(tokens.get("palette." + i)));
        return List.copyOf(colors);
    }
}
