package dev.deckle.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random tables, written in a random dialect, come back as they were. */
class CsvPropertyTest {
    private static final String LETTERS = "abcXYZ 中文，。é\"',;\t|\n%-_😀";
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_8);

    @Test
    void tablesComeBack() {
        for (int seed = 0; seed < 300; seed++) roundTrip(new Random(seed), seed);
    }

    private static void roundTrip(Random random, int seed) {
        List<Column> columns = columns(random);
        List<List<Object>> rows = new ArrayList<>();
        for (int r = 1 + random.nextInt(30); r > 0; r--) {
            List<Object> row = new ArrayList<>();
            for (Column column : columns) row.add(value(column.type(), random));
            rows.add(row);
        }
        boolean commas = random.nextBoolean();
        char delimiter = ",;\t|".charAt(random.nextInt(4));
        Charset charset = CHARSETS.get(random.nextInt(4));
        byte[] bytes = written(columns, rows, delimiter, commas, random).getBytes(charset);
        Map<String, Object> options = new LinkedHashMap<>(Map.of("delimiter", delimiter, "decimal", commas ? "," : ".", "encoding", charset.name()));
        Map<String, String> types = new LinkedHashMap<>();
        columns.forEach(c -> types.put(c.name(), c.type().word()));
        options.put("types", types);
        Diagnostics diagnostics = new Diagnostics();
        DataTable table = Csv.parse("d.csv", bytes, options, Where.NONE, diagnostics);
        assertEquals(List.of(), diagnostics.list(), () -> "seed " + seed);
        assertEquals(rows, table.rows(), () -> "seed " + seed);
        assertEquals(types.keySet().stream().toList(), table.columnNames());
    }

    private static List<Column> columns(Random random) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("key", Column.Type.TEXT));
        for (int c = random.nextInt(6); c > 0; c--) columns.add(new Column("c;" + c, Column.Type.values()[random.nextInt(4)]));
        return columns;
    }

    private static Object value(Column.Type type, Random random) {
        if (type != Column.Type.TEXT && random.nextInt(5) == 0) return null;
        return switch (type) {
            case NUMBER -> switch (random.nextInt(4)) {
                case 0 -> (double) random.nextInt(100_000);
                case 1 -> random.nextInt(2_000_000) / 1000.0 - 500;
                case 2 -> Math.scalb(random.nextDouble(), random.nextInt(80) - 40);
                default -> -random.nextDouble() * 1e14;
            };
            case DATE -> LocalDate.ofEpochDay(random.nextInt(40_000));
            case BOOLEAN -> random.nextBoolean();
            case TEXT -> text(random);
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("k");
        for (int i = random.nextInt(12); i > 0; i--) text.appendCodePoint(LETTERS.codePoints().toArray()[random.nextInt(LETTERS.codePointCount(0, LETTERS.length()))]);
        return text.append("k").toString();
    }

    private static String written(List<Column> columns, List<List<Object>> rows, char delimiter, boolean commas, Random random) {
        StringWriter out = new StringWriter();
        CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().fieldSeparator(delimiter);
        if (random.nextBoolean()) builder.quoteStrategy(QuoteStrategies.ALWAYS);
        try (CsvWriter csv = builder.build(out)) {
            csv.writeRecord(columns.stream().map(Column::name).toArray(String[]::new));
            for (List<Object> row : rows) csv.writeRecord(row.stream().map(v -> written(v, commas, random)).toArray(String[]::new));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String written(Object value, boolean commas, Random random) {
        if (value == null) return random.nextBoolean() ? "" : "n/a";
        if (!(value instanceof Double number)) return value.toString();
        String text = random.nextBoolean() ? number.toString() : new BigDecimal(number.toString()).toPlainString();
        return commas ? text.replace('.', ',') : text;
    }
}
