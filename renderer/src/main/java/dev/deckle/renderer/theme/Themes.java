package dev.deckle.renderer.theme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Finds themes: the built-in ones are resources beside this class. */
public final class Themes {
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

    /** Tokens of a theme file; {@code extends} names the built-in theme whose tokens stand where the file has none. */
    static Map<String, String> read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> tokens = new TreeMap<>();
        String base = properties.getProperty("extends");
        if (base != null && load(base) != null) tokens.putAll(load(base));
        properties.stringPropertyNames().forEach(k -> tokens.put(k, properties.getProperty(k).strip()));
        return tokens;
    }
}
