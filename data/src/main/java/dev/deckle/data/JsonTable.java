package dev.deckle.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Nearest;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads one JSON file token by token into a {@link Grid}. */
final class JsonTable {
    private static final int MOST_DIGITS = 100;
    private final JsonParser parser;
    private final Findings findings;
    private final Grid grid;

    JsonTable(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
        this.grid = new Grid(findings);
    }

    /**
     * @param path  keys and positions with dots between them; empty for the whole
     * @param lines is it one value a line?
     */
    Grid read(String path, boolean lines) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) throw findings.fatal("empty-data", findings.at(1, 0), "the file is empty", "");
        if (lines) {
            for (; token != null; token = parser.nextToken()) row(token);
            return grid;
        }
        for (String key : path.isEmpty() ? new String[0] : path.split("\\.")) token = descend(token, key);
        if (token == JsonToken.START_ARRAY) rows();
        else if (token == JsonToken.START_OBJECT) new JsonObject(this).read();
        else throw unfit("a single value");
        if (path.isEmpty() && parser.nextToken() != null) {
            throw findings.fatal("bad-json", at(), "more stands behind the end of the data", "a file of one object a line ends in .jsonl");
        }
        return grid;
    }

    Grid grid() {
        return grid;
    }

    JsonParser parser() {
        return parser;
    }

    private JsonToken descend(JsonToken token, String key) throws IOException {
        List<String> seen = new ArrayList<>();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                JsonToken value = parser.nextToken();
                if (parser.currentName().equals(key)) return value;
                if (seen.size() < 1000) seen.add(parser.currentName());
                parser.skipChildren();
            }
        } else if (token == JsonToken.START_ARRAY && key.matches("\\d{1,9}")) {
            int left = Integer.parseInt(key);
            for (JsonToken value = parser.nextToken(); value != JsonToken.END_ARRAY; value = parser.nextToken()) {
                if (left-- == 0) return value;
                parser.skipChildren();
            }
        }
        throw findings.fatal("missing-key", at(), "no '" + key + "' in the JSON here", Nearest.hintOrList(key, seen, "the keys are"));
    }

    /** The elements of an array that has just begun. */
    void rows() throws IOException {
        List<String> names = null;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token != JsonToken.START_ARRAY) row(token);
            else if (names == null) names = names();
            else list(names);
        }
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Object name = token == JsonToken.VALUE_STRING ? parser.getText() : null;
            if (name == null) throw findings.fatal("bad-json", at(), "the first row must hold the names of the columns", "or write objects with names");
            if (names.contains(name)) throw findings.fatal("duplicate-column", at(), "two columns are called '" + name + "'", "rename one of them");
            names.add(parser.getText());
            grid.column(parser.getText());
        }
        return names;
    }

    /** One row of cells in the order of the names. */
    void list(List<String> names) throws IOException {
        int line = line();
        int count = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (count < names.size()) cell(names.get(count), token);
            else parser.skipChildren();
            count++;
        }
        if (count != names.size()) {
            findings.error("bad-row", findings.at(line, 0), "the row has " + count + " values, there are " + names.size() + " columns", "write null for a missing value");
        }
        grid.endRow(line);
    }

    /** One row from an object, or from a single value, which stands in a column called value. */
    private void row(JsonToken token) throws IOException {
        int line = line();
        if (token == JsonToken.START_OBJECT) object("");
        else cell("value", token);
        grid.endRow(line);
    }

    private void object(String prefix) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = prefix + parser.currentName();
            cell(name, parser.nextToken());
        }
    }

    void cell(String name, JsonToken token) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        if (token == JsonToken.START_OBJECT) {
            object(name + ".");
            return;
        }
        Object value = null;
        if (token == JsonToken.START_ARRAY) {
            parser.skipChildren();
            findings.error("bad-value", findings.at(at.getLineNr(), at.getColumnNr()), "a list stands in column " + Findings.shown(name) + " where a single value belongs", "");
        } else {
            value = scalar(token);
        }
        grid.set(name, value, at.getLineNr(), at.getColumnNr());
    }

    Object scalar(JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> finite();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    /** A number; with its digits where a double would not give them back, for it may yet stand among texts. */
    private Number finite() throws IOException {
        String text = parser.getText();
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            findings.error("bad-value", at(), "the number is too large", "");
            return null;
        }
        boolean plain = text.length() <= MOST_DIGITS && text.indexOf('e') < 0 && text.indexOf('E') < 0;
        BigDecimal written = plain ? new BigDecimal(text) : null;
        return written == null || written.equals(shortest(value)) ? (Number) value : written;
    }

    private static BigDecimal shortest(double value) {
        BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    dev.deckle.model.diagnostic.Where at() {
        JsonLocation at = parser.currentTokenLocation();
        return findings.at(at.getLineNr(), at.getColumnNr());
    }

    Findings findings() {
        return findings;
    }

    DeckException unfit(String what) {
        return findings.fatal("bad-json", at(), what + " stands where a table belongs", "an array of objects, or an object of arrays; path: says where it is");
    }
}
