package dev.deckle.data;

import dev.deckle.data.ColumnGuess.Odd;

/** Says when a column is read as text that was hardly meant to be: all its cells but a few are numbers or dates, or nobody can say which dates. */
final class Doubts {
    private Doubts() { }

    static void tell(String name, ColumnGuess guess, Findings findings) {
        if (guess.percentMatters()) {
            bad(guess.noNumber, Findings.shown(guess.noNumber.text()) + " differs from the other values of column " + Findings.shown(name)
                + " in its percent sign; they are read as text", name, findings);
        } else if (guess.nearlyNumbers()) {
            bad(guess.noNumber, stands(guess.noNumber.text(), name, "numbers"), name, findings);
        } else if (guess.noSuchDays()) {
            bad(guess.noDay, noDay(guess.noDay.text(), guess.noDays, name), name, findings);
        } else if (guess.nearlyDates()) {
            bad(guess.noDate, stands(guess.noDate.text(), name, "dates"), name, findings);
        } else if (guess.unsureDates()) {
            findings.warning("ambiguous-date", findings.at(guess.twoDates.line(), guess.twoDates.column()),
                unsure(guess.twoDates.text(), name, guess.dates().contradictory()), dateForms(name));
        }
    }

    /** Of so many days that are none, the first. */
    static String noDay(String first, long count, String name) {
        String text = Findings.shown(first), column = "column " + Findings.shown(name);
        if (count == 1) return text + " in " + column + " is on no calendar; its dates are read as text";
        return text + " and " + (count - 1) + (count == 2 ? " other value of " : " other values of ") + column + " are on no calendar; its dates are read as text";
    }

    private static void bad(Odd odd, String message, String name, Findings findings) {
        findings.warning("bad-value", findings.at(odd.line(), odd.column()), message, correct(name));
    }

    static String stands(String text, String name, String others) {
        return Findings.shown(text) + " stands in column " + Findings.shown(name) + ", whose other values are " + others + "; they are read as text";
    }

    static String correct(String name) {
        return "correct it, name it with missing:, or say types: ['" + name + "': 'text']";
    }

    static String unsure(String text, String name, boolean contradictory) {
        return contradictory ? "some dates in column " + Findings.shown(name) + " have the day in front, others the month; they are read as text"
            : "nobody can say whether " + Findings.shown(text) + " in column " + Findings.shown(name) + " begins with the day or the month; it is read as text";
    }

    static String dateForms(String name) {
        return "say types: ['" + name + "': 'date:dd/MM/yyyy'], or 'date:MM/dd/yyyy', or 'text'";
    }
}
