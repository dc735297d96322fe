package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Options;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.DataTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads CSV of any dialect. Delimiter, quote and decimal point are found out, types are inferred; the options overrule:
 * {@code delimiter, quote, decimal, encoding, header} (true, false or a list of names), {@code comment, skip} (lines before the header),
 * {@code missing} (texts that mean no value), {@code types} (column to {@code number, text, date, date:dd/MM/yyyy, boolean}).
 *
 * <p>A percentage is a fraction: {@code 12%} is 0.12, and the column's format says to show it as percent, as a spreadsheet does.
 * A bare year stays a number.
 */
public final class Csv {
    private static final String[] OPTIONS = {"delimiter", "quote", "decimal", "encoding", "header", "comment", "skip", "missing", "types"};

    private Csv() { }

    /**
     * Reads a file, in two passes and without holding it in memory.
     *
     * @param where       the line of the script that asks
     * @param diagnostics takes what is wrong in single rows, with the line and column of the file
     * @throws DeckException when nothing can be read at all
     */
    public static DataTable read(Resources resources, String path, Map<String, ?> options, Where where, Diagnostics diagnostics) {
        resources.resolve(path, where);
        return table(path, () -> resources.open(path, where), options, where, diagnostics);
    }

    /** Reads CSV from bytes; the name is what messages call it. */
    public static DataTable parse(String name, byte[] bytes, Map<String, ?> options, Where where, Diagnostics diagnostics) {
        return table(name, Input.of(bytes), options, where, diagnostics);
    }

    /** Reads CSV from a text; the name is what messages call it. */
    public static DataTable parse(String name, String text, Map<String, ?> options, Where where, Diagnostics diagnostics) {
        return parse(name, text.getBytes(StandardCharsets.UTF_8), options, where, diagnostics);
    }

    private static DataTable table(String name, Input input, Map<String, ?> options, Where where, Diagnostics diagnostics) {
        try {
            return new CsvTable(name, input, new Options("csv", options, where, OPTIONS), where, diagnostics).read();
        } catch (IOException e) {
            throw Resources.unreadable(name, where, e);
        }
    }
}
