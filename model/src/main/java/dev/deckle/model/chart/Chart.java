package dev.deckle.model.chart;

import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.DataTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a chart says. It knows nothing of how it is drawn.
 *
 * @param title     over the chart; may be empty
 * @param subtitle  under the title, usually the unit and the date; may be empty
 * @param data      the rows the marks read
 * @param marks     at least one, drawn in order
 * @param x         the category or x axis
 * @param y         the value axis
 * @param y2        the second value axis; {@code null} when no mark reads it
 * @param labels    how series are named
 * @param unit      said once, with the values or the subtitle; may be empty
 * @param highlight categories or series that keep their colour while the rest turns grey; empty for none
 * @param colors    colour by category or series name, as {@code #RRGGBB} or a palette token
 * @param rules     straight lines across the plot
 * @param ranges    stretches of the x axis that are set apart
 * @param notes     texts tied to data points
 * @param facet     column that splits the chart into small multiples; empty for none
 * @param alt       alternative text; empty where it is drafted from the data
 */
public record Chart(Where where, String title, String subtitle, DataTable data, List<Mark> marks, Axis x, Axis y, Axis y2, Labels labels,
        String unit, List<String> highlight, Map<String, String> colors, List<Rule> rules, List<Range> ranges, List<Note> notes,
        String facet, String alt) {

    public Chart {
        marks = List.copyOf(marks);
        highlight = List.copyOf(highlight);
        colors = Collections.unmodifiableMap(new LinkedHashMap<>(colors));
        rules = List.copyOf(rules);
        ranges = List.copyOf(ranges);
        notes = List.copyOf(notes);
    }

    /** How series are named: at the ends of lines, by values, by a legend, not at all, or as the engine finds best. */
    public enum Labels { AUTO, ENDS, VALUES, LEGEND, NONE }

    /** A line across the plot at an x or a y value (the other is {@code null}), with its text or an empty one. */
    public record Rule(Where where, Object x, Double y, String text) { }

    /** A stretch of the x axis, ends included, with its text; {@code dashed} draws the lines inside it dashed. */
    public record Range(Where where, Object from, Object to, String text, boolean dashed) { }

    /** A text tied to the point with this x (category, number or date) and, where {@code y} is not {@code null}, this value. */
    public record Note(Where where, Object x, Double y, String text) { }
}
