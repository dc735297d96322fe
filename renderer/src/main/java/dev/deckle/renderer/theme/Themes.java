package dev.deckle.renderer.theme;

import dev.deckle.model.ThemeRef;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Nearest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Finds themes: the built-in ones are resources beside this class. */
public final class Themes {
    /** Names of the built-in themes. */
    public static final List<String> BUILT_IN = List.of("report", "midnight", "plain");

    private Themes() { }

    /** A built-in theme, or {@code null}. */
    public static Theme builtIn(String name) {
        Map<String, String> tokens = load(name);
        return tokens == null ? null : new Theme(name, tokens);
    }

    static Map<String, String> load(String name) {
        if (!name.matches("[a-z][a-z0-9-]*")) return null;
        try (var in = Themes.class.getResourceAsStream(name + ".properties")) {
            if (in == null) return null;
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tokens of a built-in theme; {@code extends} names the one whose tokens stand where the file has none. */
    private static Map<String, String> read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        String base = properties.getProperty("extends");
        Map<String, String> tokens = base == null ? new TreeMap<>() : load(base);
        properties.stringPropertyNames().stream().filter(k -> !k.equals("extends")).forEach(k -> tokens.put(k, properties.getProperty(k).strip()));
        return tokens;
    }

    /**
     * The theme a deck asks for: a built-in one or the author's file, with the script's overrides. What is wrong with it is reported,
     * and the built-in {@code report} stands in.
     */
    public static Theme of(ThemeRef ref, Diagnostics diagnostics) {
        Map<String, String> tokens = new TreeMap<>(base(ref, diagnostics));
        ref.overrides().forEach((name, value) -> Overrides.apply(name, value, tokens, diagnostics));
        Theme theme = new Theme(ref.name(), tokens);
        Contrast.check(theme, ref, diagnostics);
        return theme;
    }

    private static Map<String, String> base(ThemeRef ref, Diagnostics diagnostics) {
        if (ref.file() != null) return ThemeFile.tokens(ref.file(), diagnostics);
        Map<String, String> tokens = load(ref.name());
        if (tokens != null) return tokens;
        diagnostics.error("unknown-theme", ref.where(), "no theme '" + ref.name() + "'", Nearest.hintOrList(ref.name(), BUILT_IN, "the themes are"));
        return load("report");
    }
}
