package dev.deckle.renderer.chart;

import dev.deckle.renderer.chart.draw.Drawing;
import dev.deckle.renderer.chart.draw.Frame;
import dev.deckle.renderer.chart.draw.Plots;
import dev.deckle.renderer.display.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a plot whose axes are settled: the marks, the names along its edges, the values.
 *
 * @param told values stand at the bars
 * @param ends names at the lines' ends, or {@code null}
 */
record PlotPainter(Stage stage, Sheet sheet, Axes axes, boolean told, LineEnds ends) {
    /**
     * @param left    whether what stands left of the plot is named
     * @param right   whether the second axis is named
     * @param off     room kept free between the plot and the names of places
     * @param hanging all bars hang from the upper edge, over which their names stand
     */
    void draw(Frame frame, boolean left, boolean right, double off, boolean hanging) {
        boolean horizontal = frame.horizontal();
        BarPlan plan = BarPlan.of(stage, horizontal ? frame.area().height() : frame.area().width(), horizontal);
        Plot plot = new Plot(stage, frame, plan, told, ends != null);
        List<Marked> marks = Marks.of(plot);
        Annotations notes = new Annotations(plot, Cartesian.slotted(stage));
        AxisTicks ticks = new AxisTicks(plot, sheet);
        List<Item> drawn = Plots.draw(spec(frame, marks, notes, ticks));
        sheet.draw(drawn);
        new Drawn(stage.look(), sheet.room).block(drawn);
        marks.forEach(m -> m.block(sheet.room));
        if (left || !horizontal) axes.place().put(sheet, frame, off, hanging);
        if (left || horizontal) ticks.put(axes.value(), false);
        if (axes.other() != null && right) ticks.put(axes.other(), true);
        if (ends != null) ends.put(sheet, frame);
        marks.forEach(m -> m.label(sheet));
        notes.put(sheet);
    }

    private Plots.Spec spec(Frame frame, List<Marked> marks, Annotations notes, AxisTicks ticks) {
        List<Drawing> drawings = new ArrayList<>();
        for (Marked m : marks) drawings.addAll(m.drawings());
        List<Plots.Line> lines = new ArrayList<>(notes.rules());
        boolean bars = Sides.of(stage).first().stream().anyMatch(l -> Extent.FROM_ZERO.contains(l.mark().kind()));
        if (ticks.baseline(axes.value())) lines.add(0, new Plots.Line(0, false, !bars, stage.look().baseline(), 0.75, false));
        return new Plots.Spec(frame, ticks.placeGrid(axes.place()), ticks.valueGrid(axes.value()), stage.look().grid(), notes.bands(), drawings, lines, ticks.cut());
    }
}
