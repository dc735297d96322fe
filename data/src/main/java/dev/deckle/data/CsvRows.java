package dev.deckle.data;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.deckle.model.diagnostic.Where;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Goes through a file once, row by row, with one {@link CsvRow} for all; blank rows are left out. */
final class CsvRows {
    /** Characters in one field. */
    private static final int LONGEST_FIELD = 16 << 20;
    private final Dialect dialect;
    private final Findings findings;
    private final CsvRow row = new CsvRow();

    CsvRows(Dialect dialect, Findings findings) {
        this.dialect = dialect;
        this.findings = findings;
    }

    /** @throws CharacterCodingException (wrapped) when the bytes are not in the dialect's encoding */
    void each(Reader reader, Consumer<CsvRow> take) throws IOException {
        EndMark marked = new EndMark(reader);
        try (CsvReader<CsvRow> csv = reader(marked); CloseableIterator<CsvRow> rows = csv.iterator()) {
            if (dialect.skip() > 0) csv.skipLines(dialect.skip());
            while (rows.hasNext()) {
                CsvRow next = rows.next();
                if (EndMark.is(next)) break;
                if (EndMark.unclosed(next)) {
                    unclosed(next);
                    break;
                }
                if (!next.blank()) take.accept(next);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw broken(e);
        }
    }

    private CsvReader<CsvRow> reader(Reader reader) {
        CsvReader.CsvReaderBuilder builder = CsvReader.builder().fieldSeparator(dialect.delimiter()).quoteCharacter(dialect.quote())
            .skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true)
            .trimWhitespacesAroundQuotes(dialect.blanksAroundQuotes()).maxBufferSize(LONGEST_FIELD);
        if (dialect.comment() != 0) builder.commentStrategy(CommentStrategy.SKIP).commentCharacter(dialect.comment());
        return builder.build(new Handler(), reader);
    }

    private void unclosed(CsvRow last) {
        int field = last.count - 1;
        findings.error("bad-csv-row", findings.at(last.lineOf(field), last.columnOf(field, dialect.quote())),
            "the quote that opens here is never closed", "close it, or double a quote that is part of the text");
    }

    private RuntimeException broken(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof IOException io) return new UncheckedIOException(io);
        String reason = String.valueOf(cause.getMessage());
        Where at = findings.at(row.line, 0);
        if (reason.contains("buffer")) {
            return findings.fatal("bad-csv-row", at, "a field in this row is longer than 16 million characters", "look for a quote that is not closed");
        }
        if (reason.contains("closing quote")) {
            return findings.fatal("bad-csv-row", at, "text stands behind a closing quote", "double a quote that is part of the text");
        }
        return findings.fatal("bad-csv-row", at, "the row cannot be read: " + reason, "");
    }

    private final class Handler extends AbstractBaseCsvCallbackHandler<CsvRow> {
        @Override
        protected void handleBegin(long startingLineNumber) {
            row.start(startingLineNumber);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            row.add(buffer, offset, length, quoted);
        }

        @Override
        protected CsvRow buildRecord() {
            return row;
        }
    }
}
