package dev.deckle.dsl;

import dev.deckle.dsl.ext.BodyExtensions;
import dev.deckle.model.build.BodyBuilder;
import dev.deckle.model.build.CardsBuilder;
import dev.deckle.model.build.ChartBuilder;
import dev.deckle.model.build.ChecklistBuilder;
import dev.deckle.model.build.ClosingBuilder;
import dev.deckle.model.build.ColumnsBuilder;
import dev.deckle.model.build.CoverBuilder;
import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.build.DiagramBuilder;
import dev.deckle.model.build.ListBuilder;
import dev.deckle.model.build.PeopleBuilder;
import dev.deckle.model.build.ScorecardBuilder;
import dev.deckle.model.build.SectionBuilder;
import dev.deckle.model.build.SlideBuilder;
import dev.deckle.model.build.TableBuilder;
import dev.deckle.model.build.TermsBuilder;
import dev.deckle.model.build.ThemeBuilder;
import dev.deckle.model.build.TimelineBuilder;
import dev.deckle.model.build.Usage;
import dev.deckle.model.build.Word;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** All words of the script language, read from the builders: for the manual, for messages, and for checking scripts. */
public final class Vocabulary {
    /** Words that are values: they stand for themselves. */
    static final Set<String> VALUES = Collections.unmodifiableSet(new LinkedHashSet<>(List.of("left", "right", "center", "decimal", "ends",
            "values", "legend", "none", "positive", "negative", "neutral", "yes", "no", "partly", "open", "asc", "desc", "max", "min")));
    private static final Map<Class<?>, String> PLACES = places();
    private static final Vocabulary ALL = new Vocabulary();
    private final Map<Class<?>, Map<String, Entry>> words = new LinkedHashMap<>();

    /**
     * A word in one place.
     *
     * @param word  as it is written
     * @param where what it stands in, such as {@code a slide}
     * @param usage how it is written
     * @param doc   what it does, in a sentence
     * @param home  the builder that has it
     * @param body  the builder of its block, or {@code null} when it has none
     */
    public record Entry(String word, String where, String usage, String doc, Class<?> home, Class<?> body) { }

    private Vocabulary() {
        words.put(ScriptBase.class, read(ScriptBase.class));
        for (Class<?> builder : Usage.BUILDERS) words.put(builder, read(builder));
        for (Method m : BodyExtensions.class.getMethods()) if (m.isAnnotationPresent(Word.class)) {
            for (Class<?> builder : List.of(SlideBuilder.class, BodyBuilder.class)) words.get(builder).put(m.getName(), entry(builder, m, null));
        }
    }

    private static Map<Class<?>, String> places() {
        Map<Class<?>, String> p = new LinkedHashMap<>();
        p.put(ScriptBase.class, "a script");
        p.put(DeckBuilder.class, "a deck");
        p.put(SectionBuilder.class, "a section");
        p.put(SlideBuilder.class, "a slide");
        p.put(BodyBuilder.class, "a column");
        p.put(ThemeBuilder.class, "a theme");
        p.put(CoverBuilder.class, "a cover");
        p.put(ClosingBuilder.class, "a closing");
        p.put(ListBuilder.class, "a list");
        p.put(TermsBuilder.class, "terms");
        p.put(ColumnsBuilder.class, "columns");
        p.put(CardsBuilder.class, "cards");
        p.put(TimelineBuilder.class, "a timeline");
        p.put(PeopleBuilder.class, "people");
        p.put(ChecklistBuilder.class, "a checklist");
        p.put(ScorecardBuilder.class, "a scorecard");
        p.put(DiagramBuilder.class, "a diagram");
        p.put(TableBuilder.class, "a table");
        p.put(ChartBuilder.class, "a chart");
        return p;
    }

    private static Map<String, Entry> read(Class<?> builder) {
        Map<String, Entry> all = new LinkedHashMap<>();
        for (Method m : Usage.words(builder)) all.put(m.getName(), entry(builder, m, body(builder, m.getName())));
        return all;
    }

    private static Entry entry(Class<?> builder, Method m, Class<?> body) {
        Word word = m.getAnnotation(Word.class);
        return new Entry(m.getName(), PLACES.get(builder), word.usage(), word.doc(), builder, body);
    }

    /** The builder that some overload of the word opens for a block. */
    private static Class<?> body(Class<?> builder, String word) {
        if (word.equals("deck")) return DeckBuilder.class;
        for (Method m : builder.getMethods()) if (m.getName().equals(word))
            for (Type t : m.getGenericParameterTypes())
                if (t instanceof ParameterizedType p && p.getRawType() == Consumer.class && p.getActualTypeArguments()[0] instanceof Class<?> c) return c;
        return null;
    }

    /** Every word in every place, from the script inwards, in alphabetical order within a place. */
    public static List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        ALL.words.values().forEach(m -> m.values().stream().sorted(java.util.Comparator.comparing(Entry::word)).forEach(all::add));
        return all;
    }

    /** The words of a builder. */
    static Set<String> of(Class<?> builder) {
        return ALL.words.getOrDefault(builder, Map.of()).keySet();
    }

    /** The word in this builder, or {@code null}. */
    static Entry find(Class<?> builder, String word) {
        return ALL.words.getOrDefault(builder, Map.of()).get(word);
    }

    /** The word wherever it stands. */
    static List<Entry> find(String word) {
        return ALL.words.values().stream().map(m -> m.get(word)).filter(e -> e != null).toList();
    }

    /** Every word there is. */
    static Set<String> names() {
        Set<String> all = new TreeSet<>();
        ALL.words.values().forEach(m -> all.addAll(m.keySet()));
        return all;
    }

    /** What a builder's block is called, such as {@code a slide}. */
    static String place(Class<?> builder) {
        return PLACES.getOrDefault(builder, "a script");
    }

    /** The values a builder has under plain names, such as {@code text} on a slide. */
    static Set<String> properties(Class<?> builder) {
        Set<String> all = new LinkedHashSet<>();
        Arrays.stream(builder.getMethods()).filter(m -> m.getName().matches("get[A-Z].*") && m.getParameterCount() == 0
                && m.getDeclaringClass().getPackageName().startsWith("dev.deckle.")).map(m -> Introspector.decapitalize(m.getName().substring(3)))
                .forEach(all::add);
        return all;
    }
}
