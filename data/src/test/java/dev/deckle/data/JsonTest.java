package dev.deckle.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private DataTable json(String text) {
        return json("data.json", text, Map.of());
    }

    private DataTable json(String name, String text, Map<String, ?> options) {
        return Json.parse(name, text, options, Where.NONE, diagnostics);
    }

    private String fails(String text, Map<String, ?> options) {
        return assertThrows(DeckException.class, () -> json("data.json", text, options)).getMessage();
    }

    @Test
    void timesOfDayAreKept() {
        assertEquals(Arrays.asList("2023-10-05T08:00", null, "2023-10-05T09:00"), json("[{\"at\": \"2023-10-05T08:00\"}, {\"at\": \"n/a\"}, {\"at\": \"2023-10-05T09:00\"}]").column("at"));
        assertEquals(List.of(LocalDate.of(2023, 10, 5), LocalDate.of(2023, 10, 6)), json("[{\"at\": \"2023-10-05T08:00\"}, {\"at\": \"2023-10-06T08:00\"}]").column("at"));
    }

    @Test
    void anArrayOfObjects() {
        DataTable table = json("""
            [ {"name": "A", "n": 1, "on": "2023-10-05"},
              {"name": "B", "n": null, "on": "2023-10-06", "at": {"city": "Ulm"}} ]""");
        assertEquals(List.of("name", "n", "on", "at.city"), table.columnNames());
        assertEquals(Arrays.asList("A", 1.0, LocalDate.of(2023, 10, 5), null), table.rows().get(0));
        assertEquals(Arrays.asList("B", null, LocalDate.of(2023, 10, 6), "Ulm"), table.rows().get(1));
        assertEquals("data.json:2", table.place(1).toString());
    }

    @Test
    void otherShapes() {
        List<List<Object>> rows = List.of(List.of("A", 1.0), List.of("B", 2.0));
        assertEquals(rows, json("{\"name\": [\"A\", \"B\"], \"n\": [1, 2]}").rows());
        assertEquals(rows, json("{\"columns\": [\"name\", \"n\"], \"rows\": [[\"A\", 1], [\"B\", 2]]}").rows());
        assertEquals(rows, json("[[\"name\", \"n\"], [\"A\", 1], [\"B\", 2]]").rows());
        assertEquals(rows, json("{\"A\": 1, \"B\": 2}").rows());
        assertEquals(rows, json("data.jsonl", "{\"name\": \"A\", \"n\": 1}\n{\"name\": \"B\", \"n\": 2}\n", Map.of()).rows());
        assertEquals(List.of("columns", "n"), List.of("columns", json("{\"columns\": [\"n\"], \"rows\": []}").columnNames().get(0)));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aPathLeadsToTheData() {
        String text = "{\"meta\": {\"x\": 1}, \"data\": [{\"items\": [{\"n\": 3}]}]}";
        assertEquals(List.of(List.of(3.0)), json("d.json", text, Map.of("path", "data.0.items")).rows());
        assertEquals("data.json:1:49: error: no 'itms' in the JSON here; did you mean 'items'?", fails(text, Map.of("path", "data.0.itms")));
    }

    @Test
    void textsStayTextsUnlessDeclared() {
        assertEquals(Column.Type.TEXT, json("[{\"n\": \"12\"}]").columns().get(0).type());
        assertEquals(12.0, json("d.json", "[{\"n\": \"12\"}]", Map.of("types", Map.of("n", "number"))).rows().get(0).get(0));
    }

    @Test
    void digitsAreKeptAsWritten() {
        assertEquals(List.of("12345678901234567890", "x", "1.50"), json("[{\"n\": 12345678901234567890}, {\"n\": \"x\"}, {\"n\": 1.50}]").column("n"));
        assertEquals(List.of("12345678901234567890", "1"), json("[{\"n\": 12345678901234567890}, {\"n\": 1}]").column("n"));
        assertEquals(List.of(1e18, 0.1234567890123456789, 1e-3, 1.5), json("[{\"n\": 1000000000000000000}, {\"n\": 0.1234567890123456789}, {\"n\": 1e-3}, {\"n\": 1.50}]").column("n"));
    }

    @Test
    void oneTextAmongDatesThatIsNoneIsTold() {
        json("[{\"d\": \"2023-01-01\"},\n{\"d\": \"2023-01-02\"},\n{\"d\": \"2023-02-30\"},\n{\"d\": \"2023-01-03\"},\n{\"d\": \"2023-01-04\"}]");
        assertEquals("[data.json:3:7: warning: '2023-02-30' in column 'd' is on no calendar; its dates are read as text; "
            + "correct it, name it with missing:, or say types: ['d': 'text']]", diagnostics.list().toString());
    }

    @Test
    void aDateThatMayBeTwoIsNoFalseOne() {
        json("[{\"d\": \"2023-01-01\"}, {\"d\": \"05/10/2023\"}]");
        assertEquals("[]", diagnostics.list().toString());
        json("[{\"d\": \"2023-01-01\"}, {\"d\": \"2023-13-01\"}]");
        assertTrue(diagnostics.list().toString().contains("'2023-13-01' in column 'd' is on no calendar"), diagnostics.list().toString());
    }

    @Test
    void mistakesHaveLineAndColumn() {
        assertTrue(fails("[{\"n\": 1},\n {\"n\": oops}]", Map.of()).startsWith("data.json:2:"), fails("[{\"n\": 1},\n {\"n\": oops}]", Map.of()));
        assertTrue(fails("7", Map.of()).contains("a single value stands where a table belongs"));
        assertTrue(fails("", Map.of()).contains("the file is empty"));
        assertTrue(fails("[]", Map.of()).contains("there is no data"));
        json("data.json", "[{\"n\": 1},\n {\"n\": [2]},\n {\"n\": \"x\"}]", Map.of("types", Map.of("n", "number")));
        assertEquals("data.json:2:8: error: a list stands in column 'n' where a single value belongs\n"
            + "data.json:3:8: error: 'x' in column 'n' is no number; correct it, or name it with missing:",
            String.join("\n", diagnostics.list().stream().map(Object::toString).toList()));
    }

    private void broken(String text, String said) {
        assertEquals(said, fails(text, Map.of()).replaceFirst("^data\\.json:1:\\d+: error: ", ""));
    }

    @Test
    void mistakesAreSaidInOwnWords() {
        broken("[{'n': 1}]", "a single quote stands here; texts and keys stand in double quotes");
        broken("[{n: 1}]", "a key without double quotes stands here; keys stand in double quotes");
        broken("[{\"n\": NaN}]", "NaN stands here, which is no value of JSON; write null for a missing value");
        broken("[{\"n\": oops}]", "'oops' stands here, which is no value of JSON; texts stand in double quotes");
        broken("[{\"n\": 1},]", "']' stands here, where one more value or key should come; delete the comma before it");
        broken("[{\"n\": 1,}]", "'}' stands here, where one more value or key should come; delete the comma before it");
        broken("[{\"n\": 1] }", "']' stands here, where '}' should close what was opened");
        broken("[{\"n\": 1} {\"n\": 2}]", "a comma is missing before this");
        broken("[{\"n\" 1}]", "a colon is missing between key and value");
        broken("[{\"n\": 1, \"n\": 2}]", "the key 'n' stands twice in one object; rename one of them");
        broken("[{\"n\": 1}, // one\n]", "a remark seems to stand here, which JSON does not have; delete it");
        broken("[{\"n\": \"a\nb\"}]", "a line break or another invisible character stands within a text; write \\n for a line break");
        broken("[{\"n\": \"C:\\q\"}]", "a backslash stands before a character that needs none; write \\\\ for a backslash");
        String number = "this number is not written as JSON writes numbers; such as 12, -0.5 or 1e6; codes with leading zeros are texts in quotes";
        broken("[{\"n\": 007}]", number);
        broken("[{\"n\": +7}]", number);
        broken("[{\"n\": 7.}]", number);
        broken("[{\"n\": .5}]", number);
        broken("[{\"n\": 1", "the JSON ends here, before all that was opened is closed; is the file cut off, or is a quote, ] or } missing?");
        broken("<html>", "'<' stands here, where no value of JSON can begin so; texts stand in double quotes");
        for (String text : List.of("[{\"n\": -}]", "[1 2]", "{\"a\": 1e}", "tru", "\"\\u12\"", "[\"a", "[,1]", "[-Infinity]", "[\u0001]"))
            assertFalse(fails(text, Map.of()).matches("(?s).*(JsonRead|ALLOW|[(]code|Feature|token).*"), fails(text, Map.of()));
    }

    @Test
    void anotherEncodingIsNamed() {
        byte[] latin = "[{\"city\": \"München\"}]".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals("data.json:1:14: error: bytes that are not UTF-8; they look like windows-1252, in which this is 'München'; save the file as UTF-8",
            assertThrows(DeckException.class, () -> Json.parse("data.json", latin, Map.of(), Where.NONE, diagnostics)).getMessage());
    }

    @Test
    void absurdDepthIsADiagnostic() {
        assertTrue(fails("[".repeat(1_000_000), Map.of()).contains("data.json:1:"));
        assertTrue(fails("{\"a\":".repeat(100_000), Map.of()).contains("data.json:1:"));
        assertTrue(fails("[{\"n\": 1}]", Map.of("types", Map.of("m", "number"))).startsWith("error: no column "));
        assertTrue(fails("[{\"n\": 1}]", Map.of("types", Map.of("m", "number"))).contains("no column 'm'"));
    }
}
