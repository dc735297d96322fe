package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** A list of definitions. */
public record Terms(Where where, String lang, List<Term> terms) implements Block { }
