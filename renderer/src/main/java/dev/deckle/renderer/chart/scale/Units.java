package dev.deckle.renderer.chart.scale;

/** Where a unit is said: signs such as % and $ with each number, words once for the chart. */
public final class Units {
    private Units() { }

    /** Whether the unit is a sign that stands with each number. */
    public static boolean sign(String unit) {
        return !Magnitude.before(unit).isEmpty() || !Magnitude.after(unit).isEmpty();
    }
}
