package dev.deckle.renderer.image;

/** A file that cannot be taken as a picture: what it is, and what to do about it. */
final class BadImage extends Exception {
    private static final long serialVersionUID = 1L;
    private final String hint;

    /** The message goes on after the picture's name: "is cut short". */
    BadImage(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
