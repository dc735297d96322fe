package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Options;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.DataTable;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads a table from a sheet of an {@code .xlsx} workbook, if Apache POI is on the class path. The table starts at the first row that
 * holds anything and ends at the first empty one, or is what {@code range} says. Options: {@code sheet} (name, or number from 1), {@code range} (as
 * {@code 'B3:F20'}), {@code header} (true, false, a number of rows, or a list of names), {@code missing, types}. Formulas count with the result stored
 * in the file; a merged cell counts for all the cells it covers.
 */
public final class Excel {
    private Excel() { }

    /** Reads a file; see {@link Csv#read} for the arguments. */
    public static DataTable read(Resources resources, String path, Map<String, ?> options, Where where, Diagnostics diagnostics) {
        Options read = new Options("excel", options, where, "sheet", "range", "header", "missing", "types");
        Path file = resources.resolve(path, where);
        needLibrary(where);
        QuietLog.prepare();
        Findings findings = new Findings(path, diagnostics);
        try {
            return new ExcelBook(file, path, read, where, findings).read();
        } finally {
            findings.close();
        }
    }

    private static void needLibrary(Where where) {
        try {
            Class.forName("org.apache.poi.xssf.eventusermodel.XSSFReader", false, Excel.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw DeckException.error("missing-library", where, "reading Excel needs Apache POI, which is not on the class path", "add org.apache.poi:poi-ooxml");
        }
    }
}
