package dev.deckle.renderer.text.sfnt;

/** A font file that cannot be used; the message is one lower-case sentence that says why. */
public final class FontFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    FontFormatException(String message) {
        super(message);
    }
}
