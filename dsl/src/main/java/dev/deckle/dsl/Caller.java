package dev.deckle.dsl;

import dev.deckle.model.diagnostic.Where;

/** Tells the extensions of the language where in a script they are called. */
public final class Caller {
    private Caller() { }

    /** The line of the script that is being run, with the column of a word in it. */
    public static Where of(String word) {
        return ScriptFiles.caller(word);
    }
}
