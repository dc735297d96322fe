package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.label.Room;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.Path;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.util.List;

/** Keeps labels off whatever is drawn in a plot but its grid, tints and seams. */
final class Drawn {
    private static final double FLAT = 0.4;
    /** Fills lighter than this part of their colour are read through. */
    private static final int TINT = 128, FAINT = 24;
    private final Look look;
    private final Room room;

    Drawn(Look look, Room room) {
        this.look = look;
        this.room = room;
    }

    void block(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Group g) block(g.items());
            else if (item instanceof PathItem p) block(p);
        }
    }

    private void block(PathItem p) {
        if (p.fill() != null && p.fill().alpha() >= TINT) fill(p.path());
        // no text should lie half on a band
        else if (p.fill() != null && p.fill().alpha() >= FAINT) line(p.path(), 0);
        boolean line = p.stroke() != null && !p.stroke().color().equals(look.grid()) && !p.stroke().color().equals(look.paper());
        if (line) line(p.path(), p.stroke().width());
    }

    /** Bars and dots by their boxes, others by their outline. */
    private void fill(Path path) {
        Rect box = path.bounds();
        boolean curved = false;
        for (int i = 0; i < path.size(); i++) curved |= path.op(i) == PathIterator.SEG_CUBICTO;
        if (path.size() <= 6 && (curved || level(path))) room.block(box);
        else room.block(path.toPath2D());
    }

    private static boolean level(Path path) {
        double[] c = path.coordinates();
        for (int i = 2; i < c.length; i += 2) if (c[i] != c[i - 2] && c[i + 1] != c[i - 1]) return false;
        return true;
    }

    private void line(Path path, double thickness) {
        double[] c = new double[6];
        double x = 0, y = 0, startX = 0, startY = 0;
        for (PathIterator it = new FlatteningPathIterator(path.toPath2D().getPathIterator(null), FLAT); !it.isDone(); it.next()) {
            int op = it.currentSegment(c);
            if (op == PathIterator.SEG_CLOSE) {
                c[0] = startX;
                c[1] = startY;
            }
            if (op != PathIterator.SEG_MOVETO) room.block(x, y, c[0], c[1], thickness);
            else {
                startX = c[0];
                startY = c[1];
            }
            x = c[0];
            y = c[1];
        }
    }
}
