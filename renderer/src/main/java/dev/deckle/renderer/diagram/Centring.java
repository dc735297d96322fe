package dev.deckle.renderer.diagram;

import dev.deckle.renderer.display.Rect;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Moves the boxes of trees across the flow, so that each stands in the middle between those it leads to (or that lead to it, in a tree
 * that joins). The boxes at the ends stay where the library has set them.
 */
final class Centring {
    private static final double STRAIGHT = 0.01;
    /** Of a box's height: the least step in an arrow. */
    private static final double STEP = 0.4;

    private final Plan plan;
    private final Sketch sketch;
    /** Whether arrows lead from one box to many; else from many to one. */
    private final boolean growing;
    private final double[] middles;

    private Centring(Plan plan, Sketch sketch) {
        this.plan = plan;
        this.sketch = sketch;
        this.growing = sketch.growing();
        this.middles = new double[plan.boxes().size()];
    }

    /** The plan with its boxes in the middle, or as it is where it is no tree or a box would come to lie on something. */
    static Plan of(Plan plan, Sketch sketch) {
        if (!sketch.trees() || sketch.flow().folded() || sketch.flow().ranks() > 1 || !plan.clean()) return plan;
        Plan right = sketch.flow().down() ? plan.turned() : plan;
        Plan moved = new Centring(right, sketch).moved();
        return !moved.clean() ? plan : sketch.flow().down() ? moved.turned() : moved;
    }

    private Plan moved() {
        for (int i = 0; i < middles.length; i++) if (parent(i) < 0) settle(i);
        List<Rect> boxes = new ArrayList<>();
        for (int i = 0; i < middles.length; i++) {
            Rect b = plan.boxes().get(i);
            boxes.add(new Rect(b.x(), middles[i] - b.height() / 2, b.width(), b.height()));
        }
        List<Plan.Route> routes = new ArrayList<>();
        for (int i = 0; i < sketch.arrows().size(); i++) routes.add(route(i));
        return new Plan(plan.width(), plan.height(), boxes, routes);
    }

    /** Settles what hangs on a box before the box itself. */
    private void settle(int box) {
        List<Double> leaves = new ArrayList<>();
        for (Sketch.Arrow a : sketch.arrows()) {
            if (root(a) != box) continue;
            settle(leaf(a));
            leaves.add(middles[leaf(a)]);
        }
        Rect own = plan.boxes().get(box);
        double middle = leaves.isEmpty() ? own.y() + own.height() / 2 : (Collections.min(leaves) + Collections.max(leaves)) / 2;
        // a straight arrow reads better than one with a step of a few points
        double near = own.height() * STEP;
        middles[box] = leaves.stream().filter(l -> Math.abs(l - middle) < near).findFirst().orElse(middle);
    }

    private int parent(int box) {
        return sketch.arrows().stream().filter(a -> leaf(a) == box).mapToInt(this::root).findFirst().orElse(-1);
    }

    private int root(Sketch.Arrow a) {
        return growing ? a.from() : a.to();
    }

    private int leaf(Sketch.Arrow a) {
        return growing ? a.to() : a.from();
    }

    private Plan.Route route(int arrow) {
        Sketch.Arrow a = sketch.arrows().get(arrow);
        Plan.Route old = plan.routes().get(arrow);
        Point2D start = new Point2D.Double(old.corners().get(0).getX(), middles[a.from()]);
        Point2D end = new Point2D.Double(old.corners().get(old.corners().size() - 1).getX(), middles[a.to()]);
        List<Point2D> corners = new ArrayList<>(List.of(start, end));
        if (Math.abs(start.getY() - end.getY()) > STRAIGHT) {
            double stem = stem(root(a));
            corners.add(1, new Point2D.Double(stem, start.getY()));
            corners.add(2, new Point2D.Double(stem, end.getY()));
        }
        Rect label = old.label();
        return new Plan.Route(corners, label == null ? null : new Rect(label.x(), middles[leaf(a)] - label.height() / 2, label.width(), label.height()));
    }

    /** Where the arrows of one box part or meet: at the bend next to it. */
    private double stem(int box) {
        for (int i = 0; i < sketch.arrows().size(); i++) {
            List<Point2D> corners = plan.routes().get(i).corners();
            if (root(sketch.arrows().get(i)) == box && corners.size() > 2) return corners.get(growing ? 1 : corners.size() - 2).getX();
        }
        Rect own = plan.boxes().get(box);
        return growing ? own.right() + sketch.gap() / 2 : own.x() - sketch.gap() / 2;
    }
}
