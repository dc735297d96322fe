package dev.deckle.model.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects diagnostics in the order they are found, each one once. Thread-safe. */
public final class Diagnostics {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    public synchronized void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void error(String code, Where where, String message, String hint) {
        add(Diagnostic.error(code, where, message, hint));
    }

    public void warning(String code, Where where, String message, String hint) {
        add(Diagnostic.warning(code, where, message, hint));
    }

    public synchronized List<Diagnostic> list() {
        return List.copyOf(new ArrayList<>(found));
    }

    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** Throws what was collected if any of it is an error. */
    public void throwIfErrors() {
        if (hasErrors()) throw new DeckException(list());
    }
}
