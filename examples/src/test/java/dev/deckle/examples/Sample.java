package dev.deckle.examples;

import dev.deckle.dsl.DeckScript;
import dev.deckle.model.Deck;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Severity;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An example, evaluated and rendered once for all that judge it. */
record Sample(Deck deck, RenderedDeck pages, byte[] pdf, List<Diagnostic> findings) {
    /** The folder of this module: every test is run in it. */
    static final Path EXAMPLES = Path.of("").toAbsolutePath();
    static final Renderer RENDERER = new Renderer();
    private static final Map<Path, Sample> RENDERED = new ConcurrentHashMap<>();

    static Sample of(Path script) {
        return RENDERED.computeIfAbsent(script, Sample::render);
    }

    private static Sample render(Path script) {
        Diagnostics found = new Diagnostics();
        Deck deck = DeckScript.of(script).evaluate(Map.of(), found);
        RenderedDeck pages = RENDERER.render(deck);
        List<Diagnostic> findings = new ArrayList<>(found.list());
        findings.addAll(pages.diagnostics());
        return new Sample(deck, pages, pdf(pages), findings);
    }

    static byte[] pdf(RenderedDeck pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pages.writePdf(out);
        return out.toByteArray();
    }

    List<String> warnings() {
        return findings.stream().filter(d -> d.severity() != Severity.INFO).map(Diagnostic::toString).toList();
    }

    /** Every script of the examples, in alphabetical order. */
    static List<Path> scripts() {
        try (Stream<Path> files = Files.walk(EXAMPLES, 2)) {
            return files.filter(f -> f.toString().endsWith(".deck.groovy")).filter(f -> !f.startsWith(EXAMPLES.resolve("embedding"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
