package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/** A quotation with the one who said it and their role (both may be empty). */
public record Quote(Where where, String lang, List<String> paragraphs, String by, String role) implements Block { }
