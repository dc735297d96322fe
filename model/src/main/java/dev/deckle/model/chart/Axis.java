package dev.deckle.model.chart;

/**
 * What the author says of an axis; everything may be left open.
 *
 * @param title  in inline markup; may be empty
 * @param format pattern of {@link java.text.DecimalFormat} or, on a date axis, of {@link java.time.format.DateTimeFormatter}; empty chooses
 * @param min    lower end, or {@code null}
 * @param max    upper end, or {@code null}
 * @param log    logarithmic to base 10
 * @param angle  slant of the names in degrees; 0 unless the author insists
 * @param scale  what the values are; AUTO looks at the data
 */
public record Axis(String title, String format, Double min, Double max, boolean log, double angle, Scale scale) {
    /** An axis of which nothing is said. */
    public static final Axis AUTO = new Axis("", "", null, null, false, 0, Scale.AUTO);

    /** What stands along an axis. */
    public enum Scale { AUTO, NUMBER, CATEGORY, DATE }
}
