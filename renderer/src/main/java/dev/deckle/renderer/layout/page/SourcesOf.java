package dev.deckle.renderer.layout.page;

import dev.deckle.model.Slide;
import dev.deckle.model.block.Block;
import dev.deckle.model.block.ChartFigure;
import dev.deckle.model.block.Image;
import dev.deckle.model.block.Source;
import dev.deckle.model.block.Table;
import dev.deckle.model.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;

/** Collects what a slide says of its sources, its figures' included. */
final class SourcesOf {
    private SourcesOf() { }

    /** Without their lines, so that the same source named twice is one. */
    static List<Source> slide(Slide slide) {
        List<Source> found = new ArrayList<>(slide.sources());
        slide.blocks().forEach(b -> block(b, found));
        return found.stream().map(s -> new Source(Where.NONE, s.lang(), s.name(), s.url(), s.asOf())).distinct().toList();
    }

    private static void block(Block block, List<Source> found) {
        if (block instanceof ChartFigure b) found.addAll(b.sources());
        else if (block instanceof Image b) found.addAll(b.sources());
        else if (block instanceof Table b) found.addAll(b.sources());
        block.inner().forEach(b -> block(b, found));
    }
}
