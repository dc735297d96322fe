package dev.deckle.model.build;

import java.util.function.Consumer;

/** Runs the body of a word on the builder that the word has opened. */
public interface BodyRunner {
    /** Just runs it: what goes wrong in a program's body is the program's. */
    BodyRunner PLAIN = new BodyRunner() {
        @Override
        public <B> void run(String word, Consumer<? super B> body, B builder) {
            body.accept(builder);
        }
    };

    <B> void run(String word, Consumer<? super B> body, B builder);
}
