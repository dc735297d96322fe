package dev.deckle.renderer.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure of a PDF, and the text that hangs on it, as indented lines: a test can compare them. */
public final class TagDump {
    private final StringBuilder out = new StringBuilder();
    /** Text by page object and content number. */
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final Map<COSDictionary, Integer> pages = new HashMap<>();

    private TagDump() { }

    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TagDump dump = new TagDump();
            for (PDPage page : document.getPages()) dump.read(page);
            dump.kids(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), 0);
            return dump.out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> byNumber = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) byNumber.put(content.getMCID(), text(content));
        pages.put(page.getCOSObject(), pages.size() + 1);
        texts.put(page.getCOSObject(), byNumber);
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) text.append(position.getUnicode());
            else if (part instanceof PDMarkedContent inner) text.append(text(inner));
        }
        return text.toString();
    }

    private void element(COSDictionary element, int depth) {
        out.append("  ".repeat(depth)).append(element.getNameAsString(COSName.S));
        for (String key : new String[] {"T", "Lang", "Alt", "ActualText", "ID"}) {
            if (element.getString(key) != null) out.append(' ').append(key).append("='").append(element.getString(key)).append('\'');
        }
        COSArray files = element.getCOSArray(COSName.getPDFName("AF"));
        for (int i = 0; files != null && i < files.size(); i++) out.append(" AF=[").append(((COSDictionary) files.getObject(i)).getString(COSName.UF)).append(']');
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        if (attributes != null) {
            attributes.entrySet().stream().filter(e -> !e.getKey().equals(COSName.O))
                    .forEach(e -> out.append(' ').append(e.getKey().getName()).append('=').append(plain(e.getValue())));
        }
        out.append('\n');
        kids(element, depth + 1);
    }

    private void kids(COSDictionary parent, int depth) {
        COSBase kids = parent.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) for (int i = 0; i < array.size(); i++) kid(array.getObject(i), parent, depth);
        else if (kids != null) kid(kids, parent, depth);
    }

    private void kid(COSBase kid, COSDictionary parent, int depth) {
        if (kid instanceof COSInteger number) {
            content(parent.getCOSDictionary(COSName.PG), number.intValue(), depth);
        } else if (kid instanceof COSDictionary dict && "MCR".equals(dict.getNameAsString(COSName.TYPE))) {
            content(dict.getCOSDictionary(COSName.PG), dict.getInt(COSName.MCID), depth);
        } else if (kid instanceof COSDictionary dict && "OBJR".equals(dict.getNameAsString(COSName.TYPE))) {
            COSDictionary object = dict.getCOSDictionary(COSName.OBJ);
            out.append("  ".repeat(depth)).append("-> ").append(object.getNameAsString(COSName.SUBTYPE)).append(" '").append(object.getString(COSName.CONTENTS)).append("'\n");
        } else if (kid instanceof COSDictionary dict) {
            element(dict, depth);
        }
    }

    private void content(COSDictionary page, int number, int depth) {
        String text = texts.get(page).get(number);
        if (text != null && !text.isEmpty()) out.append("  ".repeat(depth)).append('\'').append(text).append("' on ").append(pages.get(page)).append('\n');
    }

    private static String plain(COSBase value) {
        COSBase v = value instanceof COSObject object ? object.getObject() : value;
        if (v instanceof COSName name) return name.getName();
        if (v instanceof COSString string) return string.getString();
        if (v instanceof COSNumber number) return new java.math.BigDecimal(Float.toString(number.floatValue())).stripTrailingZeros().toPlainString();
        if (v instanceof COSArray array) {
            StringBuilder out = new StringBuilder("[");
            for (COSBase item : array) out.append(out.length() > 1 ? " " : "").append(plain(item));
            return out.append(']').toString();
        }
        return v.toString();
    }
}
