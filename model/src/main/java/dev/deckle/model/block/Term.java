package dev.deckle.model.block;

/** One definition: the term and what it means, both in inline markup. */
public record Term(String term, String definition) { }
