package dev.deckle.renderer.chart;

/** How high a chart's plot is at its least and at its best, title apart. */
final class Heights {
    private Heights() { }

    static double least(Stage stage, double width) {
        int n = stage.domain().size();
        if (Orientation.horizontal(stage, width)) return Math.min(n, 30) * stage.look().axis() * 1.25 + 10;
        return 70;
    }

    static double natural(Stage stage, double width) {
        int n = stage.domain().size();
        if (Orientation.horizontal(stage, width)) return Math.min(320, Math.max(60, n * 24.0) + 10);
        if (Family.of(stage.plotting()) == Family.PIE) return Math.max(100, Math.min(230, width * 0.5));
        return Math.max(110, Math.min(260, width * 0.56));
    }
}
