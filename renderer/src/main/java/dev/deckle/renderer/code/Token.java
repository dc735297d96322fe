package dev.deckle.renderer.code;

/** A piece of a listing and what it is. */
public record Token(Kind kind, String text) {

    /** What themes colour; TYPE is also a built-in name, an annotation, a key. */
    public enum Kind { PLAIN, KEYWORD, TYPE, STRING, NUMBER, COMMENT }
}
