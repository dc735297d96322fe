package dev.deckle.model.block;

import dev.deckle.model.diagnostic.Where;
import java.util.List;

/**
 * A piece of a slide's body. Text fields hold the author's inline markup as written.
 */
public sealed interface Block permits Text, Heading, ListBlock, Terms, Quote, Clipping, Code, MathBlock, Columns, Table, Image,
        ChartFigure, Cards, Timeline, People, Checklist, Scorecard, Diagram, Placeholder, Note, Caption, Summary {

    /** The line of the script that made the block. */
    Where where();

    /** BCP 47 language tag of the block's text; empty when it is the deck's. */
    String lang();

    /** The blocks that stand in this one, in reading order: those of columns and of a clipping. */
    default List<Block> inner() {
        return List.of();
    }
}
