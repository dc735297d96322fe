package dev.deckle.model.diagnostic;

import java.util.Objects;

/**
 * One finding about a script, as a value; one run reports many.
 *
 * @param severity how bad it is
 * @param code     stable name in kebab case, such as {@code unknown-word}; the manual lists them
 * @param message  one lower-case sentence that names the thing, without a full stop
 * @param hint     what to type instead; empty when there is nothing to say
 * @param where    the place in the script or data file
 * @param slide    title of the slide it is about; empty when it is about none
 */
public record Diagnostic(Severity severity, String code, String message, String hint, Where where, String slide) {

    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        hint = hint == null ? "" : hint;
        where = where == null ? Where.NONE : where;
        slide = slide == null ? "" : slide;
    }

    public static Diagnostic error(String code, Where where, String message, String hint) {
        return new Diagnostic(Severity.ERROR, code, message, hint, where, "");
    }

    public static Diagnostic warning(String code, Where where, String message, String hint) {
        return new Diagnostic(Severity.WARNING, code, message, hint, where, "");
    }

    public static Diagnostic info(String code, Where where, String message) {
        return new Diagnostic(Severity.INFO, code, message, "", where, "");
    }

    public Diagnostic onSlide(String title) {
        return new Diagnostic(severity, code, message, hint, where, title);
    }

    /** {@code file:line:column: error: message (hint)}: the form editors and CI logs jump to. */
    @Override
    public String toString() {
        String place = where.known() ? where + ": " : "";
        String tail = hint.isEmpty() ? "" : "; " + hint;
        return place + severity.word() + ": " + message + tail;
    }
}
