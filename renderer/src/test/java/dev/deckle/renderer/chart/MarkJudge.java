package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.label.Label;
import dev.deckle.renderer.display.Color;
import dev.deckle.renderer.display.GlyphRun;
import dev.deckle.renderer.display.Group;
import dev.deckle.renderer.display.Item;
import dev.deckle.renderer.display.PathItem;
import dev.deckle.renderer.display.Rect;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds labels that cannot be read for the marks under them: by what is drawn, not by what the layout says of it. */
final class MarkJudge {
    /** Least contrast of text, and the parts of a text box above and below its figures. */
    private static final double READ = 2.9, TOP = 0.2, BOTTOM = 0.24;

    private record Shown(Shape shape, Rectangle2D bounds, Color fill, int order) { }

    private final Look look;
    private final Rect room;
    private boolean finite = true;
    private int order;
    private final List<Shown> fills = new ArrayList<>();
    private final List<Shown> strokes = new ArrayList<>();

    private MarkJudge(Look look, Sheet sheet) {
        this.look = look;
        this.room = sheet.room.bounds();
        collect(sheet.items(), null);
    }

    static List<String> faults(Look look, Sheet sheet) {
        MarkJudge judge = new MarkJudge(look, sheet);
        List<String> faults = new ArrayList<>(judge.finite ? List.of() : List.of("something is drawn nowhere"));
        for (Label l : sheet.labels()) if (l.angle() == 0) faults.addAll(judge.faults(l));
        return faults;
    }

    private void collect(List<Item> items, Rectangle2D clip) {
        for (Item item : items) {
            if (item instanceof Group g) collect(g.items(), g.clip() == null ? clip : g.clip().toPath2D().getBounds2D());
            else if (item instanceof PathItem p) collect(p, clip == null ? new Rectangle2D.Double(room.x(), room.y(), room.width(), room.height()) : clip);
        }
    }

    private void collect(PathItem item, Rectangle2D clip) {
        for (double c : item.path().coordinates()) finite &= Double.isFinite(c);
        Path2D path = item.path().toPath2D();
        if (item.fill() != null) fills.add(new Shown(path, path.getBounds2D().createIntersection(clip), item.fill(), order++));
        boolean behind = item.stroke() == null || item.stroke().color().equals(look.grid()) || item.stroke().color().equals(look.paper());
        if (behind) return;
        Shape line = new BasicStroke((float) item.stroke().width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL).createStrokedShape(path);
        strokes.add(new Shown(line, line.getBounds2D().createIntersection(clip), item.stroke().color(), order++));
    }

    private List<String> faults(Label label) {
        Rect b = label.box();
        double line = Math.min(b.height(), 14);
        Rectangle2D core = new Rectangle2D.Double(b.x() + 0.5, b.y() + line * TOP, Math.max(0.5, b.width() - 1), Math.max(0.5, b.height() - line * (TOP + BOTTOM)));
        List<String> faults = new ArrayList<>();
        for (Shown s : strokes) {
            boolean on = s.bounds().intersects(core) && s.shape().intersects(core.createIntersection(s.bounds()));
            boolean hidden = on && fills.stream().anyMatch(f -> f.order() > s.order() && f.fill().alpha() == 255 && f.shape().contains(core));
            if (on && !hidden) faults.add(LabelJudge.told(label) + " is crossed by a line " + s.fill().hex());
        }
        Color ink = ink(label.items());
        if (ink != null) ground(label, core, ink, faults);
        return faults.isEmpty() ? faults : faults.subList(0, 1);
    }

    /** Looks at a grid of spots under the figures. */
    private void ground(Label label, Rectangle2D core, Color ink, List<String> faults) {
        Set<Integer> grounds = new TreeSet<>();
        int spots = 0, lost = 0;
        for (double x = core.getX(); x <= core.getMaxX(); x += Math.max(1, core.getWidth() / 12)) {
            for (double y = core.getY(); y <= core.getMaxY(); y += Math.max(1, core.getHeight() / 4)) {
                Color under = look.paper();
                int top = -1;
                for (int i = 0; i < fills.size(); i++) {
                    Shown f = fills.get(i);
                    if (!f.bounds().contains(x, y) || !f.shape().contains(x, y)) continue;
                    under = Contrast.mix(under, Color.rgb(f.fill().argb() & 0xFFFFFF), f.fill().alpha() / 255.0);
                    if (f.fill().alpha() == 255) top = i;
                }
                spots++;
                grounds.add(top);
                if (Contrast.ratio(ink, under) < READ) lost++;
            }
        }
        if (lost > spots * 0.06) faults.add(LabelJudge.told(label) + " is lost on a mark at " + lost + " of " + spots + " spots");
        if (grounds.size() > 1) faults.add(LabelJudge.told(label) + " lies on the edges of " + grounds.size() + " marks");
    }

    private static Color ink(List<Item> items) {
        for (Item item : items) {
            Color c = item instanceof GlyphRun run ? run.color() : item instanceof Group g ? ink(g.items()) : null;
            if (c != null) return c;
        }
        return null;
    }
}
