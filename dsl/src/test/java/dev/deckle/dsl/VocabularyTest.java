package dev.deckle.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.build.BodyBuilder;
import dev.deckle.model.build.ChartBuilder;
import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.build.SlideBuilder;
import dev.deckle.model.build.TableBuilder;
import dev.deckle.model.build.Usage;
import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Map<Class<?>, String> PROMISED = Map.of(
            ScriptBase.class, "deck include param csv json excel sql url rows",
            DeckBuilder.class, "title subtitle author organisation date language hashtag footer keywords size theme logo cover agenda section slide "
                + "modelLegend sources closing modality",
            SlideBuilder.class, "lead text heading note caption notes bullets numbered terms quote clipping code math markdown columns versus cards timeline "
                + "people checklist scorecard image placeholder diagram layout blank table chart model source summary bars lines areas points pie donut "
                + "band errorBars histogram boxPlot heatmap waterfall gantt slope radar bump",
            TableBuilder.class, "head row full group align widths zebra colour best caption source",
            ChartBuilder.class, "data bars lines areas points pie donut band errorBars histogram boxPlot heatmap waterfall gantt slope radar bump xAxis yAxis "
                + "y2Axis labels highlight colors rule range note alt facet title subtitle caption source unit");

    @Test
    void everyPromisedWordIsThere() {
        PROMISED.forEach((builder, words) -> assertEquals(new TreeSet<>(Arrays.asList(words.split(" "))), new TreeSet<>(Vocabulary.of(builder)),
                Vocabulary.place(builder)));
    }

    @Test
    void everyWordSaysHowItIsWrittenAndWhatItDoes() {
        for (Vocabulary.Entry e : Vocabulary.all()) {
            assertTrue(e.usage().contains(e.word()), e.word() + ": " + e.usage());
            assertTrue(e.doc().endsWith(".") && Character.isUpperCase(e.doc().charAt(0)), e.word() + ": " + e.doc());
        }
    }

    /** The script of every word must really have every word, in every place. */
    @Test
    void theScriptOfEveryWordHasThemAll() throws IOException {
        String script = Files.readString(Scripts.folder().resolve("everything.deck.groovy"));
        Set<String> without = Set.of("excel", "sql", "url");
        List<String> missing = Vocabulary.names().stream().filter(w -> !without.contains(w) && !Pattern.compile("\\b" + w + "\\b").matcher(script).find()).toList();
        assertEquals(List.of(), missing);
    }

    /** A word that the language's own closures have too would never reach the builder. */
    @Test
    void noWordIsHiddenByTheLanguage() {
        Set<String> own = Arrays.stream(Closure.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
        for (Class<?> builder : Usage.BUILDERS) for (String word : Vocabulary.of(builder)) assertFalse(own.contains(word), word);
    }

    /** A builder's block must be open to scripts, with its builder named for editors. */
    @Test
    void everyWordWithABlockTakesAClosure() {
        List<Class<?>> skins = List.of(dev.deckle.dsl.ext.PageExtensions.class, dev.deckle.dsl.ext.TextExtensions.class,
                dev.deckle.dsl.ext.FigureExtensions.class, dev.deckle.dsl.ext.BodyExtensions.class);
        for (Class<?> builder : Usage.BUILDERS) for (Method m : builder.getMethods()) {
            Class<?>[] types = m.getParameterTypes();
            if (java.lang.reflect.Modifier.isStatic(m.getModifiers()) || types.length == 0 || types[types.length - 1] != Consumer.class) continue;
            boolean found = skins.stream().flatMap(s -> Arrays.stream(s.getMethods())).anyMatch(s -> s.getName().equals(m.getName())
                    && s.getParameterCount() == types.length + 1 && s.getParameterTypes()[0].isAssignableFrom(builder) && same(s, types)
                    && delegate(s.getParameters()[types.length]) == Vocabulary.find(builder, m.getName()).body());
            assertTrue(found, "no closure for " + m);
        }
    }

    private static boolean same(Method skin, Class<?>[] types) {
        for (int i = 0; i < types.length - 1; i++) if (skin.getParameterTypes()[i + 1] != types[i]) return false;
        return true;
    }

    private static Class<?> delegate(Parameter block) {
        DelegatesTo to = block.getAnnotation(DelegatesTo.class);
        return to == null || to.strategy() != Closure.DELEGATE_FIRST ? null : to.value();
    }

    @Test
    void placesAreNamedAsAnAuthorSees() {
        assertEquals("a column", Vocabulary.place(BodyBuilder.class));
        assertEquals("a deck or a section", Mistakes.homes(Vocabulary.find("slide")));
        assertEquals("a slide", Mistakes.homes(Vocabulary.find("bullets")));
        assertEquals("a script", Mistakes.homes(Vocabulary.find("csv")));
    }

    @Test
    void everyTransformSaysHowItIsWritten() {
        Stream.of(dev.deckle.model.table.Transforms.class, dev.deckle.model.table.Groups.class).flatMap(c -> Stream.of(c.getDeclaredMethods()))
                .filter(m -> java.lang.reflect.Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                .forEach(m -> assertTrue(Transforms.USAGE.containsKey(m.getName()), m.getName()));
    }
}
