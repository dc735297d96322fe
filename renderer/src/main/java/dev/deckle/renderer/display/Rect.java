package dev.deckle.renderer.display;

/** A box in points: its top left corner and size. */
public record Rect(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Rect inset(double left, double top, double right, double bottom) {
        return new Rect(x + left, y + top, width - left - right, height - top - bottom);
    }

    /** The smallest box around both. */
    public Rect union(Rect o) {
        double l = Math.min(x, o.x), t = Math.min(y, o.y);
        return new Rect(l, t, Math.max(right(), o.right()) - l, Math.max(bottom(), o.bottom()) - t);
    }

    /** Whether the inner areas share a point, both shrunk by {@code slack} points. */
    public boolean overlaps(Rect o, double slack) {
        return x + slack < o.right() && o.x + slack < right() && y + slack < o.bottom() && o.y + slack < bottom();
    }

    public boolean contains(Rect o, double slack) {
        return o.x >= x - slack && o.y >= y - slack && o.right() <= right() + slack && o.bottom() <= bottom() + slack;
    }
}
