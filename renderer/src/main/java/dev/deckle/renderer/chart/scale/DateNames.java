package dev.deckle.renderer.chart.scale;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.Collection;
import java.util.Locale;

/** Writes dates in English or Chinese, the same on every machine. */
public final class DateNames {
    private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

    /** Of the year, from January. */
    public static final TemporalUnit QUARTERS = IsoFields.QUARTER_YEARS;
    private static final String HAN = "\u4E00\u4E8C\u4E09\u56DB";

    private DateNames() { }

    /** A day as the name of a tick. */
    public static String tick(LocalDate day, TemporalUnit unit, boolean newYear, String language) {
        boolean zh = language.startsWith("zh");
        String year = Integer.toString(day.getYear());
        if (unit == ChronoUnit.YEARS) return year;
        if (unit == QUARTERS) return quarter(day, newYear, zh);
        if (unit == ChronoUnit.MONTHS) {
            String month = zh ? day.getMonthValue() + "\u6708" : MONTHS[day.getMonthValue() - 1];
            if (!newYear) return month;
            return zh ? year + "\u5E74" + month : month + " " + year;
        }
        String date = zh ? day.getMonthValue() + "\u6708" + day.getDayOfMonth() + "\u65E5" : day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1];
        if (!newYear) return date;
        return zh ? year + "\u5E74" + date : date + " " + year;
    }

    private static String quarter(LocalDate day, boolean newYear, boolean zh) {
        int q = day.get(IsoFields.QUARTER_OF_YEAR);
        String name = zh ? HAN.charAt(q - 1) + "\u5B63\u5EA6" : "Q" + q;
        if (!newYear) return name;
        return zh ? day.getYear() + "\u5E74" + name : name + " " + day.getYear();
    }

    /** The finest unit that tells all of these days: years, months or days. */
    public static TemporalUnit unit(Collection<LocalDate> days) {
        if (days.stream().allMatch(d -> d.getDayOfYear() == 1)) return ChronoUnit.YEARS;
        return days.stream().allMatch(d -> d.getDayOfMonth() == 1) ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    }

    /** A day as a name of its own. */
    public static String full(LocalDate day, TemporalUnit unit, String language) {
        return tick(day, unit, true, language);
    }

    /** A day since 1970-01-01 in full. */
    public static String day(double epochDay, String language) {
        return tick(LocalDate.ofEpochDay((long) epochDay), ChronoUnit.DAYS, true, language);
    }

    /** A day by a pattern of {@link DateTimeFormatter}. */
    public static String pattern(LocalDate day, String pattern, String language) {
        return DateTimeFormatter.ofPattern(pattern, language.startsWith("zh") ? Locale.CHINA : Locale.US).format(day);
    }
}
