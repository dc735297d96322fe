package dev.deckle.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.deckle.dsl.DeckScript;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.Renderer;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One renderer serves many threads: 32 decks on 8 of them give the bytes that they give one by one. */
class ThreadsTest {
    private static final int DECKS = 32;

    @Test
    void thirtyTwoDecksOnEightThreads() throws Exception {
        Renderer renderer = new Renderer();
        List<byte[]> alone = new ArrayList<>();
        for (int i = 0; i < DECKS; i++) alone.add(bytes(new Renderer(), i));
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<byte[]>> together = new ArrayList<>();
            for (int i = 0; i < DECKS; i++) {
                int n = i;
                together.add(pool.submit(() -> bytes(renderer, n)));
            }
            for (int i = 0; i < DECKS; i++) assertArrayEquals(alone.get(i), together.get(i).get(), "deck " + i);
        } finally {
            pool.shutdownNow();
        }
    }

    /** The PDF of a deck and the picture of its last page. */
    private static byte[] bytes(Renderer renderer, int number) {
        RenderedDeck pages = renderer.render(DeckScript.of("deck-" + number + ".deck.groovy", script(number), Path.of("")).evaluate(Map.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pages.writePdf(out);
        pages.writePng(pages.pageCount(), 400, out);
        return out.toByteArray();
    }

    private static String script(int number) {
        return """
            deck {
                title 'Deck %1$d'
                language '%2$s'
                cover()
                section('章 %1$d') {
                    slide('第 %1$d 份报告 of many') {
                        model text + image >> text
                        lead '营收 **%1$d.2 亿美元**，at $x^%1$d$'
                        bullets 'one %1$d', '二'
                        bars('A': %1$d, 'B': 7, 'C': 12, highlight: 'B')
                        source 'nobody'
                    }
                    slide('A table') { table { head 'a', 'b'; row 'x', %1$d; row 'y', 2.5 } }
                    slide('A diagram') { diagram { link 'a', 'b %1$d'; link 'b %1$d', 'c' } }
                }
            }
            """.formatted(number, number % 2 == 0 ? "zh-CN" : "en");
    }
}
