package dev.deckle.renderer.icon;

import dev.deckle.model.Kind;

/** The eight modality icons on the grid of {@link Pen}, all within 2 to 22 units, with corners of {@value #CORNER} units. */
final class Glyphs {
    static final double CORNER = 2.25;

    /** An open-ended spanner along the diagonal; its arcs have their centre at (16, 8). */
    private static final String WRENCH = "M 6.53 20.23 L 13.01 13.74 C 13.63 13.13 14.35 12.95 15.18 13.19 C 17.11 13.49 19.06 12.7 20.22 11.12 "
            + "C 21.39 9.54 21.58 7.45 20.71 5.69 L 17.7 8.71 C 17.27 9.13 16.85 9.13 16.42 8.71 L 15.29 7.58 C 14.87 7.15 14.87 6.73 15.29 6.3 "
            + "L 18.31 3.29 C 16.55 2.42 14.46 2.61 12.88 3.78 C 11.3 4.94 10.51 6.89 10.81 8.82 C 11.05 9.65 10.87 10.37 10.26 10.99 "
            + "L 3.77 17.47 C 3.01 18.23 3.01 19.47 3.77 20.23 C 4.53 20.99 5.77 20.99 6.53 20.23 Z";

    private Glyphs() { }

    /** Draws a built-in kind; {@code false} where there is none of that name. */
    static boolean draw(Pen pen, Kind kind) {
        switch (kind.id()) {
            case "text" -> text(pen);
            case "image" -> image(pen);
            case "code" -> code(pen);
            case "tool" -> pen.outline(WRENCH);
            case "video" -> video(pen);
            case "music" -> music(pen);
            case "threeD" -> threeD(pen);
            case "robot" -> robot(pen);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void text(Pen pen) {
        pen.box(4.75, 3, 14.5, 18, CORNER).line(8.5, 8, 15.5, 8).line(8.5, 12, 15.5, 12).line(8.5, 16, 12.5, 16);
    }

    private static void image(Pen pen) {
        pen.box(2.75, 4.5, 18.5, 15, CORNER).ring(8, 9.5, 1.6);
        pen.bend(1.2, 6.25, 19.25, 15, 10.75, 21, 16.5);
    }

    private static void code(Pen pen) {
        pen.line(7.25, 7.25, 2.5, 12, 7.25, 16.75).line(16.75, 7.25, 21.5, 12, 16.75, 16.75).line(13.75, 4.75, 10.25, 19.25);
    }

    private static void video(Pen pen) {
        pen.box(2.5, 5.75, 13.25, 12.5, CORNER).polygon(1, 15.75, 11, 21.5, 7.25, 21.5, 16.75, 15.75, 13);
    }

    private static void music(Pen pen) {
        pen.ring(6.25, 18, 2.75).ring(17.5, 15.75, 2.75).bend(1, 9, 18, 9, 5.75, 20.25, 3.25, 20.25, 15.75);
    }

    private static void threeD(Pen pen) {
        pen.polygon(CORNER, 12, 2.5, 20.25, 7.25, 20.25, 16.75, 12, 21.5, 3.75, 16.75, 3.75, 7.25);
        pen.line(4.45, 7.65, 12, 12, 19.55, 7.65).line(12, 12, 12, 20.7);
    }

    private static void robot(Pen pen) {
        pen.box(4.75, 8.25, 14.5, 11.75, CORNER).line(12, 8.25, 12, 5.2).ring(12, 3.75, 1.25);
        pen.line(2, 12.5, 2, 15.75).line(22, 12.5, 22, 15.75);
        pen.dot(9, 12.75, 1.25).dot(15, 12.75, 1.25).line(9.75, 16.5, 14.25, 16.5);
    }
}
