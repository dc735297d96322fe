package org.example;

import dev.deckle.dsl.DeckScript;
import dev.deckle.model.Deck;
import dev.deckle.renderer.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A script becomes a PDF: two calls. */
public final class FromScript {
    private FromScript() { }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(Path.of("target"));
        try (OutputStream out = Files.newOutputStream(Path.of("target", "coffee.pdf"))) {
            Deck deck = DeckScript.of(Path.of("coffee.deck.groovy")).evaluate(Map.of("week", 41));
            new Renderer().render(deck).writePdf(out);
        }
    }
}
