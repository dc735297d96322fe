package dev.deckle.dsl;

import dev.deckle.model.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;

/**
 * A file's code.
 *
 * @param name     the file, relative to the main script's folder
 * @param main     name of the class that runs
 * @param classes  byte code by class name; empty when the text could not be compiled
 * @param columns  where the words stand in their lines
 * @param findings mistakes seen in the text
 */
record Compiled(String name, String main, Map<String, byte[]> classes, Columns columns, List<Diagnostic> findings) {
    static Compiled broken(String name, List<Diagnostic> findings) {
        return new Compiled(name, "", Map.of(), new Columns(""), findings);
    }

    boolean runs() {
        return !classes.isEmpty();
    }
}
