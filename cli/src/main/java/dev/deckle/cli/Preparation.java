package dev.deckle.cli;

import dev.deckle.data.Resources;
import dev.deckle.dsl.DeckScript;
import dev.deckle.model.Deck;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.renderer.RenderOptions;
import dev.deckle.renderer.RenderedDeck;
import dev.deckle.renderer.Renderer;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** From a script to laid-out pages, with everything found on the way: what {@code render} and {@code check} have in common. */
final class Preparation {
    private final Console console;
    private final ScriptOptions options;
    private final Progress progress;
    private final Findings findings;
    private final RenderOptions rendering;
    private final Set<Path> read = ConcurrentHashMap.newKeySet();

    Preparation(Console console, ScriptOptions options, Progress progress, RenderOptions rendering) {
        this.rendering = rendering;
        this.console = console;
        this.options = options;
        this.progress = progress;
        this.findings = new Findings(options);
    }

    Findings findings() {
        return findings;
    }

    /** The files that the script made us read, with their links followed. */
    Set<Path> read() {
        return read;
    }

    /** The pages, or {@code null} where the findings forbid them. */
    RenderedDeck run() {
        Renderer renderer = new Renderer(rendering.withCreated(created(System.getenv("SOURCE_DATE_EPOCH"))));
        try {
            RenderedDeck pages = layOut(renderer, evaluate());
            return findings.fatal() ? null : pages;
        } catch (DeckException e) {
            progress.clear();
            if (options.stacktrace) e.printStackTrace(console.err());
            if (e.diagnostics().isEmpty()) throw new Failure(ExitCode.SCRIPT, e.getMessage(), e);
            findings.add(e.diagnostics());
            return null;
        }
    }

    private Deck evaluate() {
        progress.stage("reading " + options.script.getFileName());
        Diagnostics diagnostics = new Diagnostics();
        PrintStream out = System.out;
        // what a script prints must not mix with a PDF on standard output
        System.setOut(console.err());
        try {
            return script().evaluate(options.params, diagnostics);
        } finally {
            System.setOut(out);
            findings.add(diagnostics.list());
            progress.ended("reading the script");
        }
    }

    private DeckScript script() {
        Path folder = options.script.toAbsolutePath().getParent();
        return DeckScript.of(options.script).with(Resources.in(folder).allowOutside(options.allowOutside).allowNetwork(options.allowNetwork).telling(read::add));
    }

    private RenderedDeck layOut(Renderer renderer, Deck deck) {
        progress.stage("laying out");
        RenderedDeck pages = renderer.render(deck);
        findings.add(pages.diagnostics());
        progress.ended("laying out " + pages.pageCount() + " pages");
        return pages;
    }

    /** Refuses a script that is not there, with the name that was perhaps meant. */
    void readable() {
        Path script = options.script;
        if (Files.isDirectory(script)) throw Failure.files("'" + script + "' is a folder; name the script in it");
        if (!Files.exists(script)) throw Failure.files("there is no script '" + script + "'" + Neighbours.hint(script));
        if (!Files.isReadable(script)) throw Failure.files("cannot read '" + script + "': permission denied");
    }

    /** The build's clock where there is one, as reproducible builds agree on it; else the deck's own date. */
    static String created(String epoch) {
        if (epoch == null || epoch.isBlank()) return "";
        // a date in a PDF has four digits for the year
        if (epoch.strip().matches("\\d{1,12}")) {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
            if (instant.isBefore(Instant.parse("9999-12-31T00:00:00Z"))) return instant.toString();
        }
        throw Failure.usage("SOURCE_DATE_EPOCH is '" + epoch + "'; it must be a number of seconds since 1970");
    }
}
