package dev.deckle.renderer.layout.page;

import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.ChartFigure;
import dev.deckle.model.diagnostic.Diagnostics;
import java.util.List;

/** Warns of charts that do not say where their data come from, neither themselves nor by their slide. */
final class Unsourced {
    private Unsourced() { }

    static void check(Slide slide, Diagnostics diagnostics) {
        if (slide.sources().isEmpty()) check(slide.blocks(), diagnostics);
    }

    private static void check(List<Block> blocks, Diagnostics diagnostics) {
        for (Block block : blocks) {
            check(block.inner(), diagnostics);
            if (block instanceof ChartFigure b && b.sources().isEmpty()) {
                diagnostics.warning("chart-source", b.where(), "the chart has no source", "say where its data come from: source('…', url: '…')");
            }
        }
    }
}
