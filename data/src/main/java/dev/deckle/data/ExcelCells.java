package dev.deckle.data;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Knows what the raw content of a cell means: shared texts, dates, percentages. */
final class ExcelCells {
    /**
     * A cell.
     *
     * @param value  Double, String, LocalDate, LocalDateTime, Boolean, or null
     * @param format how to show it, if all the column is shown alike
     * @param fault  what is wrong with it, or null
     */
    record Cell(Object value, String format, String fault) {
        static final Cell EMPTY = new Cell(null, "", null);

        boolean empty() {
            return fault == null && (value == null || value instanceof String s && s.isBlank());
        }
    }

    /** @param timed shows the time of day */
    private record Style(boolean date, boolean timed, String format) { }

    private final SharedStrings strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Style> known = new HashMap<>();

    ExcelCells(SharedStrings strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /**
     * @param type    the cell's {@code t} attribute, or null
     * @param style   its {@code s} attribute
     * @param raw     its value as written, or null
     * @param formula was there a formula?
     */
    Cell cell(String type, int style, String raw, boolean formula) {
        if (raw == null) return formula ? new Cell(null, "", "the formula has no stored result") : Cell.EMPTY;
        return switch (type == null ? "n" : type) {
            case "s" -> text(strings.getItemAt(Integer.parseInt(raw.strip())).getString());
            case "str", "inlineStr" -> text(raw);
            case "b" -> new Cell(raw.strip().equals("1"), "", null);
            case "e" -> new Cell(null, "", raw.equals("#N/A") ? null : "the cell shows " + raw);
            case "d" -> text(raw);
            default -> raw.isBlank() ? Cell.EMPTY : number(Double.parseDouble(raw.strip()), known.computeIfAbsent(style, this::style));
        };
    }

    private static Cell text(String text) {
        return new Cell(text, "", null);
    }

    private Cell number(double value, Style style) {
        if (!style.date() || value < 1 || !DateUtil.isValidExcelDate(value)) return new Cell(value, style.date() ? "" : style.format(), null);
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
        boolean day = !style.timed() || moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new Cell(day ? moment.toLocalDate() : moment, style.format(), null);
    }

    private Style style(int index) {
        if (index < 0 || index >= styles.getNumCellStyles()) return new Style(false, false, "");
        XSSFCellStyle style = styles.getStyleAt(index);
        String format = style.getDataFormatString();
        if (format == null) return new Style(false, false, "");
        if (DateUtil.isADateFormat(style.getDataFormat(), format)) return new Style(true, format.toLowerCase(Locale.ROOT).contains("h"), dateFormat(style.getDataFormat(), format));
        return new Style(false, false, format.matches("[#,0]+(\\.0+)?%?") && !format.equals("0") ? format : "");
    }

    /** Only what means the same everywhere; number 14 is shown by each machine in its own way. */
    private static String dateFormat(int number, String format) {
        String plain = format.replaceAll("\\[[^]]*]|;@|\"", "").toLowerCase(Locale.ROOT);
        return number == 14 || !plain.matches("[ymd/. 年月日-]+") || plain.contains("mmm") ? "" : plain.replace('m', 'M');
    }
}
