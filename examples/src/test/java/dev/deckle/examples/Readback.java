package dev.deckle.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF in the order in which it is written, without the running frame, and without white space: lines break anywhere. */
final class Readback extends PDFTextStripper {
    private final Deque<Boolean> artifacts = new ArrayDeque<>();
    private final StringBuilder page = new StringBuilder();

    private Readback() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    /** One text per page. */
    static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                Readback reader = new Readback();
                reader.setStartPage(i);
                reader.setEndPage(i);
                reader.getText(document);
                pages.add(reader.page.toString());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u200B\\u2060]+", "");
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        artifacts.push(artifact() || COSName.ARTIFACT.equals(tag));
    }

    @Override
    public void endMarkedContentSequence() {
        artifacts.pop();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!artifact()) page.append(bare(text.getUnicode()));
    }

    private boolean artifact() {
        return !artifacts.isEmpty() && artifacts.peek();
    }
}
