package dev.deckle.renderer.chart.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Categories that are moments with a time of day, as files write them: 2023-03-06T18:00, 2023/3/6 8:00:30, 2023-03-06 18:00:00.5Z. */
public final class Moments {
    private static final Pattern MOMENT = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?");

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?");
    private static final double SECONDS = 86_400;

    private Moments() { }

    /** All of them, or none where one of them is something else, they are of several time zones, or no time of day is among them. */
    public static List<LocalDateTime> of(Collection<?> cells) {
        List<LocalDateTime> moments = new ArrayList<>();
        String zone = null;
        for (Object cell : cells) {
            Matcher m = cell instanceof String s ? MOMENT.matcher(s) : null;
            if (m == null || !m.matches()) return List.of();
            LocalDateTime moment = moment(m);
            String own = m.group(7) == null ? "" : m.group(7);
            if (moment == null || m.group(4) != null && zone != null && !zone.equals(own)) return List.of();
            if (m.group(4) != null) zone = own;
            moments.add(moment);
        }
        return zone == null ? List.of() : moments;
    }

    /** The moment that a text names, a day without a time being its start; {@code null} for other texts. */
    public static LocalDateTime of(String text) {
        Matcher m = MOMENT.matcher(text);
        return m.matches() ? moment(m) : null;
    }

    /** Where a moment, or a time of day such as 8:30, stands on an axis: NaN for other texts. */
    public static double place(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            int seconds = number(clock, 1) * 3600 + number(clock, 2) * 60 + number(clock, 3);
            return seconds <= SECONDS ? seconds / SECONDS : Double.NaN;
        }
        LocalDateTime moment = of(text);
        return moment == null ? Double.NaN : place(moment);
    }

    /** In days since 1970-01-01. */
    public static double place(LocalDateTime moment) {
        return moment.toLocalDate().toEpochDay() + moment.toLocalTime().toSecondOfDay() / SECONDS;
    }

    /** The moment at a place, to the second. */
    public static LocalDateTime at(double place) {
        return LocalDate.EPOCH.atStartOfDay().plusSeconds(Math.round(place * SECONDS));
    }

    /** Whether a text is a time of day without a date. */
    public static boolean clock(Object cell) {
        return cell instanceof String s && CLOCK.matcher(s).matches() && !Double.isNaN(place(s));
    }

    private static LocalDateTime moment(Matcher m) {
        try {
            return LocalDateTime.of(number(m, 1), number(m, 2), number(m, 3), number(m, 4), number(m, 5), number(m, 6));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Integer.parseInt(m.group(group));
    }

    /** The cells in the order of their moments. */
    static List<Object> ordered(List<Object> cells, List<LocalDateTime> moments) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) order.add(i);
        order.sort(Comparator.comparing(moments::get));
        return order.stream().map(cells::get).toList();
    }
}
