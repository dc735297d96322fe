package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Options;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.TableBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The columns of one file with their types, and how a field becomes a cell of its column. For one reading. */
final class CsvColumns {
    private final List<CsvColumn> columns = new ArrayList<>();
    private final Interner interner = new Interner();

    private CsvColumns() { }

    static CsvColumns of(List<String> names, List<ColumnGuess> guesses, Options options, Where where, Findings findings, Dialect dialect) {
        Map<String, String> declared = options.pairs("types");
        for (String name : declared.keySet()) {
            if (!names.contains(name)) {
                throw DeckException.error("missing-column", where, "no column '" + name + "' to give a type to", Nearest.hintOrList(name, names, "the columns are"));
            }
        }
        CsvColumns all = new CsvColumns();
        for (int i = 0; i < names.size(); i++) {
            String type = declared.get(names.get(i));
            ColumnGuess guess = guesses.get(i);
            if (type == null) all.guessed(names.get(i), guess, options, findings, dialect);
            else all.declared(names.get(i), type, guess, options, findings, dialect);
        }
        return all;
    }

    private void guessed(String name, ColumnGuess guess, Options options, Findings findings, Dialect dialect) {
        Column.Type type = guess.type();
        Doubts.tell(name, guess, findings);
        columns.add(new CsvColumn(new Column(name, type, guess.format(type)), guess.dates().reader(), false, guess.moments(), findings, dialect, new Missing(options.texts("missing"))));
    }

    private void declared(String name, String declared, ColumnGuess guess, Options options, Findings findings, Dialect dialect) {
        Declared type = Declared.of(declared, options);
        String format = type.form().isEmpty() ? guess.format(type.type()) : type.form();
        Dates dates = type.form().isEmpty() ? guess.dates().reader() : type.dates();
        columns.add(new CsvColumn(new Column(name, type.type(), format), dates, true, false, findings, dialect, new Missing(options.texts("missing"))));
    }

    List<Column> columns() {
        return columns.stream().map(c -> c.column).toList();
    }

    void fill(CsvRow row, TableBuilder builder) {
        for (int i = 0; i < columns.size(); i++) columns.get(i).fill(row, i, builder);
    }

    void warnOfPoint(Findings findings) {
        boolean numbers = columns.stream().anyMatch(c -> c.column.type() == Column.Type.NUMBER);
        if (numbers) findings.warning("ambiguous-number", findings.at(0, 0), "a comma in the numbers is read as the decimal point", "settle it with decimal: ',' or decimal: '.'");
    }

    /** One column: its type and its way of reading. */
    private final class CsvColumn {
        private final Column column;
        private final Dates dates;
        private final boolean declared;
        private final boolean moments;
        private final Findings findings;
        private final Dialect dialect;
        private final Missing missing;
        private final Numeral numeral;

        CsvColumn(Column column, Dates dates, boolean declared, boolean moments, Findings findings, Dialect dialect, Missing missing) {
            this.column = column;
            this.dates = dates;
            this.declared = declared;
            this.moments = moments;
            this.findings = findings;
            this.dialect = dialect;
            this.missing = missing;
            this.numeral = new Numeral(dialect.point());
        }

        void fill(CsvRow row, int field, TableBuilder builder) {
            if (column.type() == Column.Type.NUMBER) {
                boolean number = !row.empty(field) && numeral.read(row.chars, row.from(field), row.to(field));
                if (!number && !row.empty(field)) bad(row, field);
                builder.number(field, number ? numeral.value : Double.NaN);
            } else if (column.type() == Column.Type.TEXT) {
                builder.value(field, text(row, field));
            } else {
                builder.value(field, other(row, field));
            }
        }

        private String text(CsvRow row, int field) {
            int from = row.from(field);
            int to = row.to(field);
            while (!row.quoted(field) && from < to && Character.isWhitespace(row.chars[from])) from++;
            while (!row.quoted(field) && from < to && Character.isWhitespace(row.chars[to - 1])) to--;
            String text = interner.text(row.chars, from, to);
            return missing.always(text) || moments && missing.word(text) ? null : text;
        }

        private Object other(CsvRow row, int field) {
            String text = row.text(field).strip();
            if (missing.word(text)) return null;
            Object value = column.type() == Column.Type.DATE ? date(text) : truth(text);
            if (value == null) bad(row, field);
            return value;
        }

        private LocalDate date(String text) {
            if (declared && text.matches("\\d{4}")) return LocalDate.of(Integer.parseInt(text), 1, 1);
            return dates.read(text);
        }

        private Boolean truth(String text) {
            return declared ? Truth.word(text) : ColumnGuess.truth(text);
        }

        private void bad(CsvRow row, int field) {
            String text = row.text(field).strip();
            if (missing.word(text)) return;
            findings.error("bad-value", findings.at(row.lineOf(field), row.columnOf(field, dialect.quote())),
                Findings.shown(text) + " in column " + Findings.shown(column.name()) + " is no " + column.type().word(),
                "correct it, or name it with missing:");
        }
    }
}
