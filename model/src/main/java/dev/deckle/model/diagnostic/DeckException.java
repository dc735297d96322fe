package dev.deckle.model.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** The root of all that Deckle throws: a deck that cannot be evaluated or rendered, with every finding. */
public class DeckException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Diagnostic> diagnostics;

    public DeckException(List<Diagnostic> diagnostics) {
        this(diagnostics, null);
    }

    public DeckException(List<Diagnostic> diagnostics, Throwable cause) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")), cause);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** One error on its own. */
    public static DeckException error(String code, Where where, String message, String hint) {
        return new DeckException(List.of(Diagnostic.error(code, where, message, hint)));
    }

    /** Every finding of the run, warnings too, in the order they were made. */
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }
}
