package dev.deckle.renderer.chart;

/**
 * What a plot that is one of several must share with them; {@code null} parts are its own affair.
 *
 * @param value  reach of the value axis
 * @param names  whether what stands left of the plot is named
 * @param legend whether the plot names its series itself
 * @param told   whether values stand at the bars
 */
record Panel(Extent value, boolean names, boolean legend, Boolean told) {
    static final Panel ALONE = new Panel(null, true, true, null);
}
