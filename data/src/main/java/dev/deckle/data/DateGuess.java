package dev.deckle.data;

import java.util.Locale;

/** Learns whether one column holds dates, and how they are written. For one thread. */
final class DateGuess {
    /** Cells that may be no dates before a column is given up, so that a million texts cost little. */
    private static final int PATIENCE = 4000;
    private final Dates dates = new Dates();
    private final SlashDates slashes = new SlashDates();
    private long seen;
    private long dated;
    private String pattern;
    private boolean onlyMay = true;
    private final TimesOfDay times = new TimesOfDay();

    /** Takes one cell; may it be a date? */
    boolean see(String text) {
        seen++;
        if ((seen - dated - slashes.seen()) * 4 > seen + PATIENCE) return false;
        long before = dated + slashes.seen();
        if (dates.read(text) != null) dated(text);
        else slashes.see(text);
        return dated + slashes.seen() > before;
    }

    /** May is short and long at once, and a column of months may begin with it. Quarters stay quarters however they are written. */
    private void dated(String text) {
        dated++;
        times.see(text);
        String now = dates.pattern();
        if (pattern == null || onlyMay && now.replace("MMMM", "MMM").equals(pattern)) pattern = now;
        else if (!pattern.equals(now) && !(DateForm.quarter(pattern) && DateForm.quarter(now))) pattern = "";
        onlyMay &= text.toLowerCase(Locale.ROOT).contains("may");
    }

    /** Cells that are dates without a doubt. */
    long sure() {
        return slashes.settled() ? Math.max(dated, slashes.seen()) : dated;
    }

    /** Would dates alone lose the times of day? */
    boolean timed() {
        return times.differ();
    }

    /** Cells that are dates, but nobody can say which. */
    long unsure() {
        return slashes.settled() ? 0 : slashes.seen();
    }

    /** Has one of them the day in front for certain, and another the month? */
    boolean contradictory() {
        return slashes.seen() > 0 && !slashes.settled() && !slashes.ambiguous();
    }

    /** How all of them are written; empty when they are not written alike. */
    String pattern() {
        if (slash()) return slashes.pattern();
        return pattern == null ? "" : pattern;
    }

    /** Reads the cells of the column. */
    Dates reader() {
        return slash() ? Dates.of(slashes.pattern()) : new Dates();
    }

    private boolean slash() {
        return slashes.settled() && slashes.seen() > dated;
    }
}
