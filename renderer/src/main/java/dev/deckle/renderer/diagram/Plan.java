package dev.deckle.renderer.diagram;

import dev.deckle.renderer.display.Rect;
import java.awt.geom.Point2D;
import java.util.List;

/** Where everything stands, in points from the top left corner; boxes and routes in the order of the {@link Sketch}. */
record Plan(double width, double height, List<Rect> boxes, List<Route> routes) {
    static final Plan NONE = new Plan(0, 0, List.of(), List.of());
    /** Things may come this near to one another. */
    private static final double SLACK = 0.5;

    /**
     * @param corners from the edge of the first box to the edge of the second, in straight steps
     * @param label   {@code null} for none
     */
    record Route(List<Point2D> corners, Rect label) {
        boolean crosses(Rect r) {
            for (int i = 1; i < corners.size(); i++) if (span(corners.get(i - 1), corners.get(i)).overlaps(r, 1.2 * SLACK)) return true;
            return false;
        }

        private Route turned() {
            List<Point2D> points = corners.stream().map(p -> (Point2D) new Point2D.Double(p.getY(), p.getX())).toList();
            return new Route(points, label == null ? null : Plan.turned(label));
        }

        private static Rect span(Point2D a, Point2D b) {
            double x = Math.min(a.getX(), b.getX());
            double y = Math.min(a.getY(), b.getY());
            // a line has no inside, so it is given one, a little less than what is taken off again: touching is not crossing
            return new Rect(x, y, Math.abs(a.getX() - b.getX()), Math.abs(a.getY() - b.getY())).inset(-SLACK, -SLACK, -SLACK, -SLACK);
        }
    }

    /** The same with across and down exchanged. */
    Plan turned() {
        return new Plan(height, width, boxes.stream().map(Plan::turned).toList(), routes.stream().map(Route::turned).toList());
    }

    private static Rect turned(Rect r) {
        return new Rect(r.y(), r.x(), r.height(), r.width());
    }

    /** Whether each arrow has its way; the library loses one now and then. */
    boolean complete() {
        return !boxes.isEmpty() && routes.stream().allMatch(r -> r.corners.size() >= 2);
    }

    /** Corners in all arrows together. */
    int bends() {
        return routes.stream().mapToInt(r -> Math.max(0, r.corners.size() - 2)).sum();
    }

    /** Whether it is complete and nothing lies on anything else, but for arrows that cross. */
    boolean clean() {
        if (!complete()) return false;
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = 0; k < i; k++) if (boxes.get(i).overlaps(boxes.get(k), SLACK)) return false;
        }
        return routes.stream().allMatch(this::clean);
    }

    private boolean clean(Route route) {
        if (boxes.stream().anyMatch(route::crosses)) return false;
        Rect label = route.label;
        if (label == null) return true;
        if (boxes.stream().anyMatch(b -> b.overlaps(label, SLACK))) return false;
        return routes.stream().allMatch(r -> r == route || !r.crosses(label) && (r.label == null || !r.label.overlaps(label, SLACK)));
    }
}
