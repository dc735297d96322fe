package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** A headed list of items marked yes or no; several stand side by side as columns. */
public record Checklist(Where where, String lang, String title, List<Check> checks) implements Block {
    public Checklist {
        checks = List.copyOf(checks);
    }

    /** One item. */
    public record Check(Where where, boolean yes, String text) { }
}
