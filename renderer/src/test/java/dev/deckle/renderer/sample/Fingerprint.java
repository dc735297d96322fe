package dev.deckle.renderer.sample;

import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Page;
import dev.deckle.renderer.pdf.PdfWriter;
import dev.deckle.renderer.png.PngWriter;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Hashes of a document as PDF and of its pages as PNG; a program, so that other processes and other Javas can be asked. */
public final class Fingerprint {
    private Fingerprint() { }

    public static void main(String[] args) throws Exception {
        System.out.println(take());
    }

    public static String take() throws Exception {
        Document document = Samples.everything();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(document, out);
        StringBuilder prints = new StringBuilder("pdf " + hash(out));
        for (Page page : document.pages()) {
            out.reset();
            new PngWriter().write(page, 777, out);
            prints.append(" png ").append(hash(out));
        }
        return prints.toString();
    }

    private static String hash(ByteArrayOutputStream bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()), 0, 8);
    }
}
