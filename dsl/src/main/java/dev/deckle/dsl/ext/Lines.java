package dev.deckle.dsl.ext;

import dev.deckle.model.diagnostic.Where;

/** A loader of a script's classes, which knows the lines they come from. */
public interface Lines {
    /** A line of the script, with the column of a word in it. */
    Where where(int line, String word);

    /** The line of the script that is being run on this thread. */
    static Where caller(String word) {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).walk(frames -> frames
                .filter(f -> f.getLineNumber() > 0 && f.getDeclaringClass().getClassLoader() instanceof Lines).findFirst()
                .map(f -> ((Lines) f.getDeclaringClass().getClassLoader()).where(f.getLineNumber(), word)).orElse(Where.NONE));
    }
}
