package dev.deckle.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.deckle.dsl.DeckScript;
import dev.deckle.model.Deck;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Severity;
import dev.deckle.renderer.RenderedDeck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs what the manual shows: each block fenced as {@code ```groovy}. A block with {@code deck {} is a script; one that begins with a word
 * of the deck is put into a deck; anything else is put onto a slide. Files that a block names are in {@code manual/}.
 */
class SnippetsTest {
    private static final Path ROOT = Sample.EXAMPLES.getParent();
    private static final Path FILES = Sample.EXAMPLES.resolve("manual");
    private static final Set<String> DECK_WORDS = Set.of("slide", "section", "theme", "param", "include", "title", "modality", "size", "cover",
        "agenda", "modelLegend", "sources", "closing", "logo", "language", "hashtag");
    /** What examples of single words need not have. */
    private static final List<String> FORGIVEN = List.of("has no source", "a placeholder stands for");

    /** A piece of a page: where it begins, and its text. */
    record Snippet(Path page, int line, String text) {
        String name() {
            return page.getFileName() + ":" + line;
        }
    }

    @Test
    void thePagesAreFound() throws IOException {
        assertTrue(pages().contains(ROOT.resolve("README.md")));
        assertTrue(snippets(ROOT.resolve("src/site/markdown/script.md")).size() > 20);
    }

    @TestFactory
    Stream<DynamicTest> snippet() throws IOException {
        List<Snippet> all = new ArrayList<>();
        for (Path page : pages()) all.addAll(snippets(page));
        return all.stream().map(s -> dynamicTest(s.name(), s.page().toUri(), () -> run(s)));
    }

    private static void run(Snippet snippet) {
        Diagnostics found = new Diagnostics();
        Deck deck = DeckScript.of(snippet.name(), script(snippet), FILES).evaluate(Map.of(), found);
        RenderedDeck pages = Sample.RENDERER.render(deck);
        assertTrue(pages.pageCount() > 0);
        List<String> warnings = Stream.concat(found.list().stream(), pages.diagnostics().stream()).filter(d -> d.severity() != Severity.INFO)
            .map(Object::toString).filter(w -> FORGIVEN.stream().noneMatch(w::contains)).toList();
        assertEquals(List.of(), warnings);
    }

    /** The wrapping stands on the first line, so that messages name the lines of the page. */
    private static String script(Snippet snippet) {
        String text = snippet.text();
        String before = "\n".repeat(snippet.line());
        if (text.lines().anyMatch(l -> l.matches("deck \\{.*"))) return before + text;
        if (DECK_WORDS.contains(text.strip().split("\\W", 2)[0])) {
            String slide = text.contains("slide(") || text.contains("cover()") ? "" : "; slide('A slide') { text 'Text.' }";
            return before + "deck { language 'en'; " + text + slide + " }";
        }
        return before + "deck { language 'en'; slide('A slide') { " + text + "\n } }";
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> manual = Files.list(ROOT.resolve("src/site/markdown"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), manual.filter(p -> p.toString().endsWith(".md")).sorted()).toList();
        }
    }

    private static List<Snippet> snippets(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page);
        List<Snippet> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).strip().equals("```groovy")) continue;
            int end = i + 1;
            while (!lines.get(end).strip().equals("```")) end++;
            found.add(new Snippet(page, i + 1, String.join("\n", lines.subList(i + 1, end))));
            i = end;
        }
        return found;
    }
}
