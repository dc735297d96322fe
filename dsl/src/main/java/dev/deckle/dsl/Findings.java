package dev.deckle.dsl;

import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import java.util.HashSet;
import java.util.Set;

/** Says each mistake once, though it is met twice: in the text, and again when the script runs over it. */
final class Findings {
    private final Diagnostics diagnostics;
    private boolean any;
    private final Set<Where> lines = new HashSet<>();

    Findings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A mistake seen in the text. */
    void known(Diagnostic d) {
        any = true;
        diagnostics.add(d);
        lines.add(line(d.where()));
    }

    /** A mistake met while running. */
    void mistake(Diagnostic d) {
        any = true;
        if (!lines.contains(line(d.where()))) diagnostics.add(d);
    }

    /** The script stopped; where a mistake is known, a null is its consequence. */
    void failed(Diagnostic d) {
        boolean consequence = d.code().equals("null-value") && any;
        if (!consequence) mistake(d);
    }

    private static Where line(Where w) {
        return new Where(w.file(), w.line(), 0);
    }
}
