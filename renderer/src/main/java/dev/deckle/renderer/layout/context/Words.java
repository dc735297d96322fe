package dev.deckle.renderer.layout.context;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The few words the engine itself sets, in the deck's language; other languages than Chinese read English. */
public final class Words {
    private final Map<String, String> words;

    private Words(Map<String, String> words) {
        this.words = words;
    }

    public static Words of(String language) {
        String file = language.toLowerCase(Locale.ROOT).startsWith("zh") ? "words-zh.properties" : "words-en.properties";
        Properties properties = new Properties();
        try (var in = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(k -> words.put(k, properties.getProperty(k)));
        return new Words(words);
    }

    /** The phrase of a name, with {@code {0}}, {@code {1}} … replaced. */
    public String get(String name, Object... values) {
        String word = words.get(name);
        if (word == null) throw new IllegalArgumentException("no phrase '" + name + "'");
        for (int i = 0; i < values.length; i++) word = word.replace("{" + i + "}", String.valueOf(values[i]));
        return word;
    }
}
