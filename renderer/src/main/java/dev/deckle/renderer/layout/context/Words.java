package dev.deckle.renderer.layout.context;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The few words the engine itself sets, in the language of the text around them; other languages than Chinese read English. Immutable. */
public final class Words {
    private static final Words CHINESE = read("words-zh.properties");
    private static final Words ENGLISH = read("words-en.properties");

    private final Map<String, String> words;

    private Words(Map<String, String> words) {
        this.words = words;
    }

    public static Words of(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("zh") ? CHINESE : ENGLISH;
    }

    /** The language that the words are in which stand in a text of some language. */
    public static String language(String around) {
        return Locale.forLanguageTag(around).getLanguage().matches("zh|en") ? around : "en";
    }

    private static Words read(String file) {
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
