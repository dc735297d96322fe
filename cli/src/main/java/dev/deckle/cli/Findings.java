package dev.deckle.cli;

import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Severity;
import dev.deckle.model.diagnostic.Where;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found about a script in one run, each finding once, and how it is shown. */
final class Findings {
    private final Set<Diagnostic> all = new LinkedHashSet<>();
    private final ScriptOptions options;
    private final Path folder;

    Findings(ScriptOptions options) {
        this.options = options;
        this.folder = options.script.getParent();
    }

    void add(Collection<Diagnostic> found) {
        all.addAll(found);
    }

    /** Whether the deck must not be written. */
    boolean fatal() {
        return count(Severity.ERROR) > 0 || options.strict && count(Severity.WARNING) > 0;
    }

    /** Prints every finding and a summary. A quiet run shows only what stops it. */
    void print(Console console) {
        if (options.quiet && !fatal()) return;
        List<Diagnostic> shown = all.stream().filter(this::shown).toList();
        for (Diagnostic d : shown) print(d, console);
        String summary = summary();
        if (!summary.isEmpty()) console.say(summary);
    }

    private void print(Diagnostic d, Console console) {
        Where w = d.where();
        Where reachable = new Where(w.file().isEmpty() ? "" : fromHere(w.file()).toString(), w.line(), w.column());
        console.say(new Diagnostic(d.severity(), d.code(), d.message(), hint(d), reachable, d.slide()).toString());
        if (console.terminal() && !w.file().isEmpty()) Excerpt.of(fromHere(w.file()), w.line(), w.column()).forEach(console::say);
    }

    /** Who embeds Deckle opens its doors in Java; whoever types the command has options for it. */
    private static String hint(Diagnostic d) {
        return switch (d.code()) {
            case "outside-folder" -> d.hint() + " with --allow-outside";
            case "network-closed" -> d.hint() + " with --allow-network";
            default -> d.hint();
        };
    }

    /** Scripts name files from their own folder; editors and terminals jump to names that hold where the command was typed. */
    private Path fromHere(String file) {
        return folder == null ? Path.of(file) : folder.resolve(file);
    }

    /** What the script printed was meant to be read; other remarks are for the curious. */
    private boolean shown(Diagnostic d) {
        return d.severity() != Severity.INFO || options.verbose || d.code().equals("print") && !options.quiet;
    }

    /** {@code 2 errors, 1 warning}; empty when there is neither. */
    String summary() {
        List<String> parts = new ArrayList<>();
        count(parts, Severity.ERROR);
        count(parts, Severity.WARNING);
        String note = options.strict && count(Severity.ERROR) == 0 && fatal() ? "; --strict lets no warning pass" : "";
        return String.join(", ", parts) + note;
    }

    private void count(List<String> parts, Severity severity) {
        long n = count(severity);
        if (n > 0) parts.add(n + " " + severity.word() + (n == 1 ? "" : "s"));
    }

    private long count(Severity severity) {
        return all.stream().filter(d -> d.severity() == severity).count();
    }
}
