package dev.deckle.data;

import dev.deckle.data.ExcelCells.Cell;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** Goes through the XML of one sheet once, row by row, so that a large sheet is never held as a whole. Rows and columns count from 1. */
final class ExcelSheet {
    private final XMLStreamReader xml;
    private final ExcelCells cells;

    ExcelSheet(InputStream in, ExcelCells cells) throws XMLStreamException {
        this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
        this.cells = cells;
    }

    /** The ranges of merged cells, which stand behind the rows. */
    List<ExcelRange> merges() throws XMLStreamException {
        List<ExcelRange> merges = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT || !xml.getLocalName().equals("mergeCell")) continue;
            ExcelRange.of(xml.getAttributeValue(null, "ref")).ifPresent(merges::add);
        }
        return merges;
    }

    /** Hands over each row that is written in the file: its number, and its cells by column. */
    void each(BiConsumer<Integer, Map<Integer, Cell>> take) throws XMLStreamException {
        int row = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT || !xml.getLocalName().equals("row")) continue;
            String number = xml.getAttributeValue(null, "r");
            row = number == null ? row + 1 : Integer.parseInt(number);
            take.accept(row, row());
        }
    }

    private Map<Integer, Cell> row() throws XMLStreamException {
        Map<Integer, Cell> row = new TreeMap<>();
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) break;
            if (event != XMLStreamReader.START_ELEMENT || !xml.getLocalName().equals("c")) continue;
            String place = xml.getAttributeValue(null, "r");
            column = place == null ? column + 1 : ExcelRange.column(place.replaceAll("\\d+", ""));
            Cell cell = cell();
            if (!cell.empty()) row.put(column, cell);
        }
        return row;
    }

    private Cell cell() throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        StringBuilder text = null;
        boolean formula = false;
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) break;
            if (event == XMLStreamReader.START_ELEMENT) {
                formula |= xml.getLocalName().equals("f");
                inside = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
                if (inside && text == null) text = new StringBuilder();
            } else if (event == XMLStreamReader.END_ELEMENT) {
                inside = false;
            } else if (inside && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return cells.cell(type, style == null ? 0 : Integer.parseInt(style), text == null ? null : text.toString(), formula);
    }
}
