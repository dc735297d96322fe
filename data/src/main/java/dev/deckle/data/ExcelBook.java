package dev.deckle.data;

import dev.deckle.model.diagnostic.DeckException;
import dev.deckle.model.diagnostic.Nearest;
import dev.deckle.model.diagnostic.Options;
import dev.deckle.model.diagnostic.Where;
import dev.deckle.model.table.DataTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** One workbook: finds the sheet and gives its parts to those who read it. POI opens the package; the sheet itself is streamed. */
final class ExcelBook {
    private record Sheet(String name, PackagePart part) { }

    private final Path file;
    private final String path;
    private final Options options;
    private final Where where;
    private final Findings findings;

    ExcelBook(Path file, String path, Options options, Where where, Findings findings) {
        this.file = file;
        this.path = path;
        this.options = options;
        this.where = where;
        this.findings = findings;
    }

    DataTable read() {
        OPCPackage book = null;
        try {
            book = OPCPackage.open(file.toFile(), PackageAccess.READ);
            XSSFReader reader = new XSSFReader(book);
            Sheet sheet = sheet(sheets(reader));
            ExcelCells cells = new ExcelCells(reader.getSharedStringsTable(), reader.getStylesTable(), from1904(reader));
            ExcelTable table = new ExcelTable(sheet.name(), options, findings);
            try (InputStream in = sheet.part().getInputStream()) {
                table.merged(new ExcelSheet(in, cells).merges());
            }
            try (InputStream in = sheet.part().getInputStream()) {
                new ExcelSheet(in, cells).each(table::row);
            }
            return table.grid().table(path, options, where);
        } catch (IOException | OpenXML4JException | XMLStreamException e) {
            throw broken(e);
        } catch (DeckException e) {
            throw e;
        } catch (RuntimeException e) {
            // POI has no common root for what it throws at damaged files
            throw broken(e);
        } finally {
            if (book != null) book.revert();
        }
    }

    private DeckException broken(Exception e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        boolean old = e.getClass().getSimpleName().startsWith("OLE2") || reason.contains("OLE2");
        return findings.fatal("bad-excel", findings.at(0, 0), old ? "an old or locked workbook, which is not read" : "no .xlsx workbook, or a damaged one",
            "save it as .xlsx without a password");
    }

    private List<Sheet> sheets(XSSFReader reader) throws IOException, OpenXML4JException {
        List<Sheet> sheets = new ArrayList<>();
        XSSFReader.SheetIterator all = reader.getSheetIterator();
        while (all.hasNext()) {
            all.next().close();
            sheets.add(new Sheet(all.getSheetName(), all.getSheetPart()));
        }
        return sheets;
    }

    private Sheet sheet(List<Sheet> sheets) {
        if (sheets.isEmpty()) throw findings.fatal("empty-data", findings.at(0, 0), "the workbook has no sheets", "");
        Object wanted = options.get("sheet");
        if (wanted == null) return sheets.get(0);
        if (wanted instanceof Number number) {
            if (number.intValue() >= 1 && number.intValue() <= sheets.size()) return sheets.get(number.intValue() - 1);
            throw DeckException.error("missing-sheet", where, "no sheet " + wanted + " in " + path + ", which has " + sheets.size(), "sheets are counted from 1");
        }
        List<String> names = sheets.stream().map(Sheet::name).toList();
        return sheets.stream().filter(s -> s.name().equals(wanted.toString())).findFirst().orElseThrow(() -> DeckException.error("missing-sheet", where,
            "no sheet '" + wanted + "' in " + path, Nearest.hintOrList(wanted.toString(), names, "the sheets are")));
    }

    /** Some workbooks count days from 1904. */
    private static boolean from1904(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream in = reader.getWorkbookData()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT || !xml.getLocalName().equals("workbookPr")) continue;
                String flag = xml.getAttributeValue(null, "date1904");
                return "1".equals(flag) || "true".equals(flag);
            }
            return false;
        }
    }
}
