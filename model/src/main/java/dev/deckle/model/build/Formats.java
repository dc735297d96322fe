package dev.deckle.model.build;

import dev.deckle.model.chart.Axis;
import dev.deckle.model.chart.Mark;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The patterns by which an axis writes its numbers or dates. A bad one is found where it is written, not when the axis is drawn. */
final class Formats {
    private static final String NUMBERS = "write a pattern of numbers such as '#,##0' or '0%'";
    private static final String DATES = "write a pattern of dates such as 'yyyy-MM'";

    private Formats() { }

    /** The pattern an option gives; an error and an empty text where it is one of neither numbers nor dates. */
    static String read(Build build, NamedOptions o, String word) {
        String format = o.text("format");
        if (format.isEmpty() || number(format) || date(format)) return format;
        build.error("wrong-option", o.where(), "`format:` of `" + word + "` cannot be '" + format + "'", NUMBERS + ", or of dates such as 'yyyy-MM'");
        return "";
    }

    /** A pattern with a place for digits; braces and per cent words are those of other languages. */
    static boolean number(String format) {
        String bare = bare(format);
        if (!bare.matches("(?s).*[0#].*") || bare.matches("(?s).*[{}].*")) return false;
        try {
            new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(1234.5);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static boolean date(String format) {
        String bare = bare(format);
        if (!bare.matches("(?s).*[A-Za-z].*") || bare.contains("%")) return false;
        try {
            DateTimeFormatter.ofPattern(format, Locale.US).format(LocalDate.EPOCH);
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    /** Without what stands in quotes. */
    private static String bare(String format) {
        return format.replaceAll("'[^']*'", "");
    }

    /** Patterns must be of what the axes turn out to show. */
    static void check(Build build, Where x, Where y, List<Axis> axes, List<Mark> marks, DataTable data) {
        String place = axes.get(0).format();
        Set<Column.Type> types = EnumSet.noneOf(Column.Type.class);
        for (Mark m : marks) if (data.indexOf(m.x()) >= 0) types.add(data.columns().get(data.indexOf(m.x())).type());
        if (!place.isEmpty() && types.contains(Column.Type.DATE) && !date(place)) wrong(build, x, "x", "dates", place, DATES);
        if (!place.isEmpty() && types.contains(Column.Type.NUMBER) && !number(place)) wrong(build, x, "x", "numbers", place, NUMBERS);
        boolean times = marks.stream().allMatch(m -> m.kind() == Mark.Kind.GANTT);
        for (Axis value : axes.subList(1, axes.size()))
            if (!times && value != null && !value.format().isEmpty() && !number(value.format())) wrong(build, y, "value", "numbers", value.format(), NUMBERS);
    }

    private static void wrong(Build build, Where where, String axis, String shown, String format, String hint) {
        build.error("wrong-option", where, "the " + axis + " axis shows " + shown + ", which '" + format + "' cannot write", hint);
    }
}
