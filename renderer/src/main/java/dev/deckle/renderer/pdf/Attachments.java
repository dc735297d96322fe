package dev.deckle.renderer.pdf;

import dev.deckle.renderer.display.Document.Attachment;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that travel with the document (ISO 19005-3, 6.8): the data that it was made from. */
final class Attachments {
    private final PdfFile file;

    Attachments(PdfFile file) {
        this.file = file;
    }

    void write(List<Attachment> attachments, Dict names, Dict catalog) throws IOException {
        Bytes associated = new Bytes();
        Map<String, Integer> byName = new TreeMap<>();
        for (int i = 0; i < attachments.size(); i++) {
            int spec = write(attachments.get(i));
            associated.put(i == 0 ? "" : " ").number(spec).put(" 0 R");
            // keys only have to be sorted and differ; the file's own name stands in its specification
            byName.put(String.format(java.util.Locale.ROOT, "file%05d", i), spec);
        }
        catalog.array("AF", associated);
        names.ref("EmbeddedFiles", new NameTree(file).write(List.copyOf(byName.keySet()), List.copyOf(byName.values())));
    }

    private int write(Attachment attachment) throws IOException {
        byte[] bytes = attachment.bytes();
        Dict stream = Dict.type("EmbeddedFile").name("Subtype", attachment.mediaType()).dict("Params", new Dict().number("Size", bytes.length));
        int id = file.stream(stream, bytes, bytes.length);
        return file.add(Dict.type("Filespec").text("F", attachment.name()).text("UF", attachment.name())
                .textIfAny("Desc", attachment.description()).name("AFRelationship", "Data")
                .dict("EF", new Dict().ref("F", id).ref("UF", id)));
    }
}
