package dev.deckle.dsl;

import dev.deckle.model.build.BodyBuilder;
import java.util.Map;

/** Turns CommonMark into blocks. */
public final class Markdown {
    private Markdown() { }

    /** Adds the blocks of a text in CommonMark to a body. */
    public static void into(BodyBuilder body, Map<String, ?> options, Object text) {
        body.text(options, text);
    }
}
