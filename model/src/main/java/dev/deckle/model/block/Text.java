package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** One or more running paragraphs, each in inline markup. */
public record Text(Where where, String lang, List<String> paragraphs) implements Block { }
