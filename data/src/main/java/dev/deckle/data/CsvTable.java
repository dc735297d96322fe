package dev.deckle.data;

import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Options;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import dev.deckle.model.table.TableBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;

/**
 * One reading of one CSV file, in two passes: the first learns what the columns hold and finds what is wrong, the second fills the
 * table. So no cell is kept as text that is a number in the end, and a million rows need little more memory than their numbers.
 */
final class CsvTable {
    private static final int HEAD = 1 << 16;
    private final String name;
    private final Input input;
    private final Options options;
    private final Where where;
    private final Findings findings;
    private final Missing missing;
    private Dialect dialect;
    private Encoding encoding;
    private CsvHeader header;
    private final List<ColumnGuess> guesses = new ArrayList<>();
    private long headerLine;
    private boolean ambiguous;

    CsvTable(String name, Input input, Options options, Where where, Diagnostics diagnostics) {
        this.name = name;
        this.input = input;
        this.options = options;
        this.where = where;
        this.findings = new Findings(name, diagnostics);
        this.missing = new Missing(options.texts("missing"));
    }

    DataTable read() throws IOException {
        try {
            sniff();
            pass(new Learn()::take);
            if (header == null) throw findings.fatal("empty-data", findings.at(1, 0), "the file holds no rows", "");
            header.settle(guesses, headerLine);
            CsvColumns columns = CsvColumns.of(header.names(), guesses, options, where, findings, dialect);
            if (ambiguous) columns.warnOfPoint(findings);
            Fill fill = new Fill(columns);
            pass(fill::take);
            return fill.builder.build();
        } catch (CharacterCodingException e) {
            throw encoding.misfit(input, findings);
        } finally {
            findings.close();
        }
    }

    private void sniff() throws IOException {
        byte[] head;
        try (InputStream in = input.open()) {
            head = in.readNBytes(HEAD);
        }
        encoding = Encoding.of(head, options);
        if (encoding.bom() == 0 && !options.has("encoding") && Encoding.manyNuls(head)) throw encoding.misfit(input, findings);
        Sniffer sniffer = new Sniffer(options, new String(head, encoding.bom(), Math.max(0, head.length - encoding.bom()), encoding.charset()));
        dialect = sniffer.sniff(encoding);
        ambiguous = sniffer.ambiguous();
        if (new CsvHeader(options, findings, dialect.quote()).inFile()) sniffer.title().ifPresent(t -> {
            throw findings.fatal("bad-csv-row", findings.at(dialect.skip() + 1, 0), t.message(), t.hint());
        });
    }

    private void pass(java.util.function.Consumer<CsvRow> take) throws IOException {
        try (InputStream in = input.open(); Reader reader = encoding.reader(in)) {
            new CsvRows(dialect, findings).each(reader, take);
        }
    }

    private void begin(CsvRow row) {
        if (row.tooWide) {
            throw findings.fatal("bad-csv-row", findings.at(row.line, 0), "the row has more than " + CsvRow.MOST_FIELDS + " fields",
                "look for a missing line break or another delimiter");
        }
        header = new CsvHeader(options, findings, dialect.quote());
        header.take(row);
        headerLine = row.line;
        Numeral numeral = new Numeral(dialect.point());
        for (int i = 0; i < header.names().size(); i++) guesses.add(new ColumnGuess(missing, numeral));
    }

    private final class Learn {
        void take(CsvRow row) {
            boolean first = header == null;
            if (first) begin(row);
            if (first && header.inFile()) return;
            if (!sound(row)) return;
            for (int i = 0; i < guesses.size(); i++) guesses.get(i).see(row, i, dialect.quote());
        }

        private boolean sound(CsvRow row) {
            int wanted = guesses.size();
            if (row.tooLong) {
                findings.error("bad-csv-row", findings.at(row.line, 0), "the row is longer than 64 million characters", "look for a quote that is not closed");
            } else if (row.count != wanted) {
                String than = header.inFile() ? "the header " + wanted : "the first row " + wanted;
                int place = row.count > wanted ? row.columnOf(wanted, dialect.quote()) : 0;
                String what = row.count > wanted ? "; the first too many is " + Findings.shown(row.text(wanted)) : "";
                findings.error("bad-csv-row", findings.at(row.count > wanted ? row.lineOf(wanted) : row.line, place), "the row has " + (row.tooWide ? "more than " : "") + fields(row.count) + ", " + than + what,
                    row.count > wanted ? "put a value that holds the delimiter in quotes" : remark(row) ? "leave such lines out: comment: '#'"
                        : "write a delimiter for each missing value");
            } else {
                return nuls(row);
            }
            return false;
        }

        private boolean remark(CsvRow row) {
            return !row.quoted(0) && row.raw(0).startsWith("#");
        }

        private String fields(int count) {
            return count == 1 ? "1 field" : count + " fields";
        }

        private boolean nuls(CsvRow row) {
            for (int i = 0; i < row.count; i++) {
                for (int c = row.from(i); c < row.to(i); c++) {
                    if (row.chars[c] != 0) continue;
                    findings.error("bad-csv-row", findings.at(row.lineOf(i), row.columnOf(i, dialect.quote())),
                        "a NUL character stands in the field", "the file is not text, or not in this encoding");
                    return false;
                }
            }
            return true;
        }
    }

    private final class Fill {
        private final CsvColumns columns;
        private final TableBuilder builder;
        private boolean atHeader = header.inFile();

        Fill(CsvColumns columns) {
            this.columns = columns;
            List<Column> typed = columns.columns();
            this.builder = new TableBuilder(name, typed, where);
        }

        void take(CsvRow row) {
            if (atHeader) {
                atHeader = false;
                return;
            }
            if (row.count != guesses.size() || row.tooLong) return;
            columns.fill(row, builder);
            builder.endRow((int) Math.min(row.line, Integer.MAX_VALUE));
        }
    }
}
