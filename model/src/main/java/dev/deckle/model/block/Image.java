package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/**
 * A picture: PNG, JPEG or SVG (SVG is drawn as vectors).
 *
 * @param alt        what it shows, for those who cannot see it; empty when the author gave none (a warning)
 * @param decorative true when the author says the picture carries no meaning
 * @param caption    under the picture; may be empty
 * @param fit        CONTAIN keeps all of it, COVER fills the box and crops the picture's edges
 * @param sources    of this picture alone
 */
public record Image(Where where, String lang, Asset asset, String alt, boolean decorative, String caption, Fit fit, List<Source> sources)
        implements Block {

    public Image {
        sources = List.copyOf(sources);
    }

    /** How a picture fills its box. */
    public enum Fit { CONTAIN, COVER }
}
