package dev.deckle.model;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.Source;
import dev.deckle.model.diagnostic.Where;
import java.util.List;

/**
 * A slide, which becomes one page or, where its content does not fit, several.
 *
 * @param title    inline markup; may be empty
 * @param id       for links and page references; empty for none
 * @param layout   how the body is arranged; AUTO decides by its content
 * @param lead     the takeaway; may be empty
 * @param modality what the model takes and gives, or {@code null}
 * @param blocks   the body
 * @param sources  set at the foot
 * @param notes    speaker notes, never on the page; may be empty
 */
public record Slide(Where where, String title, String id, Layout layout, Lead lead, Modality modality,
        List<Block> blocks, List<Source> sources, List<String> notes) implements Leaf {
    public Slide {
        blocks = List.copyOf(blocks);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /** How a body is arranged. */
    public enum Layout { AUTO, TEXT, FIGURE_RIGHT, FIGURE_LEFT, FIGURE_BELOW, FIGURES, GRID, BLANK }
}
