package dev.deckle.model;

import dev.deckle.model.diagnostic.Where;

/**
 * The takeaway of a slide.
 *
 * @param where the line of the script that says it; the slide's where there is none
 * @param lang  BCP 47 language tag; empty when it is the deck's
 * @param text  inline markup; empty for none
 */
public record Lead(Where where, String lang, String text) {

    public static Lead none(Where slide) {
        return new Lead(slide, "", "");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
