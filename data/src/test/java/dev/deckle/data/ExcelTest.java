package dev.deckle.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Diagnostics;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.Column;
import dev.deckle.model.table.DataTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelTest {
    private static final Where LINE = new Where("report.deck.groovy", 7, 3);
    private final Diagnostics diagnostics = new Diagnostics();
    private final XSSFWorkbook book = new XSSFWorkbook();
    @TempDir
    Path folder;

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    private Sheet sheet(String name, Object[]... rows) {
        Sheet sheet = book.createSheet(name);
        for (int r = 0; r < rows.length; r++) {
            Row row = rows[r].length == 0 ? null : sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) put(row.createCell(c), rows[r][c]);
        }
        return sheet;
    }

    private void put(Cell cell, Object value) {
        if (value instanceof Number n) cell.setCellValue(n.doubleValue());
        else if (value instanceof Boolean b) cell.setCellValue(b);
        else if (value instanceof LocalDate d) {
            cell.setCellValue(d);
            cell.setCellStyle(style("yyyy-mm-dd"));
        } else if (value instanceof String s && s.startsWith("=")) cell.setCellFormula(s.substring(1));
        else if (value != null) cell.setCellValue(value.toString());
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private DataTable read(Map<String, ?> options) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("book.xlsx"))) {
            book.write(out);
        }
        return Excel.read(Resources.in(folder), "book.xlsx", options, LINE, diagnostics);
    }

    private void told(String... lines) {
        assertEquals(String.join("\n", lines), String.join("\n", diagnostics.list().stream().map(Object::toString).toList()));
    }

    @Test
    void cellsHaveTheirTypes() throws IOException {
        Sheet sheet = sheet("Chips", new Object[][] {{"name", "n", "day", "open", "part", "twice"},
            {"A", 1.5, LocalDate.of(2023, 10, 5), true, 0.125, "=B2*2"}, {"B", null, LocalDate.of(2023, 10, 6), false, 0.5, "=B3*2"}});
        for (int row = 1; row <= 2; row++) sheet.getRow(row).getCell(4).setCellStyle(style("0.0%"));
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        DataTable table = read(Map.of());
        assertEquals(Arrays.asList("A", 1.5, LocalDate.of(2023, 10, 5), true, 0.125, 3.0), table.rows().get(0));
        assertEquals(Arrays.asList("B", null, LocalDate.of(2023, 10, 6), false, 0.5, 0.0), table.rows().get(1));
        assertEquals(new Column("part", Column.Type.NUMBER, "0.0%"), table.columns().get(4));
        assertEquals(new Column("day", Column.Type.DATE, "yyyy-MM-dd"), table.columns().get(2));
        assertEquals("book.xlsx:3", table.place(1).toString());
        told();
    }

    @Test
    void timesOfDayThatAreAllTheSameOrNotShownAreDropped() throws IOException {
        Sheet sheet = sheet("S", new Object[][] {{"hidden", "same"}, {45000.25, 45000.5}, {45001.75, 45001.5}});
        for (int row = 1; row <= 2; row++) for (int c = 0; c < 2; c++) sheet.getRow(row).getCell(c).setCellStyle(style(c == 0 ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm"));
        DataTable table = read(Map.of());
        assertEquals(table.column("same"), table.column("hidden"));
        assertEquals(List.of(LocalDate.of(2023, 3, 15), LocalDate.of(2023, 3, 16)), table.column("same"));
        told();
    }

    @Test
    void sheetsAndRangesAreChosen() throws IOException {
        sheet("First", new Object[][] {{"a"}, {1}});
        sheet("Zweites Blatt", new Object[][] {{"Report 2023"}, {}, {null, "x", "y", "note"}, {null, 1, 2, "?"}, {null, 3, 4, null}});
        assertEquals(List.of("a"), read(Map.of()).columnNames());
        assertEquals(List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)), read(Map.of("sheet", 2, "range", "B3:C5")).rows());
        told();
        assertEquals("report.deck.groovy:7:3: error: no sheet 'Zweite Blatt' in book.xlsx; did you mean 'Zweites Blatt'?",
            assertThrows(DeckException.class, () -> read(Map.of("sheet", "Zweite Blatt"))).getMessage());
        assertThrows(DeckException.class, () -> read(Map.of("sheet", 3)));
        assertThrows(DeckException.class, () -> read(Map.of("range", "everything")));
    }

    @Test
    void mergedCellsCountForAllTheyCover() throws IOException {
        Sheet sheet = sheet("S", new Object[][] {{"model", "2022", null, "2023", null}, {null, "H1", "H2", "H1", "H2"}, {"A", 1, 2, 3, 4}, {null, 5, 6, 7, 8}});
        for (String range : List.of("A1:A2", "B1:C1", "D1:E1", "A3:A4")) sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        DataTable table = read(Map.of("header", 2));
        assertEquals(List.of("model", "2022 H1", "2022 H2", "2023 H1", "2023 H2"), table.columnNames());
        assertEquals(List.of(List.of("A", 1.0, 2.0, 3.0, 4.0), List.of("A", 5.0, 6.0, 7.0, 8.0)), table.rows());
        told();
    }

    @Test
    void mistakesNameTheCell() throws IOException {
        Sheet sheet = sheet("S", new Object[][] {{"n", "m"}, {1, "=1/0"}, {2, "=B1"}, {}, {"below"}});
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sheet.getRow(1).getCell(1));
        read(Map.of());
        told("book.xlsx:2:2: error: cell B2 of sheet 'S': the cell shows #DIV/0!; correct it and save the workbook again",
            "book.xlsx:3:2: error: cell B3 of sheet 'S': the formula has no stored result; correct it and save the workbook again",
            "book.xlsx:5: warning: sheet 'S': the table ends at the empty row before row 5; what follows is not read; say which cells are meant: range: 'A1:…'");
    }

    @Test
    void aWordAmongNumbersNamesItsCell() throws IOException {
        sheet("S", new Object[][] {{"n"}, {1}, {2}, {3}, {4}, {"five"}});
        read(Map.of());
        told("book.xlsx:6:1: warning: cell A6 of sheet 'S': 'five' stands in column 'n', whose other values are numbers; they are read as text; "
            + "correct it, name it with missing:, or say types: ['n': 'text']");
    }

    @Test
    void whatIsNoWorkbook() throws IOException {
        Files.writeString(folder.resolve("x.xlsx"), "a,b\n");
        assertEquals("x.xlsx: error: no .xlsx workbook, or a damaged one; save it as .xlsx without a password",
            assertThrows(DeckException.class, () -> Excel.read(Resources.in(folder), "x.xlsx", Map.of(), LINE, diagnostics)).getMessage());
        sheet("Empty");
        assertEquals("book.xlsx: error: sheet 'Empty': there is nothing in it; name another sheet or range",
            assertThrows(DeckException.class, () -> read(Map.of())).getMessage());
    }

    @Test
    void damagedWorkbooksAreTold() throws IOException {
        sheet("S", new Object[][] {{"n", "m"}, {1, "x"}, {2, "y"}});
        read(Map.of());
        byte[] whole = Files.readAllBytes(folder.resolve("book.xlsx"));
        Random random = new Random(3);
        for (int run = 0; run < 32; run++) {
            byte[] damaged = run % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int i = 0; i < 5 && damaged.length > 0; i++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            Files.write(folder.resolve("x.xlsx"), damaged);
            try {
                Excel.read(Resources.in(folder), "x.xlsx", Map.of(), LINE, diagnostics).rows().hashCode();
            } catch (DeckException e) {
                assertEquals(1, e.diagnostics().size());
            }
        }
    }

    @Test
    void datesTimesAndPercentagesKeepTheirMeaning() throws IOException {
        Sheet sheet = sheet("S", new Object[][] {{"at", "day", "pct", "late"}, {45204.75, 45204, 0.125, null}, {45205.5, 45205, 0, "#N/A"}, {45206, 45206, -0.5, 3}});
        for (int row = 1; row <= 3; row++) {
            sheet.getRow(row).getCell(0).setCellStyle(style("d/m/yyyy h:mm"));
            sheet.getRow(row).getCell(1).setCellStyle(style("m/d/yy"));
            sheet.getRow(row).getCell(2).setCellStyle(style("0%"));
        }
        sheet.getRow(2).getCell(3).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
        DataTable table = read(Map.of());
        LocalDate first = LocalDate.of(2023, 10, 5);
        assertEquals(List.of("2023-10-05T18:00", "2023-10-06T12:00", "2023-10-07T00:00"), table.column("at"));
        assertEquals(List.of(first, first.plusDays(1), first.plusDays(2)), table.column("day"));
        assertEquals(List.of(0.125, 0.0, -0.5), table.column("pct"));
        assertEquals(Arrays.asList(null, null, 3.0), table.column("late"));
        assertEquals(List.of("", "", "0%", ""), table.columns().stream().map(Column::format).toList());
        told();
    }

    @Test
    void workbooksThatCountFrom1904() throws IOException {
        sheet("S", new Object[][] {{"day"}, {LocalDate.of(2023, 10, 5)}});
        book.getCTWorkbook().getWorkbookPr().setDate1904(true);
        assertEquals(LocalDate.of(2023, 10, 5).plusDays(1462), read(Map.of()).rows().get(0).get(0));
    }

    @Test
    void aNumberAmongDatesIsTold() throws IOException {
        LocalDate day = LocalDate.of(2023, 10, 5);
        sheet("S", new Object[][] {{"day"}, {day}, {day}, {45204}, {day}, {day}});
        read(Map.of());
        told("book.xlsx:4:1: warning: cell A4 of sheet 'S': '45204' stands in column 'day', whose other values are dates; they are read as text; "
            + "correct it, name it with missing:, or say types: ['day': 'text']");
    }

    /** What a program of its own says, in which nobody has set up logging. */
    public static void main(String[] args) {
        DataTable table = Excel.read(Resources.in(Path.of(args[0])), "book.xlsx", Map.of(), LINE, new Diagnostics());
        System.out.print(table.rows() + " " + System.getProperty("log4j.provider"));
    }

    @Test
    void noLibraryTalksOnTheConsole() throws Exception {
        sheet("S", new Object[][] {{"n"}, {1}});
        read(Map.of());
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
            System.getProperty("java.class.path"), ExcelTest.class.getName(), folder.toString()).redirectErrorStream(true).start();
        assertEquals("[[1.0]] null", new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(0, process.waitFor());
    }

    @Test
    void columnNames() {
        assertEquals(List.of("A", "Z", "AA", "AZ", "BA", "XFD"), List.of(1, 26, 27, 52, 53, 16384).stream().map(ExcelRange::letters).toList());
        assertEquals(16384, ExcelRange.column("XFD"));
    }
}
