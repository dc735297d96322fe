package dev.deckle.model.build;

import dev.deckle.model.block.Block;
import dev.deckle.model.block.ChartFigure;
import dev.deckle.model.block.Diagram;
import dev.deckle.model.block.Image;
import dev.deckle.model.block.Table;

/** Gives a figure the caption that follows it in the script. */
final class Captions {
    private Captions() { }

    /** The figure with the caption, or {@code null} when it can have none or has one. */
    static Block attach(Block b, String caption) {
        if (b instanceof Image i && i.caption().isEmpty())
            return new Image(i.where(), i.lang(), i.asset(), i.alt(), i.decorative(), caption, i.fit(), i.sources());
        if (b instanceof ChartFigure c && c.caption().isEmpty()) return new ChartFigure(c.where(), c.lang(), c.chart(), caption, c.sources());
        if (b instanceof Diagram d && d.caption().isEmpty())
            return new Diagram(d.where(), d.lang(), d.nodes(), d.links(), d.vertical(), d.alt(), caption);
        if (b instanceof Table t && t.caption().isEmpty())
            return new Table(t.where(), t.lang(), t.title(), t.head(), t.body(), t.aligns(), t.widths(), t.zebra(), t.tones(), t.best(),
                    caption, t.sources());
        return null;
    }
}
