package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostic;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;

/** What is wrong in one data file, told with its line and column; the first twenty, then how many more. For one reading. */
final class Findings {
    private static final int MOST = 20;
    private static final int LONGEST = 40;
    private final String file;
    private final Diagnostics diagnostics;
    private int errors;
    private int warnings;

    Findings(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    void error(String code, Where where, String message, String hint) {
        if (errors++ < MOST) diagnostics.add(Diagnostic.error(code, where, message, hint));
    }

    void warning(String code, Where where, String message, String hint) {
        if (warnings++ < MOST) diagnostics.add(Diagnostic.warning(code, where, message, hint));
    }

    Where at(long line, int column) {
        return new Where(file, (int) Math.min(line, Integer.MAX_VALUE), column);
    }

    /** An error after which nothing of the file can be used. */
    DeckException fatal(String code, Where where, String message, String hint) {
        return DeckException.error(code, where, message, hint);
    }

    void close() {
        if (errors > MOST) diagnostics.add(Diagnostic.error("more-errors", new Where(file, 0, 0), "and " + (errors - MOST) + " more errors in this file", ""));
        if (warnings > MOST) {
            diagnostics.add(Diagnostic.warning("more-warnings", new Where(file, 0, 0), "and " + (warnings - MOST) + " more warnings in this file", ""));
        }
    }

    /** What stands in a cell, short enough for a message, with nothing in it that breaks a terminal. */
    static String shown(CharSequence text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            shown.append(Character.isISOControl(c) ? '␣' : c);
        }
        if (text.length() > LONGEST) shown.append('…');
        return "'" + shown + "'";
    }
}
