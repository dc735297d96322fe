package dev.deckle.renderer.math;

/** A formula that cannot be set, in words for its author. */
final class BadFormula extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String hint;

    BadFormula(String code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    String code() {
        return code;
    }

    String hint() {
        return hint;
    }
}
