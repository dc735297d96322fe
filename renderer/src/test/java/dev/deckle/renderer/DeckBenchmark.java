package dev.deckle.renderer;

import dev.deckle.model.Deck;
import dev.deckle.model.build.DeckBuilder;
import dev.deckle.model.build.SlideBuilder;
import dev.deckle.model.build.ThemeBuilder;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Time from a deck to its PDF, in one warm JVM. Not a test of the build; run it by hand:
 * {@code mvn -B test -pl renderer -am -Dtest=DeckBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
public final class DeckBenchmark {
    private static final int SLIDES = 150;
    private static final int ROUNDS = 25;

    /** What a slide holds beside its title. */
    private interface Body {
        void say(SlideBuilder slide, Random random);
    }

    @Test
    void decks() {
        Deck plain = deck((slide, random) -> text(slide, random, 5, 50));
        Deck dense = deck((slide, random) -> text(slide, random, 14, 64));
        Deck charts = deck((slide, random) -> {
            text(slide, random, 3, 40);
            slide.bars(bars(random));
            slide.source("x");
        });
        Deck shared = deck((slide, random) -> text(slide, random, 3, 40));
        time("300 Han a slide", plain);
        time("900 Han a slide, all shrunk to fit", dense);
        time("the same in a theme as tight", deck(d -> d.theme(DeckBenchmark::tight), SLIDES, (slide, random) -> text(slide, random, 14, 64)));
        time("120 Han and one chart a slide", charts);
        time("the same without the charts", shared);
    }

    /** Slides that go on over a second page, and as much on slides that the author has parted. */
    @Test
    void slidesThatGoOn() {
        time("2,000 Han, going on", deck((slide, random) -> text(slide, random, 40, 50)));
        time("the same on slides of 1,000", deck(2 * SLIDES, (slide, random) -> text(slide, random, 20, 50)));
        time("1,200 Han and a chart, going on", deck((slide, random) -> {
            text(slide, random, 24, 50);
            slide.bars(bars(random));
        }));
    }

    /** Long decks, in sections of fifty slides: time and size should grow as the pages do. */
    @Test
    void longDecks() {
        for (int slides : new int[] {100, 1000, 5000}) {
            Deck deck = deck(slides, (slide, random) -> {
                text(slide, random, 3, 50);
                if (random.nextInt(3) == 0) slide.bars(bars(random));
            });
            time(slides + " slides, a third with a chart", deck, 3);
        }
    }

    private static void time(String name, Deck deck) {
        time(name, deck, ROUNDS);
    }

    private static void time(String name, Deck deck, int rounds) {
        Renderer renderer = new Renderer();
        double[] layout = new double[rounds];
        double[] whole = new double[rounds];
        int pages = 0;
        long first = 0;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            RenderedDeck rendered = renderer.render(deck);
            layout[i] = (System.nanoTime() - start) / 1e6;
            rendered.writePdf(OutputStream.nullOutputStream());
            whole[i] = (System.nanoTime() - start) / 1e6;
            if (i == 0) first = Math.round(whole[0]);
            pages = rendered.pageCount();
        }
        System.out.printf(Locale.ROOT, "%-36s %d pages: first %4d ms, then a median of %4.0f ms, of that layout %4.0f ms%n", name, pages, first,
                median(whole), median(layout));
    }

    private static double median(double[] values) {
        double[] later = Arrays.copyOfRange(values, values.length / 2, values.length);
        Arrays.sort(later);
        return later[later.length / 2];
    }

    private static Deck deck(Body body) {
        return deck(SLIDES, body);
    }

    /** Sizes in which slides fit that have to be shrunk in others: what is left is to lay out once. */
    private static void tight(ThemeBuilder theme) {
        theme.token("size.body", 8.3);
        theme.token("floor.body", 8.3);
        theme.token("size.lead", 9.5);
        theme.token("floor.lead", 9.5);
        theme.token("leading.body", 1.25);
        theme.token("leading.lead", 1.25);
        theme.token("space.item", 0.5);
    }

    private static Deck deck(int slides, Body body) {
        return deck(d -> { }, slides, body);
    }

    private static Deck deck(Consumer<DeckBuilder> look, int slides, Body body) {
        Random random = new Random(7);
        return DeckBuilder.deck(d -> {
            look.accept(d);
            d.title("状态");
            d.language("zh-CN");
            for (int first = 0; first < slides; first += 50) {
                int number = first;
                d.section("章" + number, section -> {
                    for (int i = number; i < Math.min(slides, number + 50); i++) section.slide(han(random, 16) + i, slide -> body.say(slide, random));
                });
            }
        });
    }

    private static void text(SlideBuilder slide, Random random, int bullets, int length) {
        slide.lead(han(random, length));
        for (int i = 0; i < bullets; i++) slide.bullets(han(random, length));
    }

    private static Map<String, Object> bars(Random random) {
        Map<String, Object> bars = new LinkedHashMap<>();
        for (int k = 0; k < 6; k++) bars.put(han(random, 3), 1.0 + random.nextInt(100));
        return bars;
    }

    private static String han(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append(i % 13 == 12 ? '，' : (char) (0x4E00 + random.nextInt(3000)));
        return text.toString();
    }
}
