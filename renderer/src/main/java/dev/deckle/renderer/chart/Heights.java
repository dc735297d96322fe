package dev.deckle.renderer.chart;

/** How high a chart is under its head: at its least, and at its best. */
final class Heights {
    private static final double MOST = 320, PLOT = 46;
    /** Rows that a chart must have room for; of more, some go without a name, which is told. */
    private static final int MOST_ROWS = 32;

    private Heights() { }

    static double least(Stage stage, double width) {
        double axis = stage.look().axis();
        return switch (Family.of(stage.plotting())) {
            case PIE -> 60;
            case RADAR -> legend(stage, width) + 80;
            case HEATMAP -> rows(stage, rows(stage)) + axis * 3;
            case CARTESIAN -> legend(stage, width) + plot(stage, width);
        };
    }

    private static double plot(Stage stage, double width) {
        double axis = stage.look().axis(), lying = rows(stage, stage.domain().size()) + axis * Orientation.UNDER;
        if (Orientation.lies(stage)) return lying;
        double standing = PLOT + Math.max(axis * 2.5, axis + names(stage, width));
        return Orientation.mayLie(stage, width) ? Math.min(lying, standing) : standing;
    }

    private static double rows(Stage stage, int count) {
        return Math.min(count, MOST_ROWS) * Orientation.floor(stage) * Orientation.ROW;
    }

    private static double legend(Stage stage, double width) {
        return new Legend(stage, Naming.legend(stage), width).height();
    }

    static double natural(Stage stage, double width) {
        double legend = legend(stage, width);
        if (Orientation.horizontal(stage, width, MOST)) return Math.min(MOST, legend + Math.max(60, stage.domain().size() * 26.0) + 10);
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
