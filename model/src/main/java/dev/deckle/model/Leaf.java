package dev.deckle.model;

/** A part that is pages itself: a slide or one of the pages the engine fills in. */
public sealed interface Leaf extends Part permits Slide, Cover, Agenda, ModelLegend, SourceRegister, Closing { }
