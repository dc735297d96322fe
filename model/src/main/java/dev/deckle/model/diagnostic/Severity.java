package dev.deckle.model.diagnostic;

/** How bad a diagnostic is. Only an error stops a deck from being written. */
public enum Severity {
    ERROR, WARNING, INFO;

    /** The word printed before the message. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
