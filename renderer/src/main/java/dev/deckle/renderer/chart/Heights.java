package dev.deckle.renderer.chart;

/** How high a chart is under its head: at its least, and at its best. */
final class Heights {
    private static final double ROW = 1.12, MOST_ROWS = 40, PLOT = 46;

    private Heights() { }

    static double least(Stage stage, double width) {
        double legend = new Legend(stage, Naming.legend(stage), width).height(), axis = stage.look().axis();
        if (Orientation.horizontal(stage, width)) return legend + Math.min(stage.domain().size(), MOST_ROWS) * axis * ROW + axis * 1.8;
        return switch (Family.of(stage.plotting())) {
            case PIE -> 60;
            case RADAR -> legend + 80;
            case HEATMAP -> Math.min(rows(stage), MOST_ROWS) * axis * ROW + axis * 3;
            case CARTESIAN -> legend + PLOT + Math.max(axis * 2.5, axis + names(stage, width));
        };
    }

    static double natural(Stage stage, double width) {
        double legend = new Legend(stage, Naming.legend(stage), width).height();
        if (Orientation.horizontal(stage, width)) return Math.min(320, legend + Math.max(60, stage.domain().size() * 26.0) + 10);
        return switch (Family.of(stage.plotting())) {
            case PIE -> Math.max(100, Math.min(230, width * 0.5));
            case RADAR -> Math.max(110, Math.min(260, width * 0.66)) + legend;
            case HEATMAP -> Math.max(80, Math.min(280, rows(stage) * 26.0 + 24));
            case CARTESIAN -> Math.max(110, Math.min(270, width * 0.56));
        };
    }

    /** Room under a plot for the names of its places, which may be broken or slanted. */
    private static double names(Stage stage, double width) {
        return new PlaceAxes(stage).standing(width * 0.85, Cartesian.slotted(stage), PLOT).depth(false);
    }

    private static int rows(Stage stage) {
        return stage.plotting().layers().get(0).series().size();
    }
}
