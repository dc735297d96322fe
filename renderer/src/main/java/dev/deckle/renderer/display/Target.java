package dev.deckle.renderer.display;

/** Where a link leads. */
public sealed interface Target {
    /** Outside: an absolute address. */
    record Uri(String uri) implements Target { }

    /** Inside: an anchor of the {@link Document}. */
    record Anchor(String id) implements Target { }
}
