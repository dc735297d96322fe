package dev.deckle.model.build;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How words are written, read from their annotations. */
public final class Usage {
    /** The builders that have words, from the deck inwards. */
    public static final List<Class<?>> BUILDERS = List.of(DeckBuilder.class, ThemeBuilder.class, CoverBuilder.class, ClosingBuilder.class,
            SectionBuilder.class, SlideBuilder.class, BodyBuilder.class, ColumnsBuilder.class, ListBuilder.class, TermsBuilder.class,
            CardsBuilder.class, TimelineBuilder.class, PeopleBuilder.class, ChecklistBuilder.class, ScorecardBuilder.class,
            DiagramBuilder.class, TableBuilder.class, ChartBuilder.class);

    private Usage() { }

    /** {@code write: lead 'text'}, or an empty text for what is no word. */
    public static String of(String word) {
        return BUILDERS.stream().map(b -> of(b, word)).filter(u -> !u.isEmpty()).findFirst().orElse("");
    }

    /** As {@link #of(String)}, for the word of one builder. */
    public static String of(Class<?> builder, String word) {
        return Arrays.stream(builder.getMethods()).filter(m -> m.getName().equals(word)).map(m -> m.getAnnotation(Word.class))
                .filter(w -> w != null).map(Word::usage).min(Comparator.naturalOrder()).map(u -> "write: " + u).orElse("");
    }

    /** The annotated methods of a builder, by name. */
    public static List<Method> words(Class<?> builder) {
        return Arrays.stream(builder.getMethods()).filter(m -> m.isAnnotationPresent(Word.class) && !m.isBridge())
                .sorted(Comparator.comparing(Method::getName)).toList();
    }
}
