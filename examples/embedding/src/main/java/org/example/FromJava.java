package org.example;

import dev.deckle.model.Deck;
import dev.deckle.model.build.DeckBuilder;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A deck said in Java, with the words of the script language; Groovy takes no part. */
public final class FromJava {
    private FromJava() { }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(Path.of("target"));
        RenderedDeck pages = new Renderer().render(deck());
        try (OutputStream out = Files.newOutputStream(Path.of("target", "teams.pdf"))) {
            pages.writePdf(out);
        }
        try (OutputStream out = Files.newOutputStream(Path.of("target", "teams-001.png"))) {
            pages.writePng(1, 1280, out);
        }
    }

    static Deck deck() {
        record Team(String name, int cups) { }
        List<Team> teams = List.of(new Team("Sales", 120), new Team("Research", 310), new Team("Support", 205));
        Map<String, Object> cups = new LinkedHashMap<>();
        for (Team team : teams) cups.put(team.name(), team.cups());
        cups.put("unit", "cups");
        return DeckBuilder.deck(deck -> {
            deck.title("Coffee by team");
            deck.language("en");
            deck.cover();
            deck.slide("Research drinks half of it", slide -> {
                slide.lead("**310 of 635 cups** in one week");
                slide.bullets("Sales is often out", "Support works in shifts");
                slide.bars(cups);
                slide.source("Machine counter, illustrative data");
            });
        });
    }
}
