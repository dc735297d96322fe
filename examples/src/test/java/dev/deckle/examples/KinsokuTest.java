package dev.deckle.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Link;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.display.Tag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gallery's lines, read back: none begins with a mark that closes, none ends with one that opens. */
class KinsokuTest {
    private static final String NEVER_FIRST = "，。、；：？！）》”’」』】〉］｝…‥·・ー々,.;:?!)]}%％";
    private static final String NEVER_LAST = "（《“‘「『【〈［｛([{";

    @ParameterizedTest
    @ValueSource(strings = {"gallery/gallery.deck.groovy", "gallery/gallery-en.deck.groovy"})
    void noLineOfTheGalleryBeginsOrEndsWithAWrongMark(String script) {
        List<String> lines = new ArrayList<>();
        for (Page page : Sample.of(Path.of(Sample.EXAMPLES.toString(), script)).pages().document().pages()) lines.addAll(lines(page.items()));
        assertTrue(lines.size() > 500, lines.size() + " lines are read");
        assertEquals(List.of(), lines.stream().filter(KinsokuTest::wrong).toList());
    }

    @Test
    void wrongLinesAreKnown() {
        assertTrue(wrong("，人工智能") && wrong("人工智能（") && wrong("）") && wrong("“"));
        assertTrue(!wrong("（人工智能）") && !wrong("人工智能，"));
    }

    private static boolean wrong(String line) {
        String text = line.strip();
        return !text.isEmpty() && (NEVER_FIRST.indexOf(text.charAt(0)) >= 0 || NEVER_LAST.indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    /** A group that holds runs or links is a line; spans and formulas inside it are part of it. */
    private static List<String> lines(List<Item> items) {
        List<String> lines = new ArrayList<>();
        if (items.stream().anyMatch(i -> i instanceof GlyphRun || i instanceof Link)) {
            StringBuilder line = new StringBuilder();
            read(items, line);
            lines.add(line.toString());
            return lines;
        }
        for (Item item : items) if (item instanceof Group g && !code(g)) lines.addAll(lines(g.items()));
        return lines;
    }

    /** Listings break where their authors broke them. */
    private static boolean code(Group group) {
        return group.tag() != null && group.tag().role() == Tag.Role.CODE;
    }

    private static void read(List<Item> items, StringBuilder line) {
        for (Item item : items) {
            if (item instanceof GlyphRun run) line.append(run.text());
            if (item instanceof Link link) read(link.items(), line);
            if (item instanceof Group group) read(group.items(), line);
        }
    }
}
