package dev.deckle.renderer.display;

/** An affine map: x' = a·x + c·y + e, y' = b·x + d·y + f (the order of PDF's {@code cm} operator, ISO 32000-1, 8.3.4). */
public record Transform(double a, double b, double c, double d, double e, double f) {
    public static final Transform IDENTITY = new Transform(1, 0, 0, 1, 0, 0);

    public static Transform translate(double x, double y) {
        return new Transform(1, 0, 0, 1, x, y);
    }

    public static Transform scale(double x, double y) {
        return new Transform(x, 0, 0, y, 0, 0);
    }

    /** Turns clockwise as seen on the page (y points down) by an angle in degrees. */
    public static Transform rotate(double degrees) {
        double r = Math.toRadians(degrees);
        return new Transform(StrictMath.cos(r), StrictMath.sin(r), -StrictMath.sin(r), StrictMath.cos(r), 0, 0);
    }

    /** This map first, then the other. */
    public Transform then(Transform o) {
        return new Transform(a * o.a + b * o.c, a * o.b + b * o.d, c * o.a + d * o.c, c * o.b + d * o.d,
                e * o.a + f * o.c + o.e, e * o.b + f * o.d + o.f);
    }

    public boolean identity() {
        return equals(IDENTITY);
    }
}
