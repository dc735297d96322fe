package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Document;
import dev.deckle.renderer.display.Document.Info;
import dev.deckle.renderer.display.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is said about the document, twice: in the information dictionary and, with the same words, as XMP. */
final class Metadata {
    private static final String PRODUCER = "Deckle";
    private final Info info;
    private final String title;
    /** Of PDF/A: 2, or 3 for a document with attachments. */
    private final int part;

    Metadata(Document document) {
        info = document.info();
        title = title(document);
        part = document.attachments().isEmpty() ? 2 : 3;
    }

    /** A document must have a title that can be shown: its own, or that of its first page. */
    private static String title(Document document) {
        if (!document.info().title().isBlank()) return document.info().title();
        return document.pages().stream().map(Page::title).filter(t -> !t.isBlank()).findFirst().orElse("Untitled");
    }

    int writeInfo(PdfFile file) throws IOException {
        Dict dict = new Dict().text("Title", title).textIfAny("Author", info.author()).textIfAny("Subject", info.subject())
                .textIfAny("Keywords", info.keywords()).textIfAny("Creator", info.creator()).text("Producer", PRODUCER);
        if (!info.created().isEmpty()) {
            String date = "D:" + date("yyyyMMddHHmmss") + "Z";
            dict.text("CreationDate", date).text("ModDate", date);
        }
        return file.add(dict);
    }

    int writeXmp(PdfFile file) throws IOException {
        byte[] xmp = xmp().getBytes(StandardCharsets.UTF_8);
        int id = file.reserve();
        // not compressed, so that tools that know nothing of PDF find it
        file.raw(id, Dict.type("Metadata").name("Subtype", "XML"), xmp, xmp.length);
        return id;
    }

    private String xmp() {
        StringBuilder out = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        out.append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        out.append("<pdfaid:part>").append(part).append("</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n");
        out.append("<dc:format>application/pdf</dc:format>\n");
        container(out, "title", "Alt", " xml:lang=\"x-default\"", title);
        container(out, "creator", "Seq", "", info.author());
        container(out, "description", "Alt", " xml:lang=\"x-default\"", info.subject());
        container(out, "language", "Bag", "", info.language());
        element(out, "pdf:Keywords", info.keywords());
        element(out, "pdf:Producer", PRODUCER);
        element(out, "xmp:CreatorTool", info.creator());
        if (!info.created().isEmpty()) {
            String date = date("yyyy-MM-dd'T'HH:mm:ss") + "Z";
            element(out, "xmp:CreateDate", date);
            element(out, "xmp:ModifyDate", date);
            element(out, "xmp:MetadataDate", date);
        }
        out.append("</rdf:Description>\n").append(EXTENSION).append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return out.toString();
    }

    private static void container(StringBuilder out, String name, String kind, String attribute, String text) {
        if (text.isEmpty()) return;
        out.append("<dc:").append(name).append("><rdf:").append(kind).append("><rdf:li").append(attribute).append('>').append(escape(text))
                .append("</rdf:li></rdf:").append(kind).append("></dc:").append(name).append(">\n");
    }

    private static void element(StringBuilder out, String name, String text) {
        if (!text.isEmpty()) out.append('<').append(name).append('>').append(escape(text)).append("</").append(name).append(">\n");
    }

    private static String escape(String text) {
        // what XML cannot hold is left out
        String clean = text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c < 0xE000))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String date(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(Instant.parse(info.created()).atZone(ZoneOffset.UTC));
    }

    /** PDF/A wants the schema of every property that it does not know itself (ISO 19005-2, 6.6.2.3). */
    private static final String EXTENSION = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;
}
