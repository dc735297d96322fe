package dev.deckle.renderer.layout.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people of the deck's language write them. */
final class DateText {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December"};

    private DateText() { }

    /** An ISO date or month in words; anything else as it stands. */
    static String of(String date, String language) {
        Matcher m = ISO.matcher(date.strip());
        if (!m.matches()) return date;
        int month = Integer.parseInt(m.group(2));
        if (month < 1 || month > 12) return date;
        String day = m.group(3) == null ? "" : String.valueOf(Integer.parseInt(m.group(3)));
        if (language.toLowerCase(Locale.ROOT).startsWith("zh"))
            return m.group(1) + " 年 " + month + " 月" + (day.isEmpty() ? "" : " " + day + " 日");
        return (day.isEmpty() ? "" : day + " ") + MONTHS[month - 1] + " " + m.group(1);
    }
}
