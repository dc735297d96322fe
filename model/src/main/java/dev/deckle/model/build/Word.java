package dev.deckle.model.build;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method as a word of the script language. The manual's reference and the error messages are made from it. One overload of each
 * word carries it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Word {
    /** How the word is written, such as {@code lead 'text'}. */
    String usage();

    /** What it does, in one sentence. */
    String doc();
}
