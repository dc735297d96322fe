package dev.deckle.renderer.layout;

import dev.deckle.model.Kind;
import dev.deckle.model.Modality;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.Scorecard.Grade;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Color;
import java.util.List;

/** What layout asks of the rooms that paint figures: charts and icons. */
public interface FigurePainter {

    /** Prepares a chart or other painted block; reports what is wrong with it. {@code null} where this painter does not paint such a block. */
    Figure prepare(Block block, FigureContext context);

    /** What draws the model icons. */
    interface Icons {
        /** Inputs joined by +, an arrow, outputs, in a row that starts at (0, 0), tagged as a figure that is read out. */
        List<Item> modality(Modality modality, double size, Color ink, Color joint, String language);

        /** Width in points of that row. */
        double width(Modality modality, double size);

        /** One icon in a square of the size at (0, 0), untagged. */
        List<Item> icon(Kind kind, double size, Color ink);

        /** A grade as a drawn mark in a square of the size at (0, 0), untagged. */
        List<Item> mark(Grade grade, double size, Color ink);
    }
}
